import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { Budget } from '../../src/domain/budget.ts';
import { reading, valueOf } from '../../src/domain/reading.ts';
import { Rating } from '../../src/domain/risk.ts';

const Count = reading(z.number());

test('only what was read has a value', () => {
	expect(valueOf(Count.parse({ state: 'read', raw: '12', value: 12 }))).toBe(12);
	expect(valueOf(Count.parse({ state: 'unanswered', raw: '' }))).toBeUndefined();
	expect(valueOf(Count.parse({ state: 'unreadable', raw: '1Z' }))).toBeUndefined();
	expect(valueOf(undefined)).toBeUndefined();
});

test.each([
	{ state: 'read', raw: '12' },
	{ state: 'unanswered', raw: '', value: 0 },
	{ state: 'unreadable', raw: '1Z', value: 1 },
	{ state: 'unanswered' },
	{ state: 'guessed', raw: '12', value: 12 },
])('%j is no reading', (text) => {
	expect(Count.safeParse(text).success).toBe(false);
});

test('an unanswered budget cell cannot carry pounds', () => {
	const line = { year: '2014/15', kind: 'agreed', raw: '£0.00' };
	expect(Budget.safeParse({ ...line, state: 'unanswered' }).success).toBe(true);
	expect(Budget.safeParse({ ...line, state: 'unanswered', pounds: 0 }).success).toBe(false);
	expect(Budget.safeParse({ ...line, state: 'read', pounds: 0 }).success).toBe(false);
	expect(Budget.safeParse({ ...line, state: 'read', pounds: 0, unit: 'stated' }).success).toBe(true);
});

test.each([
	[{ scale: 'words', word: 'high' }, true],
	[{ scale: 'words', word: 'High' }, false],
	[{ scale: 'score', score: 25 }, true],
	[{ scale: 'score', score: 0 }, false],
	[{ scale: 'score', score: 12.5 }, false],
	[{ scale: 'factors', likelihood: 3, impact: 5, score: 15 }, true],
	[{ scale: 'factors', likelihood: 6, impact: 5, score: 30 }, false],
	[{ scale: 'factors', likelihood: 3, impact: 5 }, false],
	[{ scale: 'words', score: 12 }, false],
])('rating %j: %s', (rating, fits) => {
	expect(Rating.safeParse(rating).success).toBe(fits);
});
