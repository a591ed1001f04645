/** Counts the words of passages into postings: which passages have a word, how much, and where. */
import { ByteWriter } from './bytes.ts';
import { conceptNames, countConcepts, type ConceptNames } from './concepts.ts';
import { conceptKey, MOST_IMPACT } from './index-format.ts';
import type { ConceptTable, Passage } from './passage.ts';
import { readWords, type Word } from './read-words.ts';
import { stem } from './stem.ts';

/** A passage with the words it is found by beside its own: the name of its area, its kind. */
export interface IndexedPassage extends Passage {
	labels: readonly string[];
}

export interface BuiltTerm {
	/** The stem, or the key of a concept: what the index is sorted and looked up by. */
	key: string;
	form: string;
	/** How many passages have it. */
	count: number;
	/** Gaps between the numbers of those passages. */
	gaps: ByteWriter;
	impacts: ByteWriter;
	/** For each of them how many places, counted in words, then the gaps between them; no places for concepts. */
	positions: ByteWriter;
	/** A way the word is printed, in small letters: what "did you mean" shows. The one met most often. */
	printed: string;
}

/** How much one occurrence counts by where it stands. */
const WEIGHT = { body: 1, title: 2.6, label: 1.6 };
/** A short title is about its words more than a long one: how much of a title's weight depends on its length. */
const TITLE_LENGTH_SHARE = 0.8;
/** How soon more occurrences stop counting more, and how much a long text counts against a passage (as in BM25). */
const SATURATION = 2;
const LENGTH_SHARE = 0.5;

/** How often a form stands in each part of a passage, and where in its text. */
interface Tally {
	body: number;
	title: number;
	label: number;
	positions: number[];
}

/** Terms of all passages, sorted by key, then form. */
export function buildTerms(passages: readonly IndexedPassage[], table: ConceptTable): BuiltTerm[] {
	const names = conceptNames(table);
	const terms = new Map<string, BuiltTerm & { last: number }>();
	const printings = new Printings();
	const average = passages.reduce((sum, { content }) => sum + content.length, 0) / Math.max(1, passages.length);
	passages.forEach((passage, record) => {
		const texts = { body: passage.content, title: passage.title, label: passage.labels.join(' ; ') };
		const words = { body: readWords(texts.body), title: readWords(texts.title), label: readWords(texts.label) };
		for (const part of PARTS)
			for (const { form, start, end } of words[part]) printings.add(form, texts[part], start, end);
		const factors = {
			body: 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * texts.body.length) / average),
			title: 1 - TITLE_LENGTH_SHARE / 2 + TITLE_LENGTH_SHARE / Math.sqrt(words.title.length || 1),
		};
		for (const [form, tally] of talliesOf(words, names, table)) {
			let term = terms.get(form);
			if (!term) terms.set(form, (term = newTerm(form)));
			term.gaps.number(record - term.last - 1);
			term.last = record;
			term.count += 1;
			term.impacts.byte(impactOf(tally, factors));
			writeAscending(term.positions, tally.positions);
		}
	});
	for (const term of terms.values()) term.printed = printings.mostFrequent(term.form);
	return [...terms.values()].sort((a, b) => compare(a.key, b.key) || compare(a.form, b.form));
}

const newTerm = (form: string): BuiltTerm & { last: number } => ({
	...{ key: keyOf(form), form, printed: form, count: 0, last: -1 },
	...{ gaps: new ByteWriter(), impacts: new ByteWriter(), positions: new ByteWriter() },
});

function writeAscending(writer: ByteWriter, numbers: readonly number[]): void {
	writer.number(numbers.length);
	let previous = -1;
	for (const number of numbers) {
		writer.number(number - previous - 1);
		previous = number;
	}
}

const PARTS = ['body', 'title', 'label'] as const;

const keyOf = (form: string): string => (form.startsWith('=') ? form : stem(form));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function impactOf({ body, title, label }: Tally, factors: { body: number; title: number }): number {
	const inTitle = title * WEIGHT.title * factors.title;
	if (inTitle === Infinity) return MOST_IMPACT;
	const weight = body * WEIGHT.body * factors.body + inTitle + Math.min(1, label) * WEIGHT.label;
	return Math.max(1, Math.round((MOST_IMPACT * weight) / (SATURATION + weight)));
}

function talliesOf(
	words: Readonly<Record<(typeof PARTS)[number], readonly Word[]>>,
	names: ConceptNames,
	{ concepts }: ConceptTable,
): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	const tally = (form: string): Tally => {
		let known = tallies.get(form);
		if (!known) tallies.set(form, (known = { body: 0, title: 0, label: 0, positions: [] }));
		return known;
	};
	for (const part of PARTS) {
		words[part].forEach(({ form, also }, position) => {
			const own = tally(form);
			own[part] += 1;
			if (part === 'body') own.positions.push(position);
			if (also === undefined) return;
			tally(also)[part] += 1;
			if (part === 'body') tally(also).positions.push(position);
		});
		for (const [number, count] of countConcepts(names, words[part])) {
			const { id, scope } = concepts[number]!;
			if (!scope) tally(conceptKey(id))[part] += count;
			// Where a passage belongs it belongs wholly, however often it says so.
			else if (part === 'label') tally(conceptKey(id)).title = Infinity;
		}
	}
	return tallies;
}

/** How each form is printed, and how often: "did you mean" shows a word as people write it. */
class Printings {
	readonly #counts = new Map<string, Map<string, number>>();

	add(form: string, text: string, start: number, end: number): void {
		let counts = this.#counts.get(form);
		if (!counts) this.#counts.set(form, (counts = new Map()));
		const printed = text.slice(start, end).toLowerCase();
		counts.set(printed, (counts.get(printed) ?? 0) + 1);
	}

	/** The commonest printing; the form itself where it is not one that a text has. */
	mostFrequent(form: string): string {
		let best = form;
		let most = 0;
		for (const [printed, count] of this.#counts.get(form) ?? []) {
			if (count > most || (count === most && printed < best)) [best, most] = [printed, count];
		}
		return best;
	}
}
