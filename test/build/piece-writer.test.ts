import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWriter } from '../../scripts/build/piece-writer.ts';
import { readChunks } from '../../scripts/build/read-chunks.ts';

const file = join(mkdtempSync(join(tmpdir(), 'pieces-')), 'file');

test('writes pieces of any size in their order, and reads them again', () => {
	writeFileSync(file, 'what was there before');
	const pieces = [3, 0, 200_000, 100_000, 1 << 18, 5, 3_000_000, 1].map((length, at) => Buffer.alloc(length, 65 + at));
	const writer = openWriter(file);
	for (const piece of pieces) writer.add(piece);
	const whole = Buffer.concat(pieces);
	expect(writer.size()).toBe(whole.length);
	writer.close();
	expect(readFileSync(file).equals(whole)).toBe(true);
	expect(Buffer.concat([...readChunks(file)]).equals(whole)).toBe(true);
});

test('a small file is read into no more room than it takes', () => {
	writeFileSync(file, Buffer.alloc(50_000));
	expect([...readChunks(file)].map(({ buffer }) => buffer.byteLength)).toEqual([50_000]);
	writeFileSync(file, '');
	expect([...readChunks(file)]).toEqual([]);
});

test('keeps nothing of the bytes that it was given', () => {
	const writer = openWriter(file);
	const piece = Buffer.from('first');
	writer.add(piece);
	piece.fill('x');
	writer.close();
	expect(readFileSync(file, 'utf8')).toBe('first');
});

test('goes on with a file', () => {
	writeFileSync(file, 'one');
	const writer = openWriter(file, 'a');
	writer.add(Buffer.from(' and two'));
	expect(writer.size()).toBe(11);
	writer.close();
	expect(readFileSync(file, 'utf8')).toBe('one and two');
});
