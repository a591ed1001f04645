import { crc32, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { entryHead, readEntry, zipEnd } from '../../src/lib/zip.ts';
import { PIECES_END, packPiece, plainPiece } from '../../src/lib/zip-pieces.ts';

const text = (words: string) => Buffer.from(words);
const LONG = text('Zwölf £ pounds, and the same again. '.repeat(3000));
const PIECES: Buffer[] = [text('[\n'), LONG, text(',\n'), text(''), LONG.subarray(7), text('\n]\n')];
const packed = Buffer.concat([
	...PIECES.map((piece) => (piece.length < 10 ? plainPiece(piece) : packPiece(piece))),
	PIECES_END,
]);

test('pieces that were packed apart are one packed file when joined', () => {
	expect(inflateRawSync(packed).equals(Buffer.concat(PIECES))).toBe(true);
	expect(packed.length).toBeLessThan(LONG.length / 10);
	expect(packPiece(LONG).equals(packPiece(Buffer.from(LONG)))).toBe(true);
});

test('the file is one of an archive like any other', () => {
	const whole = Buffer.concat(PIECES);
	const { path, facts, bytes } = entryHead('pieces.json', {
		...{ isPacked: true, packedLength: packed.length, length: whole.length },
		checksum: PIECES.reduce((sum, piece) => crc32(piece, sum), 0),
	});
	const entry = Buffer.concat([bytes, packed]);
	const archive = Buffer.concat([entry, zipEnd([{ path, facts, at: 0 }], entry.length)]);
	expect(Buffer.from(unzipSync(archive)['pieces.json']!).equals(whole)).toBe(true);
	expect(readEntry(entry)).toEqual({ path, facts, bytes: entry });
	expect(facts.readUInt32LE(10)).toBe(crc32(whole));
});

test('a piece that a stored block cannot hold is refused', () => {
	expect(inflateRawSync(Buffer.concat([plainPiece(Buffer.alloc(0xffff)), PIECES_END]))).toHaveLength(0xffff);
	expect(() => plainPiece(Buffer.alloc(0x10000))).toThrow(RangeError);
});
