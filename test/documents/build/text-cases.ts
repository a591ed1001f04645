/** Invented plans as text: each shape of table, each encoding. */
import { fennickPack } from './cases/fennick.ts';
import { marrowdalePlan } from './cases/marrowdale.ts';
import { thistleportPlan } from './cases/thistleport.ts';
import { encode, makeText, type TableShape, type TextEncoding } from './make-text.ts';
import type { BuiltDocument } from './pieces.ts';

export interface TextCase {
	/** Folder under `test/documents` with what is expected. */
	name: string;
	file: string;
	bytes: () => Uint8Array;
}

const text = (name: string, document: BuiltDocument, shape: TableShape, encoding: TextEncoding): TextCase => ({
	name,
	file: `${name}.txt`,
	bytes: () => encode(makeText(document, shape), encoding),
});

export const TEXT_CASES: readonly TextCase[] = [
	text('txt-tabs-first-form', marrowdalePlan(), 'tabs', 'windows-1252'),
	text('txt-cells-first-form', marrowdalePlan(), 'cells-by-line', 'utf-16le'),
	text('txt-slashes-first-form', marrowdalePlan(), 'label-slash-value', 'utf-16be'),
	text('txt-lines-first-form', marrowdalePlan(), 'label-then-values', 'utf-8 with a mark'),
	text('txt-tabs-second-form', thistleportPlan(), 'tabs', 'utf-8'),
	text('txt-cells-second-form', thistleportPlan(), 'cells-by-line', 'utf-8'),
	text('txt-slashes-second-form', thistleportPlan(), 'label-slash-value', 'windows-1252'),
	text('txt-lines-second-form', thistleportPlan(), 'label-then-values', 'utf-8'),
	text('txt-board-pack', fennickPack(), 'tabs', 'utf-8'),
];
