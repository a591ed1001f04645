import { describe, expect, it } from 'vitest';
import { areaRows } from '../../src/views/areas.ts';
import { areasInSameRegion, areasOfSameType, areasOfSimilarSize } from '../../src/views/areas-like.ts';
import { coverageByRegion, coverageCounts, coverageRows } from '../../src/views/coverage.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();

describe('areas', () => {
	it('are in the order of names, with people of all their councils and what there is here', () => {
		expect(areaRows(corpus).map(({ name, population, status }) => [name, population, status])).toEqual([
			['Ashshire', 500_000, 'plan'],
			['Brackenmouth', 100_000, 'plan'],
			['Cold Harbour', 150_000, 'plan'],
			['Denholme', 300_000, 'shared'],
			['Elmgate', 290_000, 'paper'],
		]);
	});

	it('add up councils that share a board', () => {
		const boards = [{ ...corpus.boards[0]!, authorities: ['E10000901', 'E06000902'] }];
		expect(areaRows(inventedCorpus({ boards, plans: [], papers: [] }))).toMatchObject([
			{ population: 600_000, types: ['county', 'unitary'], regions: ['South West'], status: 'none' },
		]);
	});

	it('name others that are like them, with the reason', () => {
		const names = (likes: { area: { name: string }; reason: string }[]) =>
			likes.map(({ area, reason }) => `${area.name}: ${reason}`);
		expect(names(areasInSameRegion(corpus, 'denholme'))).toEqual(['Cold Harbour: Also in the North East']);
		expect(names(areasOfSameType(corpus, 'cold-harbour'))).toEqual(['Brackenmouth: Also has a unitary council']);
		expect(areasOfSimilarSize(corpus, 'denholme').map(({ area }) => area.name)).toEqual([
			'Elmgate',
			'Ashshire',
			'Cold Harbour',
			'Brackenmouth',
		]);
		expect(areasInSameRegion(corpus, 'elmgate')).toEqual([]);
		expect(() => areasOfSimilarSize(corpus, 'nowhere')).toThrow('no board nowhere');
	});
});

describe('coverage', () => {
	const rows = coverageRows(corpus);

	it('has a row for every board in every round', () => {
		expect(rows).toHaveLength(corpus.boards.length * corpus.rounds.length);
		expect(rows.slice(0, 2).map(({ board, round }) => `${board} ${round}`)).toEqual([
			'ashshire 2014-16',
			'ashshire 2016-17',
		]);
	});

	it('tells a plan, a shared plan, a paper and nothing apart, with the reason and where to read on', () => {
		const first = rows.filter(({ round }) => round === '2014-16');
		expect(first.map(({ state, reason, path }) => [state, reason, path])).toEqual([
			['plan', '', '/plans/ashshire-2014-02/'],
			['plan', '', '/plans/brackenmouth-2014-04/'],
			['plan', '', '/plans/cold-harbour-2014-11/'],
			['shared', 'Filed under Cold Harbour.', '/plans/cold-harbour-2014-11/'],
			['paper', 'The form in the pack is blank.', '/papers/elmgate-2014-01-09/'],
		]);
		expect(rows[1]).toMatchObject({
			state: 'none',
			reason: 'This round is not collected yet.',
			path: '/areas/ashshire/',
		});
	});

	it('counts boards by state and region', () => {
		const first = rows.filter(({ round }) => round === '2014-16');
		expect(coverageCounts(first)).toEqual({ plan: 3, shared: 1, paper: 1, none: 0, total: 5 });
		expect(coverageByRegion(first).map(({ region, counts }) => [region, counts.plan, counts.total])).toEqual([
			['North East', 1, 2],
			['London', 0, 1],
			['South West', 2, 2],
		]);
	});
});
