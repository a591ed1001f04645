import { expect, it } from 'vitest';
import { rememberLast, rememberPer } from '../../src/lib/remember.ts';

it('derives once for each object, also where the value is undefined', () => {
	let calls = 0;
	const derive = rememberPer(({ value }: { value?: number }) => {
		calls += 1;
		return value;
	});
	const [one, none] = [{ value: 1 }, {}];
	expect([derive(one), derive(one), derive(none), derive(none), derive({ value: 1 })]).toEqual([
		1,
		1,
		undefined,
		undefined,
		1,
	]);
	expect(calls).toBe(3);
});

it('derives again once another object was asked for, where only the last is remembered', () => {
	let calls = 0;
	const derive = rememberLast(({ value }: { value: number }) => {
		calls += 1;
		return value;
	});
	const [one, two] = [{ value: 1 }, { value: 2 }];
	expect([derive(one), derive(one), derive(two), derive(one)]).toEqual([1, 1, 2, 1]);
	expect(calls).toBe(3);
});
