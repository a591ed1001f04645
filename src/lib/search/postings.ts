/** Puts postings together: passages that have two things, or all of some words, or a phrase. */
import type { PairPosting, Posting } from './index-format.ts';

/** What of one posting stands in passages that another has too. Both are ascending. */
export function alsoIn({ form, records, impacts }: Posting, other: Uint32Array): Posting {
	const kept: number[] = [];
	let beside = 0;
	for (let at = 0; at < records.length; at += 1) {
		while (beside < other.length && other[beside]! < records[at]!) beside += 1;
		if (other[beside] === records[at]) kept.push(at);
	}
	return {
		form,
		records: Uint32Array.from(kept, (at) => records[at]!),
		impacts: Uint8Array.from(kept, (at) => impacts[at]!),
	};
}

/** Passages of an index of some size that have every word in one of its postings, each as strongly as its weakest word. */
export function withAll(size: number, words: readonly (readonly Posting[])[]): Posting {
	const impacts = new Uint8Array(size).fill(255);
	const own = new Uint8Array(size);
	for (const postings of words) {
		own.fill(0);
		for (const { records, impacts: each } of postings)
			for (let at = 0; at < records.length; at += 1) if (each[at]! > own[records[at]!]!) own[records[at]!] = each[at]!;
		for (let record = 0; record < size; record += 1)
			if (own[record]! < impacts[record]!) impacts[record] = own[record]!;
	}
	const records: number[] = [];
	for (let record = 0; record < size; record += 1) if (impacts[record]! > 0) records.push(record);
	return { form: '', records: Uint32Array.from(records), impacts: Uint8Array.from(records, (at) => impacts[at]!) };
}

/** Passages in which pairs of words stand at their distances from one place, as strongly as the first pair. */
export function phraseOf(pairs: readonly { posting: PairPosting; offset: number }[]): Posting {
	const kept: number[] = [];
	const [first, ...others] = pairs;
	if (!first) return { form: '', records: new Uint32Array(0), impacts: new Uint8Array(0) };
	const at = others.map(() => 0);
	const { records, impacts, starts, places } = first.posting;
	for (let place = 0; place < records.length; place += 1) {
		const begins = places.subarray(starts[place], starts[place + 1]).map((each) => each - first.offset);
		const stands = others.every(({ posting, offset }, other) => {
			while (at[other]! < posting.records.length && posting.records[at[other]!]! < records[place]!) at[other]! += 1;
			if (posting.records[at[other]!] !== records[place]) return false;
			const own = posting.places.subarray(posting.starts[at[other]!], posting.starts[at[other]! + 1]);
			return begins.some((begin) => own.includes(begin + offset));
		});
		if (stands) kept.push(place);
	}
	return {
		form: '',
		records: Uint32Array.from(kept, (each) => records[each]!),
		impacts: Uint8Array.from(kept, (each) => impacts[each]!),
	};
}
