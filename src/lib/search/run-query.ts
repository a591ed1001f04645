/** Finds the passages that a query asks for, best first. */
import { conceptKey, MOST_IMPACT, type Posting } from './index-format.ts';
import type { ConceptPart, PhrasePart, Query, QueryPart, WordPart } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';

/** How much a form counts beside the very form that was typed. */
const WEIGHT = { sameStem: 0.75, completion: 0.6, otherName: 0.85, apart: 0.7, asTyped: 0.3, phrase: 1.2 };
/** Forms that an unfinished word is completed to. */
const MOST_COMPLETIONS = 40;
/** Shares of a query's weight that a passage must have: the first that enough passages reach. */
const SHARES = [1, 0.75, 0.5, 0.3] as const;
const ENOUGH_PASSAGES = 12;
/** Share from which on a passage has most of a query. */
const MOST = 0.5;

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
	const inScope = rank(index, present, isShut, isRequired);
	const ranked = inScope.records.length > 0 ? inScope : rank(index, present, isShut, ({ kind }) => kind === 'phrase');
	return { ...ranked, missing };
}

/** A phrase asks for exactly itself, a place for nowhere else. */
const isRequired = (part: QueryPart): boolean => part.kind === 'phrase' || (part.kind === 'concept' && part.isScope);

function rank(
	index: SearchIndex,
	parts: readonly Strengths[],
	isShut: (record: number) => boolean,
	mustHave: (part: QueryPart) => boolean,
): Omit<Found, 'missing'> {
	const { size } = index.facts;
	const rarities = parts.map(({ count }) => Math.log(1 + (size - count + 0.5) / (count + 0.5)));
	const required = parts.map(({ part }) => mustHave(part));
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const weightOf = recordWeights(index);
	const all: { record: number; score: number; share: number }[] = [];
	for (let record = 0; record < size; record += 1) {
		let score = 0;
		let had = 0;
		let isOut = false;
		for (let at = 0; at < parts.length; at += 1) {
			const strength = parts[at]!.strengths[record]!;
			if (strength > 0) {
				score += rarities[at]! * strength;
				had += rarities[at]!;
			} else isOut ||= required[at]!;
		}
		if (isOut || (had === 0 && parts.length > 0) || isShut(record)) continue;
		const share = total > 0 ? had / total : 1;
		all.push({ record, share, score: score * share * weightOf(record) });
	}
	const reach = (least: number) => all.filter(({ share }) => share >= least - 1e-6);
	const scopeShare = rarities.reduce((sum, rarity, at) => (required[at] ? sum + rarity : sum), 0) / (total || 1);
	// A place alone is not "most of the words": beyond it a passage must have something of the rest.
	const shares = SHARES.map((share) => (scopeShare < 1 ? scopeShare + share * (1 - scopeShare) : 1));
	const needed = shares.find((share) => reach(share).length >= ENOUGH_PASSAGES) ?? shares.at(-1)!;
	const kept = reach(needed).sort((a, b) => b.score - a.score || a.record - b.record);
	const best = kept.reduce((most, { share }) => Math.max(most, share), 0);
	const isAll = kept.every(({ share }) => share > 1 - 1e-6);
	return {
		records: kept.map(({ record }) => record),
		scores: kept.map(({ score }) => score),
		match: isAll ? 'all' : best < MOST ? 'some' : 'most',
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

async function addConcept(index: SearchIndex, part: ConceptPart, add: Add): Promise<void> {
	const keys = part.concepts.map((concept) => conceptKey(index.facts.concepts[concept]!.id));
	const [postings, typed] = await Promise.all([
		Promise.all(keys.map((key) => index.postings(key))),
		Promise.all(part.words.map((word) => index.postings(stem(word)))),
	]);
	const asTyped = part.words.length > 0 ? withAll(index, typed, part.words) : undefined;
	for (const posting of postings.flat()) {
		add(posting, part.isScope ? 1 : WEIGHT.otherName);
		if (asTyped) add(alsoIn(posting, asTyped), WEIGHT.otherName + WEIGHT.asTyped);
	}
	if (asTyped && !part.isScope) add(asTyped, part.words.length === 1 ? 1 : WEIGHT.apart);
}

/** Records that have every word, in one of its forms, each as strongly as its weakest word. */
function withAll({ facts }: SearchIndex, words: readonly Posting[][], forms: readonly string[]): Posting {
	const impacts = new Uint8Array(facts.size).fill(255);
	words.forEach((postings, at) => {
		const own = new Uint8Array(facts.size);
		for (const { form, records, impacts: each } of postings) {
			// A single word is itself alone: carer is not care.
			if (words.length === 1 && form !== forms[at]) continue;
			records.forEach((record, place) => (own[record] = Math.max(own[record]!, each[place]!)));
		}
		for (let record = 0; record < facts.size; record += 1) impacts[record] = Math.min(impacts[record]!, own[record]!);
	});
	const records = Uint32Array.from([...impacts.keys()].filter((record) => impacts[record]! > 0));
	return { form: '', records, impacts: Uint8Array.from(records, (record) => impacts[record]!) };
}

/** The part of a posting whose records another has too. */
function alsoIn({ form, records, impacts }: Posting, other: Posting): Posting {
	const others = new Set(other.records);
	const kept = [...records.keys()].filter((at) => others.has(records[at]!));
	return {
		form,
		records: Uint32Array.from(kept, (at) => records[at]!),
		impacts: Uint8Array.from(kept, (at) => impacts[at]!),
	};
}

async function addPhrase(index: SearchIndex, { forms }: PhrasePart, add: Add): Promise<void> {
	const telling = forms.flatMap((form, offset) => (form === null ? [] : [{ form, key: stem(form), offset }]));
	const postings = await Promise.all(
		telling.map(async ({ form, key }) => (await index.postings(key)).find((posting) => posting.form === form)),
	);
	if (!postings.every((posting) => posting !== undefined)) return;
	const rarest = postings.reduce((a, b) => (b.records.length < a.records.length ? b : a));
	if (telling.length === 1) return add(rarest, WEIGHT.phrase);
	const inAll = postings.reduce((kept, posting) => (posting === rarest ? kept : alsoIn(kept, posting)), rarest);
	const places = await Promise.all(telling.map(({ form, key }) => index.positions(key, form, inAll.records)));
	const kept = [...inAll.records.keys()].filter((at) =>
		isRun(places.map((lists, term) => ({ places: lists[at]!, offset: telling[term]!.offset }))),
	);
	add(
		{
			form: '',
			records: Uint32Array.from(kept, (at) => inAll.records[at]!),
			impacts: Uint8Array.from(kept, (at) => inAll.impacts[at]!),
		},
		WEIGHT.phrase,
	);
}

/** Whether from some place of the first word each other word stands at its offset. */
function isRun([first, ...rest]: readonly { places: readonly number[]; offset: number }[]): boolean {
	const begins = (first?.places ?? []).map((place) => place - first!.offset);
	return begins.some((begin) => rest.every(({ places, offset }) => places.includes(begin + offset)));
}
