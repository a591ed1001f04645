import { expect, it } from 'vitest';
import { searchRecords } from '../../src/views/search-records.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const records = searchRecords(corpus);
const at = (url: string) => records.find((record) => record.url === url);

it('has a record for every passage, each at an address of its own', () => {
	const counts: Record<string, number> = {};
	for (const { meta } of records) counts[meta['kind'] ?? ''] = (counts[meta['kind'] ?? ''] ?? 0) + 1;
	expect(counts).toEqual({
		Plan: 3,
		Budget: 3,
		Signatories: 3,
		'National condition': 18,
		Answer: 10,
		Risk: 7,
		Scheme: 1,
		Metric: 3,
		Figure: 2,
		Milestone: 1,
		Story: 1,
		'Related document': 1,
		'Board paper': 1,
		Area: 5,
		'Glossary term': 1,
	});
	expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

it('opens at the passage and says whose words and where from', () => {
	expect(at('/plans/brackenmouth-2014-04/#risk-r01')).toEqual({
		url: '/plans/brackenmouth-2014-04/#risk-r01',
		title: 'Data are late.',
		content: 'Data are late. · Chase. · 16',
		meta: {
			area: 'Brackenmouth',
			plan: 'Brackenmouth, April 2014',
			place: 'lines 3-3',
			text: 'The council’s own words',
			score: '16',
			kind: 'Risk',
		},
		filters: {
			area: ['Brackenmouth'],
			region: ['South West'],
			round: ['2014 to 2016'],
			text: ['The council’s own words'],
			topic: ['Risks'],
			theme: ['Data and information'],
			band: ['High'],
			kind: ['Risk'],
		},
	});
});

it('holds plain text, without the marks of Markdown', () => {
	expect(at('/plans/ashshire-2014-02/#vision')?.content).toBe('Vision · More help nearer home. one two');
	expect(at('/papers/elmgate-2014-01-09/#what-it-says')?.content).toBe('What it says · That a plan will come.');
	expect(at('/glossary/#reablement')?.content).toBe('Reablement · RA · re-ablement · Help to regain skills.');
});

it('finds a shared plan under each of its areas', () => {
	expect(at('/plans/cold-harbour-2014-11/#vision')?.filters.area).toEqual(['Cold Harbour', 'Denholme']);
});

it('says which questions were left unanswered, and leaves out what a record has not', () => {
	expect(at('/plans/ashshire-2014-02/#open-apis')?.content).toContain('Ashshire has not answered this.');
	expect(at('/areas/elmgate/')).toMatchObject({ meta: { area: 'Elmgate', kind: 'Area' } });
	for (const { meta, filters } of records) {
		expect(Object.values(meta)).not.toContain('');
		for (const values of Object.values(filters)) expect(values.length).toBeGreaterThan(0);
	}
});
