import { expect, test } from 'vitest';
import { keepValues, keptValue } from '../../src/lib/kept-values.ts';

const made = (value: number) => ({ value });

test('a value is made once, and not at all where a build before this has kept it', () => {
	const finish = keepValues([['old', made(1)]]);
	expect(keptValue('old', () => made(2))).toEqual(made(1));
	expect(keptValue('new', () => made(3))).toEqual(made(3));
	expect(keptValue('new', () => made(4))).toEqual(made(3));
	expect(finish()).toEqual([
		['old', made(1)],
		['new', made(3)],
	]);
});

test('what nobody asked for is forgotten', () => {
	const finish = keepValues([['old', made(1)]]);
	expect(finish()).toEqual([]);
});

test('without a build that keeps values each is made anew', () => {
	keepValues([])();
	expect(keptValue('one', () => made(1))).toEqual(made(1));
	expect(keptValue('one', () => made(2))).toEqual(made(2));
});
