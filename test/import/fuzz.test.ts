/** Five thousand spoilt documents: none crashes, hangs, loses words or makes a file that is no MDX. */
import { describe, expect, test } from 'vitest';
import { flowOf, leavesOf, type Part } from '../../scripts/import/flow.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import { bodyTree } from '../../scripts/import/render/body-tree.ts';
import { marrowdalePlan } from '../documents/build/cases/marrowdale.ts';
import { thistleportPlan } from '../documents/build/cases/thistleport.ts';
import { makeText, type TableShape } from '../documents/build/make-text.ts';
import { inventedKnowledge } from './invented-knowledge.ts';
import { spoil } from './mutate.ts';
import { codeIn, compiles, lostWords, mdxOf, readBack, treeWords } from './visible-words.ts';

const DOCUMENTS = 5000;
const ROUNDS = 20;
/** Longest that one document may take, in milliseconds of a processor: a busy machine is no fault of the importer. */
const LONGEST = 5000;

const SHAPES: TableShape[] = ['tabs', 'cells-by-line', 'label-slash-value', 'label-then-values'];
const texts = SHAPES.flatMap((shape) => [makeText(marrowdalePlan(), shape), makeText(thistleportPlan(), shape)]);
const knowledge = inventedKnowledge();

/** Reads a document and checks what is promised of any; `thorough` also reads back what was written. */
async function check(bytes: Uint8Array, thorough: boolean): Promise<string> {
	const began = process.cpuUsage();
	const document = await readText(bytes, 'spoilt.txt');
	const seen: Part[] = [];
	const draft = extract(document, knowledge, seen);
	const { words, placed, boilerplate, unplaced } = draft.coverage;
	expect(placed + boilerplate + unplaced).toBe(words);
	expect(words).toBe(
		flowOf(document)
			.flatMap(leavesOf)
			.reduce((sum, leaf) => sum + leaf.words, 0),
	);
	const { user, system } = process.cpuUsage(began);
	expect((user + system) / 1000).toBeLessThan(LONGEST);
	const mdx = mdxOf(draft);
	if (draft.plan) {
		compiles(mdx);
		expect(lostWords(draft, seen.flatMap(leavesOf))).toEqual([]);
		if (thorough) {
			expect(await codeIn(mdx)).toEqual([]);
			if (draft.plan.boards.length > 0) expect(readBack(mdx, draft.id)).toEqual(treeWords(bodyTree(draft.body)));
		}
	}
	return draft.kind;
}

describe('spoilt documents', () => {
	test.each(Array.from({ length: ROUNDS }, (_, round) => round))('round %i', { timeout: 60_000 }, async (round) => {
		const kinds = new Map<string, number>();
		for (let at = 0; at < DOCUMENTS / ROUNDS; at += 1) {
			const seed = round * 100_000 + at;
			const text = texts[at % texts.length] ?? '';
			const kind = await check(spoil(text, seed), at % 10 === 0).catch((error: unknown) => {
				throw new Error(`seed ${seed} of text ${at % texts.length}: ${String(error)}`, { cause: error });
			});
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		}
		// Spoiling leaves most of them plans; were none a plan, this test would prove nothing.
		expect(kinds.get('plan') ?? 0).toBeGreaterThan(DOCUMENTS / ROUNDS / 4);
	});
});

describe('documents of odd sizes', () => {
	const [tabs = ''] = texts;
	test.each([
		['nothing but line ends', '\n'.repeat(20_000)],
		['a table of 10,000 rows', `${tabs}\n${'Risk of a kind\tHigh\tWhat is done about it\n'.repeat(10_000)}`],
		['a row of 5,000 cells', `${tabs}\n${'cell\t'.repeat(5000)}`],
		['one line of 500,000 letters', 'letters '.repeat(62_500)],
		['brackets nested 20,000 deep', `${tabs}\n${'['.repeat(20_000)}${'{'.repeat(20_000)}`],
		[
			'lists nested 300 deep',
			`${tabs}\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- item`).join('\n')}`,
		],
		['stars and underscores', `${tabs}\n${'*_'.repeat(20_000)}`],
		['5,000 headings', `${tabs}\n\n${'A heading\n\n'.repeat(5000)}`],
		['the form 30 times over', tabs.repeat(30)],
		['2,000 labels in a row', `${tabs}\n${'Date\tDate\tBy\tPosition\n'.repeat(2000)}`],
		['slashes', `${tabs}\n${'a / b / c\n'.repeat(5000)}`],
		['tabs led and blank', `${tabs}\n${'\tcell\n\n'.repeat(5000)}`],
	])('%s', { timeout: 30_000 }, async (_, text) => {
		await check(Buffer.from(text), true);
	});
});
