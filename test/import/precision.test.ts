/**
 * How much of what people found in the real documents the importer finds too, and how much more it claims.
 * Runs where the documents are; prints a table a kind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { loadKnowledge } from '../../scripts/import/knowledge.ts';
import type { Draft } from '../../scripts/import/model.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { bodyTree } from '../../scripts/import/render/body-tree.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import { leavesOf, type Part } from '../../scripts/import/flow.ts';
import { missing } from '../real/documents.ts';
import { FACTS, tally, type Tally } from './against-content.ts';
import { codeIn, lostWords, mdxOf, readBack, treeWords } from './visible-words.ts';

const FOLDER = join('..', 'shared', 'plans');
const PLANS = ['county-durham-2014-02', 'devon-2014-11', 'halton-2014-02', 'warwickshire-2014-02'];

/** Kinds that have to reach the mark. */
const MARK = 0.98;

/**
 * What is not reached, and why: Halton sets four ambitions in running text ("reduce … by 15% across 2 years"), which a
 * person gathered from two answers; the importer takes ambitions from tables only, because a percentage in a sentence
 * is as often a description as an aim.
 */
const EXPLAINED: Record<string, number> = { metrics: 4 };

const drafts = new Map<string, { draft: Draft; seen: Part[] }>();
const tallies = new Map<string, Tally>();

const byHand = (id: string) => {
	const { record, problems } = readPlan(readFileSync(join('content', 'plans', `${id}.mdx`), 'utf8'), `${id}.mdx`);
	if (!record) throw new Error(`${id}: ${problems[0]?.message}`);
	return record.plan;
};

async function importFile(file: string): Promise<{ draft: Draft; seen: Part[] }> {
	const seen: Part[] = [];
	const draft = extract(await readText(readFileSync(join(FOLDER, file)), file), loadKnowledge('content'), seen);
	return { draft, seen };
}

describe.skipIf(missing !== undefined)(`real documents${missing ? ` (skipped: ${missing})` : ''}`, () => {
	beforeAll(async () => {
		for (const id of PLANS) drafts.set(id, await importFile(byHand(id).source.file));
		for (const kind of Object.keys(FACTS)) {
			const sum: Tally = { found: 0, wanted: 0, right: 0, missed: [], extra: [] };
			for (const [id, { draft }] of drafts) {
				if (!draft.plan) continue;
				const one = tally(kind, draft.plan, byHand(id));
				sum.found += one.found;
				sum.wanted += one.wanted;
				sum.right += one.right;
				sum.missed.push(...one.missed.map((fact) => `${id}: ${fact}`));
				sum.extra.push(...one.extra.map((fact) => `${id}: ${fact}`));
			}
			tallies.set(kind, sum);
		}
		const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
		console.table(
			Object.fromEntries(
				[...tallies].map(([kind, { found, wanted, right }]) => [
					kind,
					{
						'by hand': wanted,
						imported: found,
						agree: right,
						recall: percent(right, wanted),
						precision: percent(right, found),
					},
				]),
			),
		);
	}, 120_000);

	test.each(Object.keys(FACTS))('%s: recall and precision of at least 98 in 100, or explained', (kind) => {
		const { found, wanted, right, missed, extra } = tallies.get(kind) as Tally;
		const explained = EXPLAINED[kind] ?? 0;
		expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.max(explained, Math.floor(wanted * (1 - MARK))));
		expect(right / Math.max(1, found), extra.join('\n')).toBeGreaterThanOrEqual(MARK);
	});

	test.each(PLANS)('%s: at most 2 in 100 of its words have no place, none is lost', (id) => {
		const { draft, seen } = drafts.get(id) ?? { draft: undefined, seen: [] };
		expect(draft?.id).toBe(id);
		if (!draft) return;
		expect(draft.coverage.unplaced / draft.coverage.words).toBeLessThanOrEqual(0.02);
		expect(lostWords(draft, seen.flatMap(leavesOf))).toEqual([]);
	});

	test.each(PLANS)('%s: the site takes the file, nothing in it runs, and it reads back the same', async (id) => {
		const { draft } = drafts.get(id) ?? {};
		if (!draft) throw new Error('not imported');
		const mdx = mdxOf(draft);
		expect(await codeIn(mdx)).toEqual([]);
		expect(readBack(mdx, id)).toEqual(treeWords(bodyTree(draft.body)));
	});

	test('Central Bedfordshire is a blank form among other papers', async () => {
		const { draft } = await importFile('central-bedfordshire-board-papers-2014-01.txt');
		expect(draft.kind).toBe('blank');
		expect(draft.plan).toBeNull();
		const titles = draft.leftOut.flatMap(({ title }) => (title ? [title] : []));
		expect(titles).toHaveLength(5);
		expect(titles).toEqual(
			expect.arrayContaining([
				'Improving Mental Health Outcomes for Adults',
				'Better Care Fund (Integration Transformation Fund)',
				'Bedfordshire Plan for Patients 2014/15 to 2018/19',
			]),
		);
		const left = draft.leftOut.reduce((sum, { words }) => sum + words, 0);
		expect(left + draft.coverage.boilerplate).toBeGreaterThan(draft.coverage.words * 0.99);
	});
});
