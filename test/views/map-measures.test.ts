import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/domain/corpus.ts';
import { areaValues, latestPlan, levelsOf, mapMeasures } from '../../src/views/map-measures.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

describe('the plan that counts for an area', () => {
	const plans = (...ids: string[]) => ids.map((id) => ({ id }) as PlanRecord);
	it('is the one of the latest month, whatever its boards are called', () => {
		expect(latestPlan(plans('zeta-2014-02', 'alpha-2014-09', 'beta-2014-04'))?.id).toBe('alpha-2014-09');
		expect(latestPlan(plans('alpha-2014-09', 'beta-2014-09'))?.id).toBe('beta-2014-09');
		expect(latestPlan([])).toBeUndefined();
	});
});

describe('levels of the map', () => {
	it.each([
		[[], 1, { from: 0, width: 1, count: 0 }],
		[[7], 1, { from: 7, width: 1, count: 1 }],
		[[7, 8, 9, 14], 1, { from: 6, width: 2, count: 5 }],
		[[77.65, 84.15, 326.83], 1, { from: 0, width: 100, count: 4 }],
		[[0.93, 1], 0.01, { from: 0.92, width: 0.02, count: 5 }],
	])('%j by at least %d', (values, least, wanted) => {
		const { from, width, count } = levelsOf(values, least);
		expect(from).toBeCloseTo(wanted.from);
		expect(width).toBeCloseTo(wanted.width);
		expect(count).toBe(wanted.count);
	});

	it('holds every value in a level that its legend names, and none where nothing was read', () => {
		const values = areaValues(inventedCorpus());
		expect(values.length).toBeGreaterThan(0);
		for (const { id, legend, levels } of mapMeasures(values)) {
			expect(legend.length).toBeLessThanOrEqual(5);
			expect([...levels.keys()]).toEqual(values.filter((row) => row[id] !== null).map(({ board }) => board));
			for (const level of levels.values()) {
				expect(level).toBeGreaterThanOrEqual(1);
				expect(level).toBeLessThanOrEqual(legend.length);
			}
		}
	});
});
