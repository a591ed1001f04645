import { expect, it } from 'vitest';
import { hashOf } from '../../../src/lib/search/word-hash.ts';
import { pairHash } from '../../../src/lib/search/word-pairs.ts';
import { openIndex, passage } from './small-index.ts';

const pairOf = (one: string, other: string) => pairHash(hashOf(one), hashOf(other));

it('keeps every place of a pair, over many files and in a file of its own', async () => {
	// Twelve thousand places and more are spread over several files; one pair stands in more than two thousand.
	const texts = Array.from({ length: 2500 }, (_, at) => `River boat. Lock${at} quay of stone, river boat, gate${at}x.`);
	const { index, asked } = await openIndex(texts.map((text) => passage(text, { title: 'River boat' })));
	const common = (await index.pair(pairOf('river', 'boat')))!;
	expect(index.facts.pairShards).toBeGreaterThan(2);
	expect(asked.some((name) => name.startsWith('pair-'))).toBe(true);
	expect([...common.records]).toEqual(texts.map((_, at) => at));
	expect([...common.places.subarray(0, 4)]).toEqual([0, 6, 0, 6]);
	for (const at of [0, 1777, 2499]) {
		const rare = (await index.pair(pairOf('boat', `gate${at}x`)))!;
		expect([[...rare.records], [...rare.places]]).toEqual([[at], [7]]);
	}
	expect(await index.pair(pairOf('gate', 'river'))).toBeUndefined();
});
