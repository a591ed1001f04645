/** Reads the words of passages and weighs them: which forms and concepts each passage has, and how much it is about each. */
import { conceptNames } from './concepts.ts';
import { foldWord } from './fold-word.ts';
import { conceptKey, MOST_IMPACT } from './index-format.ts';
import type { ConceptTable } from './passage.ts';
import { scanWords, type WordSink } from './read-words.ts';

/** How much one occurrence counts by where it stands. */
const WEIGHT = { body: 1, title: 2.6, label: 1.6 };
/** A short title is about its words more than a long one: how much of a title's weight depends on its length. */
const TITLE_LENGTH_SHARE = 0.8;
/** How soon more occurrences stop counting more, and how much a long text counts against a passage (as in BM25). */
const SATURATION = 2;
const LENGTH_SHARE = 0.5;
/**
 * Characters of a passage of usual length. The mean of the plans published here; a constant, so that what is known of one
 * plan does not change when another does.
 */
const USUAL_LENGTH = 440;

/** How much a passage is about something that stands so often in each of its parts, from 1 to 15. */
export function impactOf(body: number, title: number, label: number, length: LengthFactors): number {
	const weight =
		body * WEIGHT.body * length.body + title * WEIGHT.title * length.title + Math.min(1, label) * WEIGHT.label;
	return Math.max(1, Math.round((MOST_IMPACT * weight) / (SATURATION + weight)));
}

export interface LengthFactors {
	body: number;
	title: number;
}

/** `characters` of its text, `titleWords` of its title. */
export const lengthFactors = (characters: number, titleWords: number): LengthFactors => ({
	body: 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * characters) / USUAL_LENGTH),
	title: 1 - TITLE_LENGTH_SHARE / 2 + TITLE_LENGTH_SHARE / Math.sqrt(titleWords || 1),
});

/** A name of a concept, by the numbers of its forms. */
interface Name {
	concept: number;
	forms: number[];
	needsCapitals: boolean;
}

/** Where a form stands, as places among its counts. */
const [IN_BODY, IN_TITLE, IN_LABEL, WHOLLY] = [0, 1, 2, 3];

/** What one passage has: numbers of forms with their impacts, and the forms of its text in order. */
export interface Tallied {
	forms: number[];
	impacts: number[];
	/** Twice the number of a form, and one more for capitals. */
	words: readonly number[];
	titleWords: number;
}

/** A text in numbers: for each word its form, twice, and one more where it is in capitals; and the forms that also stand there. */
interface Scanned {
	words: number[];
	also: number[];
}

/** A way of printing a form, and how often it was met in the record being read. */
interface Printing {
	form: number;
	lower: string;
	count: number;
}

/**
 * Counts words of passages. Keeps a number for each form it has met, so that a word that was read before costs one
 * look-up: a corpus has few different words and many of each.
 */
export class WordTally {
	/** Forms by their numbers, the keys of concepts among them. */
	readonly forms: string[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #printings = new Map<string, Printing>();
	#met: Printing[] = [];
	readonly #names: (Name[] | undefined)[] = [];
	readonly #concepts: { form: number; isScope: boolean }[];
	readonly #labels = new Map<string, Scanned>();
	/** Whether what is being read is printed in a passage; labels are read once for all passages, and are not. */
	#isPrinted = true;
	/** Three counts for each form: in text, title and labels; and a mark where a passage belongs wholly. */
	#counts = new Uint16Array(1 << 17);
	#touched: number[] = [];
	#scanned: Scanned = { words: [], also: [] };
	readonly #sink: WordSink = {
		word: (printed, capitals) => {
			let known = this.#printings.get(printed);
			if (!known) {
				known = { form: this.#number(foldWord(printed)), lower: printed.toLowerCase(), count: 0 };
				this.#printings.set(printed, known);
			}
			if (this.#isPrinted) {
				if (known.count === 0) this.#met.push(known);
				known.count += 1;
			}
			this.#scanned.words.push(known.form * 2 + (capitals ? 1 : 0));
		},
		form: (form, also, capitals) => {
			this.#scanned.words.push(this.#number(form) * 2 + (capitals ? 1 : 0));
			if (also !== undefined) this.#scanned.also.push(this.#number(also));
		},
	};

	constructor(table: ConceptTable) {
		this.#concepts = table.concepts.map(({ id, scope }) => ({
			form: this.#number(conceptKey(id)),
			isScope: scope === true,
		}));
		for (const [first, names] of conceptNames(table)) {
			const inTexts = names.filter(({ isAsked }) => !isAsked);
			if (inTexts.length === 0) continue;
			this.#names[this.#number(first)] = inTexts.map(({ concept, forms, inTexts: needsCapitals }) => ({
				...{ concept, needsCapitals },
				forms: forms.map((form) => this.#number(form)),
			}));
		}
	}

	/** How each form was printed since the last time, with how often; the commonest way and, of equals, the first by letter. */
	takePrintings(): Map<number, { lower: string; count: number }> {
		const counts = new Map<number, Map<string, number>>();
		for (const printing of this.#met) {
			const { form, lower, count } = printing;
			let own = counts.get(form);
			if (!own) counts.set(form, (own = new Map<string, number>()));
			own.set(lower, (own.get(lower) ?? 0) + count);
			printing.count = 0;
		}
		this.#met = [];
		return new Map(Array.from(counts, ([form, own]) => [form, mostFrequent(own)] as const));
	}

	/** Counts one passage: its text, its title and its labels. */
	tally(content: string, title: string, labels: readonly string[]): Tallied {
		const body = this.#scan(content);
		const head = this.#scan(title);
		const length = lengthFactors(content.length, head.words.length);
		this.#count(body, IN_BODY);
		this.#count(head, IN_TITLE);
		for (const label of labels) {
			let scanned = this.#labels.get(label);
			if (!scanned) this.#labels.set(label, (scanned = this.#scan(label, false)));
			this.#count(scanned, IN_LABEL);
		}
		const [forms, counts] = [this.#touched, this.#counts];
		const impacts: number[] = [];
		for (const form of forms) {
			const at = form * 4;
			const isWhole = counts[at + WHOLLY]! > 0;
			impacts.push(
				isWhole ? MOST_IMPACT : impactOf(counts[at]!, counts[at + IN_TITLE]!, counts[at + IN_LABEL]!, length),
			);
			counts[at] = counts[at + 1] = counts[at + 2] = counts[at + 3] = 0;
		}
		this.#touched = [];
		return { forms, impacts, words: body.words, titleWords: head.words.length };
	}

	#count({ words, also }: Scanned, part: number): void {
		for (let at = 0; at < words.length; at += 1) {
			const form = words[at]! >>> 1;
			this.#add(form, part);
			const names = this.#names[form];
			if (names) this.#countNames(names, words, at, part);
		}
		for (const form of also) this.#add(form, part);
	}

	#countNames(names: readonly Name[], words: readonly number[], at: number, part: number): void {
		let seen: number[] | undefined;
		for (const { concept, forms, needsCapitals } of names) {
			if ((needsCapitals && (words[at]! & 1) === 0) || !isRun(words, at, forms)) continue;
			if (seen?.includes(concept)) continue;
			(seen ??= []).push(concept);
			const { form, isScope } = this.#concepts[concept]!;
			if (!isScope) this.#add(form, part);
			// Where a passage belongs it belongs wholly, however often it says so.
			else if (part === IN_LABEL) this.#add(form, WHOLLY);
		}
	}

	#add(form: number, part: number): void {
		const at = form * 4;
		if (at + 3 >= this.#counts.length) {
			const larger = new Uint16Array(at * 2);
			larger.set(this.#counts);
			this.#counts = larger;
		}
		const counts = this.#counts;
		if (counts[at] === 0 && counts[at + 1] === 0 && counts[at + 2] === 0 && counts[at + 3] === 0)
			this.#touched.push(form);
		counts[at + part]! += 1;
	}

	#scan(text: string, isPrinted = true): Scanned {
		this.#isPrinted = isPrinted;
		const scanned: Scanned = { words: [], also: [] };
		this.#scanned = scanned;
		scanWords(text, this.#sink);
		return scanned;
	}

	#number(form: string): number {
		let number = this.#numbers.get(form);
		if (number === undefined) {
			number = this.forms.length;
			this.#numbers.set(form, number);
			this.forms.push(form);
		}
		return number;
	}
}

function isRun(words: readonly number[], at: number, wanted: readonly number[]): boolean {
	for (let offset = 1; offset < wanted.length; offset += 1)
		if (at + offset >= words.length || words[at + offset]! >>> 1 !== wanted[offset]) return false;
	return true;
}

function mostFrequent(printings: ReadonlyMap<string, number>): { lower: string; count: number } {
	let best = { lower: '', count: 0 };
	for (const [lower, count] of printings)
		if (count > best.count || (count === best.count && lower < best.lower)) best = { lower, count };
	return best;
}
