/** Every invented document of the golden tests, by the name of its folder. */
import { fennickPack } from './cases/fennick.ts';
import { marrowdalePlan } from './cases/marrowdale.ts';
import { thistleportPlan } from './cases/thistleport.ts';
import { augustWorkbook, februaryWorkbook, ownWorkbook } from './cases/workbooks.ts';
import { makeDocx } from './make-docx.ts';
import { makeHtml } from './make-html.ts';
import { makePdf } from './make-pdf.ts';
import { makeXlsx } from './make-xlsx.ts';
import type { BuiltDocument } from './pieces.ts';

export interface Case {
	/** Folder under `test/documents` with what is expected. */
	name: string;
	file: string;
	build: () => Promise<Uint8Array>;
	/** What it was made from; workbooks are made from sheets instead. */
	document?: BuiltDocument;
}

const HYPHENS: Record<string, [string, string]> = {
	're-ablement': ['re', 'ablement'],
	transition: ['transi', 'tion'],
	community: ['commu', 'nity'],
	'Well-being': ['Well', 'being'],
};

const written = (name: string, document: BuiltDocument, build: (document: BuiltDocument) => Promise<Uint8Array> | Uint8Array): Case => ({
	name,
	file: `${name}.${name.split('-')[0] ?? ''}`,
	document,
	build: async () => build(document),
});

const workbook = (name: string, sheets: Parameters<typeof makeXlsx>[0]): Case => ({
	name,
	file: `${name}.xlsx`,
	build: () => makeXlsx(sheets),
});

const spotted: BuiltDocument = {
	title: 'Spots for bullets',
	pieces: [
		{ kind: 'heading', level: 1, text: 'What Eskham asks for' },
		{ kind: 'paragraph', text: 'Three things, and one of them in two parts:' },
		{
			kind: 'list',
			items: [
				{ text: 'A bus to the recovery centre that runs on Sundays too and waits for the end of visiting hours at the Infirmary, whatever the season' },
				{ text: 'Shorter forms' },
				{ text: 'for carers', depth: 1 },
				{ text: 'for home adaptations', depth: 1 },
				{ text: 'A person to ring' },
			],
		},
		{ kind: 'paragraph', text: 'The board will answer in June.' },
	],
};

export const CASES: readonly Case[] = [
	written('docx-first-form', marrowdalePlan(), makeDocx),
	written('docx-second-form', thistleportPlan(), makeDocx),
	written('docx-board-pack', fennickPack(), makeDocx),
	written('pdf-first-form', marrowdalePlan(undefined, 3), (document) => makePdf(document, { hyphenate: HYPHENS, repeatHeadings: true })),
	written('pdf-second-form', thistleportPlan(), (document) => makePdf(document)),
	written('pdf-without-borders', thistleportPlan(undefined, false), (document) => makePdf(document, { size: 10 })),
	written('pdf-board-pack', fennickPack(), (document) => makePdf(document)),
	written('pdf-drawn-bullets', spotted, (document) => makePdf(document, { drawnBullets: true })),
	written('html-first-form', marrowdalePlan(), (document) => makeHtml(document)),
	written('html-second-form', thistleportPlan(), (document) => makeHtml(document)),
	written('html-board-pack', fennickPack(), (document) => makeHtml(document)),
	workbook('xlsx-august', augustWorkbook()),
	workbook('xlsx-february', februaryWorkbook()),
	workbook('xlsx-own', ownWorkbook()),
];
