import { expect, it } from 'vitest';
import { digestOf, digestOnce, knowDigest, withKeysOf } from '../../src/lib/cache-key.ts';

it('is the same for the same content, and another for other content', () => {
	expect(digestOf({ a: [1] })).toBe(digestOf({ a: [1] }));
	expect(digestOf({ a: [1] })).not.toBe(digestOf({ a: [2] }));
	expect(digestOnce({ a: [1] })).toBe(digestOf({ a: [1] }));
});

it('takes the place of an object whose digest is known, by itself and as a part', () => {
	const [one, two] = [{ text: 'a' }, { text: 'a' }];
	knowDigest(one, 'first text');
	knowDigest(two, 'second text');
	expect(digestOnce(one)).toBe('first text');
	for (const within of [(part: object) => [1, part], (part: object) => ({ part })]) {
		expect(digestOf(within(one))).toBe(digestOf(within(one)));
		expect(digestOf(within(one))).not.toBe(digestOf(within(two)));
	}
});

it('is the same whatever was digested before, and sees a difference in a part that was', () => {
	const part = { text: 'a' };
	const before = digestOf({ part });
	digestOnce(part);
	expect(digestOf({ part })).toBe(before);
	expect(digestOf({ part: { text: 'b' } })).not.toBe(before);
});

it('makes the key of a page when it is asked for, and once', () => {
	const asked: string[] = [];
	const [first, second] = withKeysOf(
		['a', 'b'].map((page) => ({ params: { page }, props: {} })),
		({ params: { page } }) => {
			asked.push(page);
			return [page];
		},
	);
	expect(asked).toEqual([]);
	expect(first!.cacheKey).toBe(first!.cacheKey);
	expect(first!.cacheKey).not.toBe(second!.cacheKey);
	expect(asked).toEqual(['a', 'b']);
});
