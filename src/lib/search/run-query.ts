/** Finds the passages that a query asks for, best first. */
import { conceptKey, MOST_IMPACT, type Posting } from './index-format.ts';
import { kindWeights } from './kind-weights.ts';
import type { ConceptPart, PhrasePart, Query, QueryPart, WordPart } from './parse-query.ts';
import { alsoIn, phraseOf, withAll } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { pairsOf } from './word-pairs.ts';

/** How much a form counts beside the very form that was typed. */
const WEIGHT = { sameStem: 0.75, completion: 0.6, otherName: 0.85, apart: 0.7, asTyped: 0.3, phrase: 1.2 };
/** Forms that an unfinished word is completed to. */
const MOST_COMPLETIONS = 40;
/** Shares of a query's weight that a passage must have: the first that enough passages reach. */
const SHARES = [1, 0.75, 0.5, 0.3] as const;
const ENOUGH_PASSAGES = 12;
/** Share from which on a passage has most of a query. */
const MOST = 0.5;
const TINY = 1e-6;
/** Differences of score that count, and room beside a score for the number of a passage, in one number. */
const [FINENESS, PLACES] = [1e6, 2 ** 22];

export interface Found {
	/** Numbers of passages, best first. */
	records: number[];
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
		[query.wanted, query.excluded].map(async (parts) =>
			(await Promise.all(parts.map((part) => strengthsOrApart(index, part)))).flat(),
		),
	);
	const missing = wanted!.filter(({ count }) => count === 0).map(({ part }) => part);
	const present = wanted!.filter(({ count }) => count > 0);
	// A phrase that is nowhere cannot be left out: the reader asked for exactly it.
	const isHopeless = missing.some(({ kind }) => kind === 'phrase') || (query.wanted.length > 0 && present.length === 0);
	const isShut =
		excluded!.length > 0 ? (record: number) => excluded!.some(({ strengths }) => strengths[record]! > 0) : undefined;
	if (isHopeless) return { records: [], missing, match: 'all' };
	const inScope = rank(index, query, present, isShut, isRequired);
	if (inScope.records.length > 0 || !present.some(({ part }) => isScope(part))) return { ...inScope, missing };
	// A place of which nothing like it is published may be part of another name: then it is words like others.
	const apart = await Promise.all(
		present.map(async (each) =>
			isScope(each.part) ? Promise.all(wordsOf(each.part).map((word) => strengthsOf(index, word))) : [each],
		),
	);
	const parts = apart.flat().filter(({ count }) => count > 0);
	return { ...rank(index, query, parts, isShut, ({ kind }) => kind === 'phrase'), missing };
}

const isScope = (part: QueryPart): part is ConceptPart => part.kind === 'concept' && part.isScope;

const wordsOf = (part: ConceptPart): WordPart[] =>
	part.words.map((form) => ({ kind: 'word', text: form, forms: [form], stem: stem(form), isPrefix: false }));

/** A phrase asks for exactly itself, a place for nowhere else. */
const isRequired = (part: QueryPart): boolean => part.kind === 'phrase' || isScope(part);

function rank(
	index: SearchIndex,
	query: Query,
	parts: readonly Strengths[],
	isShut: ((record: number) => boolean) | undefined,
	mustHave: (part: QueryPart) => boolean,
): Omit<Found, 'missing'> {
	const { size } = index.facts;
	const rarities = parts.map(({ count }) => Math.log(1 + (size - count + 0.5) / (count + 0.5)));
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const [scores, had, isOut] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
	parts.forEach(({ part, strengths }, at) => {
		const [rarity, isRequiredPart] = [rarities[at]!, mustHave(part)];
		for (let record = 0; record < size; record += 1) {
			const strength = strengths[record]!;
			if (strength > 0) {
				scores[record]! += rarity * strength;
				had[record]! += rarity;
			} else if (isRequiredPart) isOut[record] = 1;
		}
	});
	const weights = kindWeights(index, query);
	const { starts, numbers } = index.weighing ?? {};
	const shareOf = (record: number): number => (total > 0 ? had[record]! / total : 1);
	const candidates: number[] = [];
	for (let record = 0; record < size; record += 1) {
		if (isOut[record] || (had[record] === 0 && parts.length > 0) || isShut?.(record)) continue;
		const at = starts ? starts[record]! : 0;
		const weight = starts && at < starts[record + 1]! ? weights[numbers![at]!]! : 1;
		scores[record]! *= shareOf(record) * weight;
		candidates.push(record);
	}
	const scopeShare =
		parts.reduce((sum, { part }, at) => (mustHave(part) ? sum + rarities[at]! : sum), 0) / (total || 1);
	// A place alone is not "most of the words": beyond it a passage must have something of the rest.
	const shares = SHARES.map((share) => (scopeShare < 1 ? scopeShare + share * (1 - scopeShare) : 1));
	const reached = shares.map((share) => countOf(candidates, (record) => shareOf(record) >= share - TINY));
	const needed = shares.find((_, at) => reached[at]! >= ENOUGH_PASSAGES) ?? shares.at(-1)!;
	const kept = candidates.filter((record) => shareOf(record) >= needed - TINY);
	const best = kept.reduce((most, record) => Math.max(most, shareOf(record)), 0);
	const isAll = kept.every((record) => shareOf(record) > 1 - TINY);
	return { records: byScore(kept, scores), match: isAll ? 'all' : best < MOST ? 'some' : 'most' };
}

/** Best first; of equally good ones the earlier first. Numbers sort many times as fast as pairs do. */
function byScore(records: readonly number[], scores: Float64Array): number[] {
	const keys = Float64Array.from(records, (record) => record - Math.round(scores[record]! * FINENESS) * PLACES);
	keys.sort();
	return Array.from(keys, (key) => ((key % PLACES) + PLACES) % PLACES);
}

function countOf(records: readonly number[], isCounted: (record: number) => boolean): number {
	let count = 0;
	for (const record of records) if (isCounted(record)) count += 1;
	return count;
}

/** What looks like a code and is none is two words: HWB 9 of "HWB 9 January". */
async function strengthsOrApart(index: SearchIndex, part: QueryPart): Promise<Strengths[]> {
	const whole = await strengthsOf(index, part);
	if (whole.count > 0 || part.kind !== 'word' || !part.apart) return [whole];
	return Promise.all(part.apart.map((each) => strengthsOf(index, each)));
}

async function strengthsOf(index: SearchIndex, part: QueryPart): Promise<Strengths> {
	const strengths = new Float32Array(index.facts.size);
	let count = 0;
	const add = ({ records, impacts }: Posting, weight: number) => {
		for (let at = 0; at < records.length; at += 1) {
			const [record, strength] = [records[at]!, (weight * impacts[at]!) / MOST_IMPACT];
			if (strengths[record] === 0) count += 1;
			if (strength > strengths[record]!) strengths[record] = strength;
		}
	};
	if (part.kind === 'word') await addWord(index, part, add);
	else if (part.kind === 'concept') await addConcept(index, part, add);
	else await addPhrase(index, part, add);
	return { part, strengths, count };
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
	// A single word is itself alone: carer is not care.
	const own = typed.map((postings, at) =>
		typed.length > 1 || part.isAsked ? postings : postings.filter(({ form }) => form === part.words[at]),
	);
	const asTyped = part.words.length > 0 ? withAll(index.facts.size, own) : undefined;
	for (const posting of postings.flat()) {
		add(posting, part.isScope ? 1 : WEIGHT.otherName);
		if (asTyped) add(alsoIn(posting, asTyped.records), WEIGHT.otherName + WEIGHT.asTyped);
	}
	if (asTyped && !part.isScope) add(asTyped, part.words.length === 1 ? 1 : WEIGHT.apart);
}

async function addPhrase(index: SearchIndex, { forms }: PhrasePart, add: Add): Promise<void> {
	const pairs = pairsOf(forms);
	if (pairs.length === 0) {
		const words = await Promise.all(
			forms.map(async (form) => (await index.postings(stem(form))).filter((posting) => posting.form === form)),
		);
		return add(withAll(index.facts.size, words), WEIGHT.phrase);
	}
	const found = await Promise.all(pairs.map(async ({ hash, offset }) => ({ posting: await index.pair(hash), offset })));
	const postings = found.flatMap(({ posting, offset }) => (posting ? [{ posting, offset }] : []));
	if (postings.length < pairs.length) return;
	add(phraseOf(postings), WEIGHT.phrase);
}
