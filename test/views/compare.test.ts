import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { comparePlan } from '../../src/views/compare.ts';
import { compareGroups } from '../../src/views/compare-groups.ts';
import { planContext } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { inventedPlan } from '../fixtures/invented-plan.ts';

const corpus = inventedCorpus();
const compared = (id: string) => comparePlan(planContext(corpus, id));
const fact = (id: string, label: string) => compared(id).facts.find((each) => each.label === label)?.lines;

describe('key facts of a comparison', () => {
	it('are the same facts in the same order for every plan', () => {
		const [first, ...others] = corpus.plans.map(({ id }) => compared(id).facts.map(({ label }) => label));
		expect(new Set(first).size).toBe(first?.length);
		for (const labels of others) expect(labels).toEqual(first);
	});

	it('say an untouched amount was not decided, and never nought', () => {
		expect(fact('brackenmouth-2014-04', 'Agreed locally')).toEqual([
			{ words: '2014/15: not decided (printed as “£0.00”)', missing: true },
			{ words: '2015/16: not decided', missing: true },
		]);
		expect(fact('brackenmouth-2014-04', 'Agreed ÷ minimum')?.every(({ missing }) => missing)).toBe(true);
	});

	it('give both days where a plan was submitted twice', () => {
		expect(fact('brackenmouth-2014-04', 'Submitted')?.map(({ words }) => words)).toHaveLength(2);
	});
});

describe('answers of a comparison', () => {
	it('tell not answered, not asked and asked elsewhere apart', () => {
		const { answers } = compared('ashshire-2014-02');
		expect(answers['open-apis'].status).toBe('not-answered');
		expect(answers['case-for-change'].status).toBe('not-asked');
		expect(answers['delivery-oversight'].status).toBe('asked-with');
		expect(answers.vision).toMatchObject({ status: 'answered', source: 'lines 15-15' });
	});

	it('list the records of a topic that holds records', () => {
		const items = compared('ashshire-2014-02').answers['risk-log'].items.map(({ words }) => words);
		expect(items).toEqual(['Nobody comes. (rated M)', 'It costs more. (rated VH)', 'Unrated. (not rated)']);
	});
});

describe('comparisons made beforehand', () => {
	/** A corpus of so many plans of one round, all in one region, each of a council of its own. */
	const many = (count: number): Corpus => {
		const ids = Array.from({ length: count }, (_, index) => `E1000091${index}`);
		const [county] = corpus.authorities.filter(({ type }) => type === 'county');
		return inventedCorpus({
			authorities: ids.map((code, index) => ({ ...county!, code, populationEstimate2014: 900_000 - index * 1000 })),
			boards: ids.map((code, index) => ({
				...corpus.boards[0]!,
				id: `area-${index}`,
				name: `Area ${index}`,
				authorities: [code],
			})),
			plans: ids.map((code, index) =>
				inventedPlan(`area-${index}-2014-02`, { boards: [`area-${index}`], councils: [code] }, {}),
			),
			papers: [],
		});
	};

	it('have two to four plans each, the largest area first, and leave none out', () => {
		const groups = compareGroups(many(9)).filter(({ kind }) => kind === 'region');
		expect(groups.map(({ plans }) => plans.length)).toEqual([3, 3, 3]);
		expect(groups.flatMap(({ plans }) => plans.map(({ area }) => area))).toEqual(
			Array.from({ length: 9 }, (_, index) => `Area ${index}`),
		);
		expect(compareGroups(many(5)).map(({ plans }) => plans.length)).not.toContain(1);
	});

	it('never show a plan alone', () => {
		expect(compareGroups(many(1))).toEqual([]);
	});

	it('take the last plan where a board sent two', () => {
		const two = many(2);
		const again = { ...two.plans[0]!, id: 'area-0-2014-09' };
		const [group] = compareGroups({ ...two, plans: [two.plans[0]!, again, two.plans[1]!] });
		expect(group?.plans.map(({ id }) => id)).toEqual(['area-0-2014-09', 'area-1-2014-02']);
	});

	it('have addresses of their own and say why the areas stand together', () => {
		const groups = compareGroups(many(9));
		expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
		expect(groups.find(({ kind }) => kind === 'type')?.reason).toMatch(/same kind of council \(county council\)/);
	});
});
