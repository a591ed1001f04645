/** A published file that is written piece by piece, and packed for the archive in the same go. */
import { crc32 } from 'node:zlib';
import type { EntryFacts } from '../../src/lib/zip.ts';
import { PIECES_END, plainPiece } from '../../src/lib/zip-pieces.ts';
import { openWriter } from './piece-writer.ts';
import type { Piece } from './plan-runs.ts';

export interface PieceFile {
	add: (piece: Piece) => void;
	/** Adds a few words, such as what stands between pieces. */
	addText: (text: string) => void;
	/** Ends both files; the packed one is at `packedFile`. */
	finish: () => { entry: EntryFacts; packedFile: string };
}

/** Begins a file, and its packed form beside it. */
export function openPieceFile(file: string): PieceFile {
	const packedFile = `${file}.packed`;
	const plain = openWriter(file);
	const packed = openWriter(packedFile);
	let checksum = 0;
	const add = (piece: Piece) => {
		plain.add(piece.plain);
		packed.add(piece.packed);
		checksum = crc32(piece.plain, checksum);
	};
	return {
		add,
		addText: (text) => {
			const bytes = Buffer.from(text);
			add({ plain: bytes, packed: plainPiece(bytes) });
		},
		finish: () => {
			packed.add(PIECES_END);
			plain.close();
			packed.close();
			const entry = { isPacked: true, packedLength: packed.size(), length: plain.size(), checksum };
			return { entry, packedFile };
		},
	};
}
