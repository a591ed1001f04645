import { expect, test } from 'vitest';
import { heaviestOf } from '../../scripts/bench/measure/measure-site.ts';
import { pageWith, smallSite } from '../check/small-site.ts';

test('of each kind of page there is, the heaviest stands beside its budget', () => {
	const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at * 7919}`).join(' ');
	const found = heaviestOf(
		smallSite({
			'index.html': pageWith('Home'),
			'plans/a-2014-02/index.html': pageWith(words(10)),
			'plans/b-2014-02/index.html': pageWith(words(500)),
			'plans/c-2014-02/index.html': pageWith(words(50)),
		}),
	);
	expect(found.map(({ kind, path, pages }) => [kind, path, pages])).toEqual([
		['plan', 'plans/b-2014-02/', 3],
		['any other', '', 1],
	]);
	expect(found[0]!.html).toBeGreaterThan(found[1]!.html);
	expect(found[0]!.budget).toBeGreaterThan(found[1]!.budget);
});
