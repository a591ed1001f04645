/** Shares of a list: all of it, each item once, in its order, and about the same to each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../src/lib/shares.ts';

test('all shares in their order are the list, and none has more than one item more than another', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.integer({ min: 1, max: 12 }), (items, shares) => {
			const all = Array.from({ length: shares }, (_, share) => shareOf(items, share, shares));
			expect(all.flat()).toEqual(items);
			const lengths = all.map(({ length }) => length);
			expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
		}),
	);
});
