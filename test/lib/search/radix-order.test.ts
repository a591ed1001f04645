import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RadixOrder } from '../../../src/lib/search/radix-order.ts';

it('sorts numbers, equal ones as they stood, list after list', () => {
	const lists = fc.array(fc.uint32Array({ maxLength: 40 }), { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(lists, fc.constantFrom(5, 2048, 2049, 3_000_000, 2 ** 32), (all, most) => {
			const order = new RadixOrder(most);
			for (const list of all) {
				const numbers = list.map((number) => number % most);
				const sources = [...numbers.keys()].sort((a, b) => numbers[a]! - numbers[b]! || a - b);
				const sorted = order.of(numbers);
				expect([...sorted.sources]).toEqual(sources);
				expect([...sorted.keys]).toEqual(sources.map((source) => numbers[source]));
			}
		}),
	);
});
