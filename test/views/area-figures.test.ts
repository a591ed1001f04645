import { describe, expect, it } from 'vitest';
import { areaFigures, middleOf } from '../../src/views/area-figures.ts';
import { planContext } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const figure = (plan: string, label: RegExp) =>
	areaFigures(corpus, planContext(corpus, plan)).find((each) => label.test(each.label));

describe('the middle of several values', () => {
	it('is the value in the middle, or half-way between two', () => {
		expect(middleOf([9, 1, 4])).toEqual({ value: 4, plans: 3 });
		expect(middleOf([1, 4])).toEqual({ value: 2.5, plans: 2 });
	});

	it('leaves out what was not read, and never takes it for nought', () => {
		expect(middleOf([null, 8, null])).toEqual({ value: 8, plans: 1 });
		expect(middleOf([null])).toEqual({ value: null, plans: 0 });
	});
});

describe('a plan beside the others', () => {
	it('has no ratio where the agreed budget was not read, and is not counted there', () => {
		expect(figure('brackenmouth-2014-04', /^Agreed ÷/)).toMatchObject({ value: null, all: { plans: 2 } });
		expect(figure('ashshire-2014-02', /^Agreed ÷/)?.value).toBe(1.25);
	});

	it('counts risks in the high band and compares with all plans', () => {
		expect(figure('ashshire-2014-02', /^Risks$/)).toMatchObject({ value: 3, all: { value: 2, plans: 3 } });
		expect(figure('ashshire-2014-02', /high band/)?.value).toBe(1);
	});

	it('takes only plans that share a region for the region', () => {
		const [first] = areaFigures(corpus, planContext(corpus, 'ashshire-2014-02'));
		expect(first?.region.plans).toBeLessThan(first?.all.plans ?? 0);
	});
});
