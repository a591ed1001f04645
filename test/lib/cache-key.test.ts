import { expect, it } from 'vitest';
import { digestOf, digestOnce, knowDigest } from '../../src/lib/cache-key.ts';

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
