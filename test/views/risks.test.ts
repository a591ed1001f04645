import { describe, expect, it } from 'vitest';
import { RATING_WORDS } from '../../src/domain/risk.ts';
import { BANDS, bandOf } from '../../src/views/risk-bands.ts';
import { RISK_PROFILE_COLUMNS, riskProfile } from '../../src/views/risk-profile.ts';
import { RISK_COLUMNS, riskRows } from '../../src/views/risk-register.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { toRecord } from '../fixtures/table-records.ts';

const bandOfScore = (score: number) => bandOf({ state: 'read', raw: '', value: { scale: 'score', score } });

describe('risk bands', () => {
	it('put every word of the scales in exactly one band', () => {
		const bands = RATING_WORDS.map((word) => BANDS.filter(({ words }) => words.includes(word)).map(({ id }) => id));
		expect(bands).toEqual([['low'], ['medium'], ['high'], ['high'], ['low'], ['medium'], ['high']]);
	});

	it('put every score from 1 to 25 in a band, never a higher score in a lower one', () => {
		const order = ['low', 'medium', 'high'];
		const ranks = Array.from({ length: 25 }, (_, index) => order.indexOf(bandOfScore(index + 1)));
		expect(ranks).toEqual([...ranks].sort());
		expect([6, 7, 14, 15].map(bandOfScore)).toEqual(['low', 'medium', 'medium', 'high']);
	});

	it('go by the printed score of factors, not by our own product', () => {
		const value = { scale: 'factors', likelihood: 5, impact: 5, score: 9 } as const;
		expect(bandOf({ state: 'read', raw: '5 5 9', value })).toBe('medium');
	});

	it('leave a rating that was not read without a band', () => {
		expect([bandOf({ state: 'unanswered', raw: '' }), bandOf({ state: 'unreadable', raw: '?' })]).toEqual([
			'unbanded',
			'unbanded',
		]);
	});
});

describe('risk register', () => {
	const rows = riskRows(inventedCorpus());

	it('goes by plan, then by the order of the document', () => {
		expect(rows.map(({ plan, id }) => `${plan} ${id}`)).toEqual([
			'ashshire-2014-02 r01',
			'ashshire-2014-02 r02',
			'ashshire-2014-02 r03',
			'brackenmouth-2014-04 r01',
			'brackenmouth-2014-04 r02',
			'cold-harbour-2014-11 r01',
			'cold-harbour-2014-11 r02',
		]);
	});

	it('keeps each rating on its own scale, as printed', () => {
		const ratings = rows.map(({ ratingText, scale, word, likelihood, impact, score, band }) =>
			[ratingText, scale, word, likelihood, impact, score, band].map(String).join('|'),
		);
		expect(ratings).toEqual([
			'M|words|medium|null|null|null|medium',
			'VH|words|very high|null|null|null|high',
			'TBC|null|null|null|null|null|unbanded',
			'16|score|null|null|null|16|high',
			'6|score|null|null|null|6|low',
			'3 / 5 / 15|factors|null|3|5|15|high',
			'3 4 10|factors|null|3|4|10|medium',
		]);
	});

	it('joins area, region, place and path', () => {
		expect(rows.at(-1)).toMatchObject({
			planTitle: 'Cold Harbour and Denholme, November 2014',
			area: 'Cold Harbour and Denholme',
			regions: ['North East'],
			source: 'lines 7-7',
			path: '/plans/cold-harbour-2014-11/#risk-r02',
			themeNames: ['Delivery and targets'],
		});
	});

	it('carries the notes on each risk', () => {
		expect(
			rows.filter(({ notes }) => notes.length > 0).map(({ id, notes }) => [id, notes.map(({ kind }) => kind)]),
		).toEqual([['r02', ['score-mismatch']]]);
	});

	it('writes empty cells, not noughts, for what is not printed', () => {
		expect(toRecord(RISK_COLUMNS, rows[2]!)).toMatchObject({
			rating_raw: 'TBC',
			scale: null,
			word: null,
			likelihood: null,
			score: null,
			band: 'unbanded',
			themes: 'data',
		});
	});
});

describe('risk profile', () => {
	it('counts every risk of every plan once', () => {
		const rows = riskProfile(inventedCorpus()).map((row) => toRecord(RISK_PROFILE_COLUMNS, row));
		expect(
			rows.map(({ plan, high, medium, low, unbanded, total }) => [plan, high, medium, low, unbanded, total]),
		).toEqual([
			['ashshire-2014-02', 1, 1, 0, 1, 3],
			['brackenmouth-2014-04', 1, 0, 1, 0, 2],
			['cold-harbour-2014-11', 1, 1, 0, 0, 2],
		]);
	});
});
