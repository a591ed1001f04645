import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { budgetRegionRows } from '../../src/views/budget-regions.ts';
import { budgetSummaryRows } from '../../src/views/budget-summary.ts';
import { compareGroups } from '../../src/views/compare-groups.ts';
import { groupProfiles } from '../../src/views/risk-profile-regions.ts';
import { riskProfile } from '../../src/views/risk-profile.ts';
import { recordPaths } from '../../src/views/site-map.ts';
import { firstWords } from '../../src/views/topic-excerpts.ts';
import { rowsOfBoards, topicPartCounts, topicParts } from '../../src/views/topic-parts.ts';
import { topicPlanCounts } from '../../src/views/topic-plans.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

/** The invented plans again and again, each with an id of its own: more than are shown one by one. */
function manyTimes(times: number): Corpus {
	const corpus = inventedCorpus();
	const plans = corpus.plans.flatMap((record) =>
		Array.from({ length: times }, (_, at) => ({ ...record, id: `${record.id.slice(0, -7)}${2014 + at}-01` })),
	);
	return { ...corpus, plans };
}

const few = inventedCorpus();
const many = manyTimes(40);

describe('topics over many plans', () => {
	it('stand whole on their page where there are few', () => {
		expect(topicParts(few, 'vision')).toEqual([]);
	});

	it('are divided so that every board with a document is on one page of its region', () => {
		const pages = topicParts(many, 'vision').flatMap((part) => part.pages);
		const boards = pages.flatMap((page) => page.boards);
		expect(new Set(boards).size).toBe(boards.length);
		const withPlan = new Set(many.plans.flatMap(({ plan }) => plan.boards));
		expect([...withPlan].filter((board) => !boards.includes(board))).toEqual([]);
		expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
		expect(pages[0]?.path).toMatch(/^\/topics\/vision\/[a-z-]+\/$/);
	});

	it('have every plan of a board on its page', () => {
		const [board = ''] = many.plans[0]!.plan.boards;
		const plans = many.plans.filter(({ plan }) => plan.boards.includes(board));
		expect(rowsOfBoards(many, 'vision', [board])).toHaveLength(plans.length);
	});

	it('count for each part what is said on its pages', () => {
		for (const topic of ['vision', 'open-apis'] as const) {
			const counts = topicParts(many, topic).map(({ pages }) =>
				topicPlanCounts(pages.flatMap(({ boards }) => rowsOfBoards(many, topic, boards))),
			);
			expect(topicPartCounts(many, topic)).toEqual(counts);
		}
	});

	it('are in the site map, part by part', () => {
		const parts = topicParts(many, 'vision').flatMap((part) => part.pages.map(({ path }) => path));
		expect(recordPaths(many)).toEqual(expect.arrayContaining(parts));
	});
});

describe('the first words of an answer', () => {
	it.each([
		['Short.', 40, 'Short.'],
		['**Bold** and [a link](https://a.example).', 60, 'Bold and a link.'],
		['One two three four five six seven eight nine ten', 20, 'One two three four…'],
		['- first\n- second', 40, 'first second'],
		['', 40, ''],
	])('%j within %i: %j', (markdown, length, expected) => {
		expect(firstWords(markdown, length)).toBe(expected);
	});

	it('say that there is more, also where marks took the room', () => {
		const words = firstWords(`**a** ${'**b** '.repeat(200)}`, 100);
		expect(words.endsWith('…')).toBe(true);
		expect(words.length).toBeLessThanOrEqual(103);
	});
});

describe('sums over many plans', () => {
	it('count each plan of a region once', () => {
		const profiles = riskProfile(many);
		const regions = [...new Set(profiles.map(({ regions: [first] }) => first!))];
		const groups = groupProfiles(profiles, regions, ({ regions: [first] }) => first);
		expect(groups.reduce((sum, { plans }) => sum + plans, 0)).toBe(many.plans.length);
		expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(profiles.reduce((sum, { total }) => sum + total, 0));
	});

	it('add up only amounts that were read', () => {
		const rows = budgetSummaryRows(few);
		const read = rows.reduce((sum, { agreed }) => sum + (agreed?.pounds ?? 0), 0);
		expect(budgetRegionRows(rows).reduce((sum, { total }) => sum + total.agreed.pounds, 0)).toBe(read);
	});

	it('compare all plans of a group on one page, without their answers', () => {
		const groups = compareGroups(many);
		expect(groups.every(({ listed }) => listed)).toBe(true);
		expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
		expect(groups.map(({ slug }) => slug).filter((slug) => /-\d$/.test(slug))).toEqual([]);
	});
});
