/** Shows why a passage was found: the places of a text that a query asks for, and an excerpt around the best of them. */
import { conceptAt, type ConceptNames } from './concepts.ts';
import type { Query, QueryPart } from './parse-query.ts';
import { readWords, type Word } from './read-words.ts';
import { stem } from './stem.ts';

/** A place in a text, in characters, and which part of the query stands there. */
export interface Hit {
	start: number;
	end: number;
	part: number;
}

export interface Piece {
	text: string;
	isHit: boolean;
}

export interface Excerpt {
	pieces: Piece[];
	/** Whether text before or after was left out. */
	isCut: { before: boolean; after: boolean };
	/** Hits inside the excerpt, as places in the whole text. */
	hits: Hit[];
}

/** Where a text has what a query asks for, in order and without overlap. */
export function findHits(text: string, query: Query, names: ConceptNames): Hit[] {
	const words = readWords(text);
	const hits: Hit[] = [];
	for (let at = 0; at < words.length;) {
		const found = hitAt(words, at, query.wanted, names);
		if (found) hits.push({ start: words[at]!.start, end: words[at + found.length - 1]!.end, part: found.part });
		at += found?.length ?? 1;
	}
	return hits;
}

function hitAt(words: readonly Word[], at: number, parts: readonly QueryPart[], names: ConceptNames) {
	let best: { part: number; length: number } | undefined;
	parts.forEach((part, index) => {
		const length = lengthAt(words, at, part, names);
		if (length > (best?.length ?? 0)) best = { part: index, length };
	});
	return best;
}

/** How many words from a place on are what a part asks for; 0 where they are not. */
function lengthAt(words: readonly Word[], at: number, part: QueryPart, names: ConceptNames): number {
	const { form, also } = words[at]!;
	if (part.kind === 'phrase')
		return part.forms.every((each, offset) => words[at + offset]?.form === each) ? part.forms.length : 0;
	if (part.kind === 'word') {
		const isHit =
			part.forms.includes(form) ||
			(also !== undefined && part.forms.includes(also)) ||
			stem(form) === part.stem ||
			(part.isPrefix && form.startsWith(part.forms[0]!));
		return isHit ? 1 : 0;
	}
	const match = conceptAt(names, words, at, 'inTexts');
	if (match?.concepts.some((concept) => part.concepts.includes(concept))) return match.to - match.from;
	return part.words.length === 1 && part.words[0] === form ? 1 : 0;
}

/** The stretch of a text with the most parts of the query, of about so many characters, begun at a sentence if one is near. */
export function makeExcerpt(text: string, hits: readonly Hit[], length = 240): Excerpt {
	const start = startOf(text, bestFirst(hits, length), length);
	const limit = Math.min(text.length, start + length);
	const end = limit === text.length ? limit : Math.max(text.lastIndexOf(' ', limit), start + 1);
	const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
	const pieces: Piece[] = [];
	let at = start;
	for (const hit of inside) {
		if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), isHit: false });
		pieces.push({ text: text.slice(hit.start, hit.end), isHit: true });
		at = hit.end;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), isHit: false });
	return { pieces, isCut: { before: start > 0, after: end < text.length }, hits: inside };
}

/** The hit from which on the most different parts, then the most hits, come within the length. */
function bestFirst(hits: readonly Hit[], length: number): Hit | undefined {
	let best: { hit: Hit; worth: number } | undefined;
	hits.forEach((hit, index) => {
		const near = hits.slice(index).filter(({ end }) => end - hit.start <= length * 0.8);
		const worth = new Set(near.map(({ part }) => part)).size * 100 + Math.min(near.length, 20);
		if (!best || worth > best.worth) best = { hit, worth };
	});
	return best?.hit;
}

function startOf(text: string, hit: Hit | undefined, length: number): number {
	if (!hit || text.length <= length) return 0;
	const earliest = Math.max(0, hit.start - Math.round(length * 0.45));
	if (earliest === 0) return 0;
	const before = text.slice(earliest, hit.start);
	const sentence = before.search(/[.!?;:]\s+\S/);
	if (sentence >= 0) return earliest + sentence + (/[.!?;:]\s+/.exec(before)?.[0].length ?? 1);
	return Math.max(earliest, text.lastIndexOf(' ', hit.start - 40) + 1);
}
