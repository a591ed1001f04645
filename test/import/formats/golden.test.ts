/**
 * Reads invented documents of every format and compares what was read with `test/documents/<case>/read.txt`.
 * After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run test/import/formats/golden.test.ts`, and look at the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../../../scripts/import/blocks.ts';
import { readDocx } from '../../../scripts/import/readers/docx.ts';
import { readHtml } from '../../../scripts/import/readers/html.ts';
import { readPdf } from '../../../scripts/import/readers/pdf.ts';
import { readXlsx } from '../../../scripts/import/readers/xlsx.ts';
import { CASES } from '../../documents/build/cases.ts';
import { fullCell } from '../../documents/build/pieces.ts';
import type { Piece } from '../../documents/build/pieces.ts';
import { printDocument } from './print-document.ts';

const READERS = { docx: readDocx, html: readHtml, pdf: readPdf, xlsx: readXlsx };

async function read(file: string, bytes: Uint8Array): Promise<ReadDocument> {
	return READERS[file.split('.').pop() as keyof typeof READERS](bytes, file);
}

test.each(CASES)('$name reads as expected', async ({ name, file, build }) => {
	const folder = new URL(`../../documents/${name}/`, import.meta.url);
	const printed = printDocument(await read(file, await build()));
	if (process.env['UPDATE_GOLDEN']) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(new URL('read.txt', folder), printed);
	}
	expect(printed).toBe(readFileSync(new URL('read.txt', folder), 'utf8'));
});

/** Every word of texts, counted. Hyphens are left aside, since a line's end may have broken a word; so are numbers of items. */
function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of text
			.replace(/^\d+\. /, '')
			.replace(/-\s*/g, '')
			.match(/[\p{L}\p{N}£]+/gu) ?? [])
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function wordsOfPieces(pieces: readonly Piece[]): string[] {
	return pieces.flatMap((piece) => {
		if (piece.kind === 'page break') return [];
		if (piece.kind === 'list') return piece.items.map(({ text }) => text);
		if (piece.kind === 'table') return piece.rows.flat().map((cell) => fullCell(cell).text);
		if (piece.kind === 'box') return wordsOfPieces(piece.pieces);
		return piece.kind === 'paragraph' && piece.link ? [`${piece.text} ${piece.link.text}`] : [piece.text];
	});
}

function wordsRead({ blocks }: ReadDocument): string[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'list') return block.items.map(({ text }) => text);
		if (block.kind === 'table') return block.rows.flat().map(({ text }) => text);
		return [block.text];
	});
}

test.each(CASES.filter(({ document }) => document))(
	'$name loses no word and reads none twice',
	async ({ file, build, document }) => {
		const found = await read(file, await build());
		expect(countWords(wordsRead(found))).toEqual(countWords(wordsOfPieces(document?.pieces ?? [])));
	},
);
