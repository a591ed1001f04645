import { expect, test } from 'vitest';
import { planByPlan } from '../../scripts/build/page-order.ts';

const order = (...pathnames: string[]) =>
	planByPlan(pathnames.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

test('what is made of a plan comes together, where the first of it stood, and all else stays', () => {
	expect(
		order(
			'/about/',
			'/compare/plans.json',
			'/compare/devon-2014-11.json',
			'/compare/halton-2014-02.json',
			'/compare/south-west/',
			'/plans/devon-2014-11/',
			'/plans/halton-2014-02/',
			'/plans/devon-2014-11/brief/',
			'/',
		),
	).toEqual([
		'/about/',
		'/compare/plans.json',
		'/compare/devon-2014-11.json',
		'/plans/devon-2014-11/',
		'/plans/devon-2014-11/brief/',
		'/compare/halton-2014-02.json',
		'/plans/halton-2014-02/',
		'/compare/south-west/',
		'/',
	]);
});

test('paths without their slashes, as Astro lists some, are known too', () => {
	expect(order('compare/a.json', 'compare/b.json', 'plans/a', 'plans/b')).toEqual([
		'compare/a.json',
		'plans/a',
		'compare/b.json',
		'plans/b',
	]);
});
