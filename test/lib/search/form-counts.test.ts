import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FormCounts, PARTS } from '../../../src/lib/search/form-counts.ts';

const MOST = 20_000;
const passage = fc.array(fc.tuple(fc.nat(MOST), fc.nat(PARTS - 1)), { maxLength: 50 });

it('counts the forms of each passage by itself, in the order in which they come', () => {
	fc.assert(
		fc.property(fc.array(passage), (passages) => {
			const counted = new FormCounts();
			counted.know(MOST + 1);
			for (const each of passages) {
				counted.clear();
				const expected = new Map<number, number[]>();
				for (const [form, part] of each) {
					counted.add(form, part);
					const own = expected.get(form) ?? [0, 0, 0, 0];
					own[part]! += 1;
					expected.set(form, own);
				}
				expect([...counted.forms.subarray(0, counted.count)]).toEqual([...expected.keys()]);
				expect([...counted.counts.subarray(0, counted.count * PARTS)]).toEqual([...expected.values()].flat());
			}
		}),
	);
});

it('has room for as many forms as a passage has', () => {
	const counted = new FormCounts();
	counted.know(MOST);
	for (let form = 0; form < MOST; form += 1) counted.add(form, 1);
	expect(counted.count).toBe(MOST);
	expect(counted.counts.subarray(0, MOST * PARTS).reduce((sum, count) => sum + count, 0)).toBe(MOST);
});
