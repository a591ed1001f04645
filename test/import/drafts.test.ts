/**
 * Drafts of invented documents against `test/documents/<case>/draft.json`.
 * After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run test/import/drafts.test.ts`, and look at the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../scripts/import/blocks.ts';
import type { Draft } from '../../scripts/import/model.ts';
import { readDocx } from '../../scripts/import/readers/docx.ts';
import { readHtml } from '../../scripts/import/readers/html.ts';
import { readPdf } from '../../scripts/import/readers/pdf.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { readXlsx } from '../../scripts/import/readers/xlsx.ts';
import { jsonReport } from '../../scripts/import/reporters/json.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import { CASES } from '../documents/build/cases.ts';
import { TEXT_CASES } from '../documents/build/text-cases.ts';
import { inventedKnowledge } from './invented-knowledge.ts';

const READERS = { docx: readDocx, html: readHtml, pdf: readPdf, xlsx: readXlsx, txt: readText };
const all = [
	...CASES.map(({ name, file, build }) => ({ name, file, build })),
	...TEXT_CASES.map(({ name, file, bytes }) => ({ name, file, build: async () => bytes() })),
];
const drafts = new Map<string, Draft>();

async function read(file: string, bytes: Uint8Array): Promise<ReadDocument> {
	return READERS[file.split('.').pop() as keyof typeof READERS](bytes, file);
}

beforeAll(async () => {
	const knowledge = inventedKnowledge();
	for (const { name, file, build } of all) drafts.set(name, extract(await read(file, await build()), knowledge));
});

const draftOf = (name: string): Draft => {
	const draft = drafts.get(name);
	if (!draft) throw new Error(`no case ${name}`);
	return draft;
};

test.each(all)('$name', ({ name, file }) => {
	const report = jsonReport(file, draftOf(name));
	// Word and PDF files carry the moment they were made in.
	const plan = report.plan && { ...report.plan, source: { ...report.plan.source, sha256: 'of the file' } };
	const printed = `${JSON.stringify({ ...report, plan }, null, '\t')}\n`;
	const path = new URL(`../documents/${name}/draft.json`, import.meta.url);
	if (process.env.UPDATE_GOLDEN) {
		mkdirSync(new URL('.', path), { recursive: true });
		writeFileSync(path, printed);
	}
	expect(printed).toBe(readFileSync(path, 'utf8'));
});

describe('one plan, whatever the format and the shape of its tables', () => {
	/** What must not depend on the format: everything but places. */
	const factsOf = ({ plan }: Draft) =>
		plan && {
			boards: plan.boards,
			ccgs: plan.ccgs,
			agreed: plan.agreedByBoard.raw,
			submitted: plan.submitted.map(({ raw }) => raw),
			budgets: plan.budgets.map((budget) => ({ ...budget, source: undefined })),
			signatories: plan.signatories.map(({ name, role, organisation, signed }) => [
				name,
				role,
				organisation,
				signed.raw,
			]),
			documents: plan.documents.map(({ title, synopsis }) => [title, synopsis]),
			schemes: plan.schemes.map(({ name }) => name),
			risks: plan.risks.map(({ risk, rating, mitigation }) => [risk, rating.raw, mitigation]),
			answered: Object.keys(plan.answers).filter((topic) => plan.answers[topic as 'vision']?.state === 'read'),
		};

	test.each([
		'docx-first-form',
		'html-first-form',
		'txt-cells-first-form',
		'txt-slashes-first-form',
		'txt-lines-first-form',
	])('the first form: %s', (name) => {
		const expected = factsOf(draftOf('txt-tabs-first-form'));
		expect(expected?.risks).toHaveLength(4);
		expect(expected?.budgets).toHaveLength(4);
		expect(factsOf(draftOf(name))).toEqual(expected);
	});

	test.each([
		'docx-second-form',
		'html-second-form',
		'pdf-second-form',
		'txt-cells-second-form',
		'txt-slashes-second-form',
	])('the second form: %s', (name) => {
		const text = factsOf(draftOf('txt-tabs-second-form'));
		expect(text?.schemes).toHaveLength(3);
		expect(text?.risks).toHaveLength(3);
		// The second mitigation is one cell with the first, which a text file has no way to say.
		const [first, second, third] = text?.risks ?? [];
		const shared = [...(second?.slice(0, 2) ?? []), name.startsWith('txt') ? '' : first?.[2]];
		const expected = { ...text, risks: [first, shared, third], answered: expect.any(Array) as unknown };
		expect(factsOf(draftOf(name))).toMatchObject(expected);
	});
});

test.each(all)('every word of $name is counted once, and few are without a place', ({ name }) => {
	const { coverage, kind } = draftOf(name);
	expect(coverage.placed + coverage.boilerplate + coverage.unplaced).toBe(coverage.words);
	if (kind === 'plan') expect(coverage.unplaced / coverage.words).toBeLessThanOrEqual(0.02);
});
