import { describe, expect, it } from 'vitest';
import { GlossaryTerm } from '../../src/domain/glossary.ts';
import { budgetSummaryRows } from '../../src/views/budget-summary.ts';
import { budgetTotals } from '../../src/views/budget-totals.ts';
import { countValues, filterOptions } from '../../src/views/filter-options.ts';
import { abbreviations, termsByLetter } from '../../src/views/glossary-index.ts';
import { measures } from '../../src/views/measures.ts';
import { metricRows } from '../../src/views/metric-ambitions.ts';
import { riskGrid } from '../../src/views/risk-grid.ts';
import { riskRows } from '../../src/views/risk-register.ts';
import { riskThemeRows } from '../../src/views/risk-themes.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const risks = riskRows(corpus);

describe('choices of a filter', () => {
	const rows = [{ tags: ['b', 'a'] }, { tags: ['a', 'a'] }, { tags: [null, undefined, ''] }, { tags: ['c'] }];

	it('counts rows, not values, and offers no empty value', () => {
		expect(filterOptions(rows, ({ tags }) => tags)).toEqual([
			{ value: 'a', label: 'a', count: 2 },
			{ value: 'b', label: 'b', count: 1 },
			{ value: 'c', label: 'c', count: 1 },
		]);
	});

	it('follows an order where one is given, with the rest after it', () => {
		const options = filterOptions(rows, ({ tags }) => tags, { order: ['c', 'b'], label: (tag) => tag.toUpperCase() });
		expect(options.map(({ label }) => label)).toEqual(['C', 'B', 'A']);
	});

	it('counts no further than there may be choices', () => {
		expect(countValues(rows, ({ tags }) => tags, 1)).toBeUndefined();
		const counts = countValues(rows, ({ tags }) => tags);
		expect(countValues(rows, ({ tags }) => tags, counts!.size)).toEqual(counts);
	});
});

describe('the grid of likelihood and impact', () => {
	const lines = riskGrid(risks);

	it('has the likely above the unlikely and every impact in each line', () => {
		expect(lines.map(({ likelihood }) => likelihood)).toEqual([5, 4, 3, 2, 1]);
		expect(lines.every(({ cells }) => cells.map(({ impact }) => impact).join('') === '12345')).toBe(true);
	});

	it('places only risks that print both numbers, by what is printed and not by the score', () => {
		const placed = lines.flatMap(({ cells }) => cells).filter(({ rows }) => rows.length > 0);
		expect(
			placed.map(({ likelihood, impact, band, rows }) => [likelihood, impact, band, rows.map(({ id }) => id)]),
		).toEqual([
			[3, 4, 'medium', ['r02']],
			[3, 5, 'high', ['r01']],
		]);
	});
});

describe('themes of risks', () => {
	it('lists every theme, also unnamed ones, with bands most severe first', () => {
		const themes = riskThemeRows(risks);
		expect(themes.find(({ id }) => id === 'culture')).toMatchObject({ total: 0, bands: [] });
		const data = themes.find(({ id }) => id === 'data');
		expect(data?.total).toBe(2);
		expect(data?.bands.map(({ band, rows }) => [band, rows.length])).toEqual([
			['high', 1],
			['unbanded', 1],
		]);
	});
});

describe('totals of budgets', () => {
	it('counts only what was read, and the ratio only over plans that state both', () => {
		const [first, second] = budgetTotals(budgetSummaryRows(corpus));
		expect(first).toEqual({
			year: '2014/15',
			minimum: { pounds: 15_000_000, plans: 2 },
			agreed: { pounds: 12_500_000, plans: 1 },
			both: { plans: 1, ratio: 1.25 },
			plans: 2,
		});
		expect(second).toMatchObject({ year: '2015/16', minimum: { plans: 2 }, agreed: { plans: 1 }, both: { plans: 1 } });
	});
});

describe('measures', () => {
	const all = measures(metricRows(corpus));

	it('keeps national measures that nobody sets, and leaves out others', () => {
		expect(all.find(({ metric }) => metric === 'delayed-transfers')).toMatchObject({ national: true, groups: [] });
		expect(all.some(({ metric }) => metric === 'weekend-discharges')).toBe(false);
	});

	it('never puts two units in one group', () => {
		const admissions = all.find(({ metric }) => metric === 'non-elective-admissions');
		expect(admissions?.groups.map(({ unit, rows }) => [unit, rows.length])).toEqual([
			['admissions', 1],
			['per cent', 1],
		]);
	});
});

describe('the glossary', () => {
	const term = (id: string, name: string, short: string[], ambiguous: string[] = []) =>
		GlossaryTerm.parse({ id, term: name, abbreviations: short, ambiguous, definition: 'x' });
	const terms = [
		term('area-team', 'Area Team', ['AT', 'LAT'], ['AT']),
		term('assistive', 'assistive technology', [], ['AT']),
		term('better', 'Better Care Fund', ['BCF']),
	];

	it('groups terms by letter in any case', () => {
		expect(termsByLetter(terms).map(({ letter, terms: of }) => [letter, of.length])).toEqual([
			['A', 2],
			['B', 1],
		]);
	});

	it('gives an abbreviation everything it can stand for', () => {
		expect(abbreviations(terms).map(({ abbreviation, terms: of }) => [abbreviation, of.map(({ id }) => id)])).toEqual([
			['AT', ['area-team', 'assistive']],
			['BCF', ['better']],
			['LAT', ['area-team']],
		]);
	});
});
