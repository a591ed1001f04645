/** Counts the words of passages into postings: which passages have a word, how much, and where. */
import { conceptNames, countConcepts, type ConceptNames } from './concepts.ts';
import { conceptKey, MOST_IMPACT } from './index-format.ts';
import type { ConceptTable, Passage } from './passage.ts';
import { readWords } from './read-words.ts';
import { stem } from './stem.ts';

/** A passage with the words it is found by beside its own: the name of its area, its kind. */
export interface IndexedPassage extends Passage {
	labels: readonly string[];
}

export interface BuiltTerm {
	/** The stem, or the key of a concept: what the index is sorted and looked up by. */
	key: string;
	form: string;
	records: number[];
	impacts: number[];
	/** Places of the form in each record, counted in words; none for concepts. */
	positions: number[][];
	/** A way the word is printed, in small letters: what "did you mean" shows. The one met most often. */
	printed: string;
}

/** How much one occurrence counts by where it stands. */
const WEIGHT = { body: 1, title: 2, label: 1.6 };
/** A short title is about its words more than a long one: how much of a title's weight depends on its length. */
const TITLE_LENGTH_SHARE = 0.8;
/** How soon more occurrences stop counting more, and how much a long text counts against a passage (as in BM25). */
const SATURATION = 2.5;
const LENGTH_SHARE = 0.5;

interface Tally {
	body: number;
	title: number;
	label: number;
	positions: number[];
	printed: string[];
}

/** Terms of all passages, sorted by key, then form. */
export function buildTerms(passages: readonly IndexedPassage[], table: ConceptTable): BuiltTerm[] {
	const names = conceptNames(table);
	const terms = new Map<string, BuiltTerm>();
	const printings = new Map<string, Map<string, number>>();
	const lengths = passages.map(({ content }) => content.length);
	const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, passages.length);
	passages.forEach((passage, record) => {
		const factors = {
			body: 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[record]!) / average),
			title: 1 - TITLE_LENGTH_SHARE / 2 + TITLE_LENGTH_SHARE / Math.sqrt(readWords(passage.title).length || 1),
		};
		for (const [form, tally] of talliesOf(passage, names, table)) {
			const term = terms.get(form) ?? {
				key: keyOf(form),
				form,
				records: [],
				impacts: [],
				positions: [],
				printed: form,
			};
			terms.set(form, term);
			countPrintings(printings, form, tally.printed);
			term.records.push(record);
			term.impacts.push(impactOf(tally, factors));
			term.positions.push(tally.positions);
		}
	});
	for (const term of terms.values()) term.printed = mostFrequent(printings.get(term.form)) ?? term.form;
	return [...terms.values()].sort((a, b) => compare(a.key, b.key) || compare(a.form, b.form));
}

function countPrintings(all: Map<string, Map<string, number>>, form: string, printed: readonly string[]): void {
	const counts = all.get(form) ?? new Map<string, number>();
	all.set(form, counts);
	for (const text of printed) counts.set(text, (counts.get(text) ?? 0) + 1);
}

const mostFrequent = (counts: ReadonlyMap<string, number> = new Map<string, number>()): string | undefined =>
	[...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];

const keyOf = (form: string): string => (form.startsWith('=') ? form : stem(form));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function impactOf({ body, title, label }: Tally, factors: { body: number; title: number }): number {
	const inTitle = title * WEIGHT.title * factors.title;
	if (inTitle === Infinity) return MOST_IMPACT;
	const weight = body * WEIGHT.body * factors.body + inTitle + Math.min(1, label) * WEIGHT.label;
	return Math.max(1, Math.round((MOST_IMPACT * weight) / (SATURATION + weight)));
}

function talliesOf(
	{ content, title, labels }: IndexedPassage,
	names: ConceptNames,
	table: ConceptTable,
): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	const tally = (form: string): Tally => {
		const known = tallies.get(form) ?? { body: 0, title: 2, label: 0, positions: [], printed: [] };
		tallies.set(form, known);
		return known;
	};
	const texts = { body: content, title, label: labels.join(' ; ') };
	for (const field of ['body', 'title', 'label'] as const) {
		const words = readWords(texts[field]);
		words.forEach(({ form, also, start, end }, position) => {
			tally(form).printed.push(texts[field].slice(start, end).toLowerCase());
			for (const each of also ? [form, also] : [form]) {
				tally(each)[field] += 1;
				if (field === 'body') tally(each).positions.push(position);
			}
		});
		for (const [number, count] of countConcepts(names, words)) {
			const { id, scope } = table.concepts[number]!;
			if (!scope) tally(conceptKey(id))[field] += count;
			// Where a passage belongs it belongs wholly, however often it says so.
			else if (field === 'label') tally(conceptKey(id)).title = Infinity;
		}
	}
	return tallies;
}
