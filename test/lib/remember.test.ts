import { expect, it } from 'vitest';
import { rememberLast, rememberPer, rememberWithAll } from '../../src/lib/remember.ts';

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

it('makes rows of each once for all, and holds them only where somebody has asked for all', () => {
	const made: string[] = [];
	const { ofOne, ofAll } = rememberWithAll(({ id }: { id: string }) => {
		made.push(id);
		return [`${id}1`, `${id}2`];
	});
	const [a, b] = [{ id: 'a' }, { id: 'b' }];
	expect(ofOne(a)).toEqual(['a1', 'a2']);
	expect(ofOne(a)).toEqual(['a1', 'a2']);
	expect(made).toEqual(['a', 'a']);
	expect(ofAll([a, b])).toEqual(['a1', 'a2', 'b1', 'b2']);
	expect(ofOne(b)).toBe(ofOne(b));
	expect(made).toEqual(['a', 'a', 'a', 'b']);
});
