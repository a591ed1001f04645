/** The parts of the search benchmark that reckon: scores, options, and the table. */
import { expect, test } from 'vitest';
import { readSearchOptions } from '../../scripts/bench/search.ts';
import { HELD_OUT, JUDGED, judge, passageName, tellMisses } from '../../scripts/bench/search/judge.ts';
import { searchMarkdown } from '../../scripts/bench/search/report.ts';
import { score } from '../../scripts/bench/search/score.ts';

test('an engine that finds every answer first scores one, one that finds nothing scores nought', () => {
	const addressOf = (name: string) => {
		const [page = '', anchor] = name.split('#');
		const folder = /^(?:areas\/|glossary$)/.test(page) ? '' : 'plans/';
		return `/${folder}${page}/${anchor ? `#${anchor}` : ''}`;
	};
	const perfect = new Map([...JUDGED, ...HELD_OUT].map(({ query, answers }) => [query, answers.map(addressOf)]));
	expect(score(perfect)).toMatchObject({ recall: 1, mrr: 1, mistakes: 1, money: 1 });
	expect(score(new Map())).toMatchObject({ recall: 0, mrr: 0, mistakes: 0, money: 0 });
});

test('a passage has the name that the judged set gives it', () => {
	expect(passageName('/plans/devon-2014-11/#risk-r01')).toBe('devon-2014-11#risk-r01');
	expect(passageName('/plans/devon-2014-11/')).toBe('devon-2014-11');
	expect(passageName('/glossary/#reablement')).toBe('glossary#reablement');
});

test('a miss is told with what is missing', () => {
	const judged = judge({ kind: 'name', query: 'ferry', answers: ['a#b', 'c#d'] }, ['/plans/x/#y', '/plans/c/#d']);
	expect(judged).toMatchObject({ rank: 2, recall: 0.5 });
	expect(tellMisses('Ours', [judged])).toBe(
		'Ours: 1 queries, recall@5 0.500, MRR 0.500, 1 not whole:\n  ferry: not a#b',
	);
});

test('options', () => {
	expect(readSearchOptions(['--plans', '5,150', '--write', 'x'])).toEqual({ sizes: [5, 150], write: 'x' });
	expect(readSearchOptions([])).toEqual({ sizes: [], write: '' });
	expect(() => readSearchOptions(['--plans', 'many'])).toThrow('whole numbers are wanted');
	expect(() => readSearchOptions(['--bogus'])).toThrow(TypeError);
});

test('the report has a row for each engine, and says when the machine was busy', () => {
	const loaded = { bytes: 52_000, most: 78_000, requests: 11 };
	const row = { about: '', ms: { median: 1, most: 2 } };
	const markdown = searchMarkdown({
		...{ begun: '2026-11-23T08:00:00Z', loadAfter: 4, packages: ['pagefind 1.5.2'], queries: 102 },
		...{ cold: ['ferry'], chosen: ['kind', 'Risk'] },
		machine: { processor: 'p', cores: 2, memory: 8e9, system: 's', node: 'v24', loadBefore: 0.1 },
		tables: [
			{
				...{ name: 'A corpus', passages: 1234 },
				rows: [
					{ ...row, name: 'Ours', cold: { first: loaded, counts: loaded, filter: loaded }, filterMs: row.ms },
					{ ...row, name: 'SQLite' },
				],
			},
		],
	});
	expect(markdown).toContain('| Ours | 52 (78), 11 | 52 | 52 (78), 11 | 1.0 (2.0) | 1.0 (2.0) |');
	expect(markdown).toContain('| SQLite | not in a page |  | not in a page | 1.0 (2.0) |  |');
	expect(markdown).toContain('The machine was busy');
	expect(markdown).toContain('## A corpus, 1,234 passages');
});
