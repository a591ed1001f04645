import { describe, expect, it } from 'vitest';
import { changeFeed } from '../../src/views/change-feed.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();

describe('the feed of changes', () => {
	it('is newest first, dated by the register', () => {
		const { updated, entries } = changeFeed(corpus);
		expect(updated).toBe('2020-03-04');
		expect(entries.map(({ title, date }) => [date, title])).toEqual([
			['2020-03-04', 'Corrected: Ashshire, February 2014 (risk r01)'],
			['2020-01-02', 'Added: Ashshire, February 2014'],
		]);
		expect(entries[0]?.url).toMatch(/\/plans\/ashshire-2014-02\/#risk-r01$/);
	});

	it('of an area has only its own; one without any still says when the site was', () => {
		expect(changeFeed(corpus, 'ashshire').entries).toHaveLength(2);
		const empty = changeFeed(corpus, 'elmgate');
		expect(empty).toMatchObject({ entries: [], updated: '2020-03-04' });
		expect(empty.title).toContain('Elmgate');
	});

	it('has a date even where no change is recorded at all', () => {
		expect(changeFeed(inventedCorpus({ changes: [] })).updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	it('keeps ids that no setting changes', () => {
		expect(changeFeed(corpus).entries.map(({ id }) => id)).toEqual([
			'tag:bettercareplans.example,2026:change/2020-03-04-ashshire-r01',
			'tag:bettercareplans.example,2026:change/2020-01-02-ashshire-2014-02',
		]);
	});
});
