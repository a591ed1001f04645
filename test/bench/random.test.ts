import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/corpus/random.ts';

describe('seeded random choices', () => {
	test('follow from the seed', () => {
		const draw = (seed: string) => Array.from({ length: 20 }, seededRandom(seed).next);
		expect(draw('a')).toEqual(draw('a'));
		expect(draw('a')).not.toEqual(draw('b'));
	});

	test('are the same on every machine', () => {
		const random = seededRandom('better care');
		expect(Array.from({ length: 5 }, () => random.int(1, 100))).toMatchInlineSnapshot(`
			[
			  49,
			  84,
			  46,
			  11,
			  63,
			]
		`);
	});

	test('keep to their bounds and reach them', () => {
		const random = seededRandom('bounds');
		const drawn = Array.from({ length: 500 }, () => random.int(2, 5));
		expect(new Set(drawn)).toEqual(new Set([2, 3, 4, 5]));
	});

	test('some takes as many as asked for, in order, and no more than there are', () => {
		const random = seededRandom('some');
		const values = [1, 2, 3, 4, 5, 6];
		for (let count = 0; count <= 8; count += 1) {
			const taken = random.some(values, count);
			expect(taken).toHaveLength(Math.min(count, values.length));
			expect(taken).toEqual([...taken].sort());
		}
	});

	test('pick refuses an empty list', () => {
		expect(() => seededRandom('none').pick([])).toThrow(RangeError);
	});
});
