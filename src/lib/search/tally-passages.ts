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

/** What one passage has: numbers of forms with their impacts, and the forms of its text in order. */
export interface Tallied {
	forms: number[];
	impacts: number[];
	words: readonly number[];
	titleWords: number;
}

/** A text in numbers of forms. */
interface Scanned {
	forms: number[];
	also: number[];
	capitals: boolean[];
}

const NONE = -1;

/**
 * Counts words of passages. Keeps a number for each form it has met, so that a word that was read before costs one
 * look-up: a corpus has few different words and many of each.
 */
export class WordTally {
	/** Forms by their numbers, the keys of concepts among them. */
	readonly forms: string[] = [];
	/** How each form of letters is printed, with how often: "did you mean" shows a word as people write it. */
	readonly printed: Map<string, number>[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #byPrinting = new Map<string, { form: number; lower: string }>();
	readonly #names: (Name[] | undefined)[] = [];
	readonly #concepts: { form: number; isScope: boolean }[];
	readonly #labels = new Map<string, Scanned>();
	#counts = new Float64Array(0);
	#touched: number[] = [];

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

	/** Forgets how forms were printed, before the passages of another record. */
	forgetPrintings(): void {
		this.printed.length = 0;
	}

	/** Counts one passage: its text, its title and its labels. */
	tally(content: string, title: string, labels: readonly string[]): Tallied {
		const body = this.#scan(content);
		const head = this.#scan(title);
		const length = lengthFactors(content.length, head.forms.length);
		const whole = new Set<number>();
		this.#count(body, 0);
		this.#count(head, 1);
		for (const label of labels) {
			let scanned = this.#labels.get(label);
			if (!scanned) this.#labels.set(label, (scanned = this.#scan(label)));
			this.#count(scanned, 2, whole);
		}
		const [forms, counts] = [this.#touched, this.#counts];
		const impacts = forms.map((form) => {
			const at = form * 3;
			const impact = whole.has(form)
				? MOST_IMPACT
				: impactOf(counts[at]!, counts[at + 1]!, counts[at + 2]!, length);
			counts.fill(0, at, at + 3);
			return impact;
		});
		this.#touched = [];
		return { forms, impacts, words: body.forms, titleWords: head.forms.length };
	}

	/** `whole` takes places that a passage belongs to: there it belongs wholly, however often it says so. */
	#count({ forms, also, capitals }: Scanned, part: 0 | 1 | 2, whole?: Set<number>): void {
		for (let at = 0; at < forms.length; at += 1) {
			this.#add(forms[at]!, part);
			if (also[at] !== NONE) this.#add(also[at]!, part);
			const names = this.#names[forms[at]!];
			if (!names) continue;
			const seen: number[] = [];
			for (const { concept, forms: wanted, needsCapitals } of names) {
				if ((needsCapitals && !capitals[at]) || seen.includes(concept) || !isRun(forms, at, wanted)) continue;
				seen.push(concept);
				const { form, isScope } = this.#concepts[concept]!;
				if (isScope && !whole) continue;
				this.#add(form, part);
				if (isScope) whole!.add(form);
			}
		}
	}

	#add(form: number, part: 0 | 1 | 2): void {
		const at = form * 3;
		if (at + 2 >= this.#counts.length) {
			const larger = new Float64Array(Math.max(4096, (at + 3) * 2));
			larger.set(this.#counts);
			this.#counts = larger;
		}
		const counts = this.#counts;
		if (counts[at]! + counts[at + 1]! + counts[at + 2]! === 0) this.#touched.push(form);
		counts[at + part]! += 1;
	}

	#scan(text: string): Scanned {
		const scanned: Scanned = { forms: [], also: [], capitals: [] };
		const sink: WordSink = {
			word: (printed, capitals) => {
				let known = this.#byPrinting.get(printed);
				if (!known) {
					known = { form: this.#number(foldWord(printed)), lower: printed.toLowerCase() };
					this.#byPrinting.set(printed, known);
				}
				const printings = (this.printed[known.form] ??= new Map<string, number>());
				printings.set(known.lower, (printings.get(known.lower) ?? 0) + 1);
				scanned.forms.push(known.form);
				scanned.also.push(NONE);
				scanned.capitals.push(capitals);
			},
			form: (form, also, capitals) => {
				scanned.forms.push(this.#number(form));
				scanned.also.push(also === undefined ? NONE : this.#number(also));
				scanned.capitals.push(capitals);
			},
		};
		scanWords(text, sink);
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

function isRun(forms: readonly number[], at: number, wanted: readonly number[]): boolean {
	for (let offset = 1; offset < wanted.length; offset += 1) if (forms[at + offset] !== wanted[offset]) return false;
	return true;
}
