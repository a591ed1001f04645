/** Finds the passages that a query asks for, best first. */
import { conceptKey, MOST_IMPACT, type Posting } from './index-format.ts';
import type { ConceptPart, PhrasePart, Query, QueryPart, WordPart } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';

/** How much a form counts beside the very form that was typed. */
const WEIGHT = { sameStem: 0.75, completion: 0.6, otherName: 0.85, phrase: 1.2 };
/** Forms that an unfinished word is completed to. */
const MOST_COMPLETIONS = 40;
/** Share of a longer query's weight that a passage must have. */
const ENOUGH = 0.7;
/** Queries of so many parts want all of them. */
const SHORT_QUERY = 2;

export interface Found {
	/** Numbers of passages, best first. */
	records: number[];
	/** How good each is, in the same order. */
	scores: number[];
	/** Parts that no passage has; they were left out of the search. */
	missing: QueryPart[];
	/** How well the passages match: all parts, most of them, or only some because none has more. */
	match: 'all' | 'most' | 'some';
}

/** How strongly each passage has a part, from 0; and how many have it at all. */
interface Strengths {
	part: QueryPart;
	strengths: Float32Array;
	count: number;
}

/** Runs a query. An empty one finds every passage, in the order of the index. Rejects where a file cannot be had. */
export async function runQuery(index: SearchIndex, query: Query): Promise<Found> {
	const [wanted, excluded] = await Promise.all(
		[query.wanted, query.excluded].map((parts) => Promise.all(parts.map((part) => strengthsOf(index, part)))),
	);
	const missing = wanted!.filter(({ count }) => count === 0).map(({ part }) => part);
	const present = wanted!.filter(({ count }) => count > 0);
	// A phrase that is nowhere cannot be left out: the reader asked for exactly it.
	const isHopeless = missing.some(({ kind }) => kind === 'phrase') || (query.wanted.length > 0 && present.length === 0);
	const isShut = (record: number) => excluded!.some(({ strengths }) => strengths[record]! > 0);
	if (isHopeless) return { records: [], scores: [], missing, match: 'all' };
	return { ...rank(index, present, isShut), missing };
}

function rank(index: SearchIndex, parts: readonly Strengths[], isShut: (record: number) => boolean): Omit<Found, 'missing'> {
	const { size } = index.facts;
	const rarities = parts.map(({ count }) => Math.log(1 + (size - count + 0.5) / (count + 0.5)));
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const weightOf = recordWeights(index);
	const all: { record: number; score: number; share: number }[] = [];
	for (let record = 0; record < size; record += 1) {
		let score = 0;
		let had = 0;
		let hasPhrases = true;
		for (const [at, { part, strengths }] of parts.entries()) {
			const strength = strengths[record]!;
			if (strength > 0) {
				score += rarities[at]! * strength;
				had += rarities[at]!;
			} else if (part.kind === 'phrase') hasPhrases = false;
		}
		if (!hasPhrases || (had === 0 && parts.length > 0) || isShut(record)) continue;
		const share = total > 0 ? had / total : 1;
		all.push({ record, share, score: score * share * weightOf(record) });
	}
	const best = all.reduce((most, { share }) => Math.max(most, share), 0);
	const needed = parts.length <= SHORT_QUERY ? best : Math.min(ENOUGH, best);
	const kept = all.filter(({ share }) => share >= needed - 1e-9).sort((a, b) => b.score - a.score || a.record - b.record);
	const isAll = kept.every(({ share }) => share > 1 - 1e-9);
	return {
		records: kept.map(({ record }) => record),
		scores: kept.map(({ score }) => score),
		match: isAll ? 'all' : best < ENOUGH ? 'some' : 'most',
	};
}

function recordWeights({ facts, facets }: SearchIndex): (record: number) => number {
	const facet = facets.find(({ id }) => id === facts.weights.facet);
	if (!facet) return () => 1;
	const weights = facet.values.map((value) => facts.weights.of[value] ?? 1);
	return (record) => {
		const at = facet.starts[record]!;
		return at < facet.starts[record + 1]! ? weights[facet.numbers[at]!]! : 1;
	};
}

async function strengthsOf(index: SearchIndex, part: QueryPart): Promise<Strengths> {
	const strengths = new Float32Array(index.facts.size);
	const add = ({ records, impacts }: Posting, weight: number) => {
		for (let at = 0; at < records.length; at += 1) {
			const strength = (weight * impacts[at]!) / MOST_IMPACT;
			if (strength > strengths[records[at]!]!) strengths[records[at]!] = strength;
		}
	};
	if (part.kind === 'word') await addWord(index, part, add);
	else if (part.kind === 'concept') await addConcept(index, part, add);
	else await addPhrase(index, part, add);
	return { part, strengths, count: strengths.reduce((sum, strength) => (strength > 0 ? sum + 1 : sum), 0) };
}

type Add = (posting: Posting, weight: number) => void;

async function addWord(index: SearchIndex, { forms, stem: key, isPrefix }: WordPart, add: Add): Promise<void> {
	const keys = [...new Set([key, ...forms.map(stem)])];
	const [postings, completions] = await Promise.all([
		Promise.all(keys.map((each) => index.postings(each))),
		isPrefix ? index.completions(forms[0]!, MOST_COMPLETIONS) : [],
	]);
	for (const posting of completions) add(posting, WEIGHT.completion);
	for (const posting of postings.flat()) add(posting, forms.includes(posting.form) ? 1 : WEIGHT.sameStem);
}

async function addConcept(index: SearchIndex, { concepts, words }: ConceptPart, add: Add): Promise<void> {
	const keys = concepts.map((concept) => conceptKey(index.facts.concepts[concept]!.id));
	const postings = await Promise.all(keys.map((key) => index.postings(key)));
	for (const posting of postings.flat()) add(posting, WEIGHT.otherName);
	if (words.length !== 1) return;
	const literal = await index.postings(stem(words[0]!));
	for (const posting of literal) if (posting.form === words[0]) add(posting, 1);
}

async function addPhrase(index: SearchIndex, { forms }: PhrasePart, add: Add): Promise<void> {
	const terms = await Promise.all(
		forms.map(async (form) => (await index.postings(stem(form))).find((posting) => posting.form === form)),
	);
	const present = terms.filter((term) => term !== undefined);
	if (present.length < forms.length) return;
	if (forms.length === 1) return add(present[0]!, WEIGHT.phrase);
	const places = await Promise.all(forms.map((form) => index.positions(stem(form), form)));
	const byRecord = present.map(({ records }) => new Map([...records].map((record, at) => [record, at])));
	const rarest = present.reduce((a, b) => (b.records.length < a.records.length ? b : a));
	const found: { records: number[]; impacts: number[] } = { records: [], impacts: [] };
	rarest.records.forEach((record, at) => {
		const here = places.map((lists, term) => lists[byRecord[term]!.get(record) ?? -1] ?? []);
		if (!isRun(here)) return;
		found.records.push(record);
		found.impacts.push(rarest.impacts[at]!);
	});
	add({ form: '', records: Uint32Array.from(found.records), impacts: Uint8Array.from(found.impacts) }, WEIGHT.phrase);
}

/** Whether some place of the first list is followed by the next place in each of the others. */
function isRun([first = [], ...rest]: readonly number[][]): boolean {
	const others = rest.map((places) => new Set(places));
	return first.some((place) => others.every((places, offset) => places.has(place + offset + 1)));
}
