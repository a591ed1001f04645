/** Reads the words of passages and weighs them: which forms and concepts each passage has, and how much it is about each. */
import { grown } from './bytes.ts';
import { conceptNames } from './concepts.ts';
import { foldWord } from './fold-word.ts';
import { FormCounts, IN_BODY, IN_LABEL, IN_TITLE, PARTS, WHOLLY } from './form-counts.ts';
import { conceptKey, MOST_IMPACT } from './index-format.ts';
import type { ConceptTable } from './passage.ts';
import { impactOf, lengthFactors } from './passage-impact.ts';
import { PrintedWords } from './printed-words.ts';
import { Printings } from './printings.ts';
import { scanWords, type WordSink } from './read-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A name of a concept, by the numbers of its forms. */
interface Name {
	concept: number;
	forms: number[];
	needsCapitals: boolean;
}

/** What one passage has. The lists are room that is used again: what stands after their counts is of another passage. */
export interface Tallied {
	/** Numbers of forms in the order in which they come, and how much the passage is about each. */
	forms: Uint32Array;
	impacts: Uint8Array;
	formCount: number;
	/** The forms of its text in order: twice the number of each, and one more for capitals. */
	words: Uint32Array;
	wordCount: number;
	titleWords: number;
}

/** A text in numbers: for each word its form, twice, and one more where it is in capitals; and the forms that also stand there. */
class Scanned {
	words: Uint32Array;
	count = 0;
	also: number[] = [];

	constructor(room: number) {
		this.words = new Uint32Array(room);
	}

	add(word: number): void {
		if (this.count === this.words.length) this.words = grown(this.words, this.count * 2);
		this.words[this.count] = word;
		this.count += 1;
	}

	clear(): this {
		this.count = 0;
		if (this.also.length > 0) this.also = [];
		return this;
	}
}

const LEAST_ROOM = 1 << 12;
const LABEL_ROOM = 1 << 3;

/**
 * Counts words of passages. Keeps a number for each form it has met, so that a word that was read before costs one
 * look-up: a corpus has few different words and many of each.
 */
export class WordTally {
	/** Forms by their numbers, the keys of concepts among them. */
	readonly forms: string[] = [];
	/** Whether each is a small word, 0 or 1. */
	isSmall = new Uint8Array(LEAST_ROOM);
	readonly #numbers = new Map<string, number>();
	readonly #printed = new PrintedWords();
	/** By the numbers of printed words: their form, and how often they were met. */
	#formOf = new Uint32Array(LEAST_ROOM);
	#timesMet = new Uint32Array(LEAST_ROOM);
	#met: number[] = [];
	readonly #printings = new Printings();
	readonly #names: (Name[] | undefined)[] = [];
	readonly #concepts: { form: number; isScope: boolean }[];
	readonly #labels = new Map<string, Scanned>();
	/** Whether what is being read is printed in a passage; labels are read once for all passages, and are not. */
	#isPrinted = true;
	readonly #counts = new FormCounts();
	/**
	 * By the numbers of forms that names begin with: a bit for each form that can come next, by the end of its number, and all
	 * bits where one of the names ends there. Most that begin as a name does are none, which their next words tell.
	 */
	#opensName = new Uint32Array(LEAST_ROOM);
	readonly #body = new Scanned(LEAST_ROOM);
	readonly #title = new Scanned(LEAST_ROOM);
	#scanned = this.#body;
	readonly #tallied: Tallied = {
		...{ forms: this.#counts.forms, impacts: new Uint8Array(LEAST_ROOM), formCount: 0 },
		...{ words: this.#body.words, wordCount: 0, titleWords: 0 },
	};
	readonly #sink: WordSink = {
		word: (codes, start, end, hash, capitals) => {
			const printed = this.#printed.numberOf(codes, start, end, hash);
			if (printed === this.#printings.words) this.#meet(String.fromCharCode(...codes.subarray(start, end)));
			if (this.#isPrinted) {
				if (this.#timesMet[printed] === 0) this.#met.push(printed);
				this.#timesMet[printed]! += 1;
			}
			this.#scanned.add(this.#formOf[printed]! * 2 + (capitals ? 1 : 0));
		},
		form: (form, also, capitals) => {
			this.#scanned.add(this.#number(form) * 2 + (capitals ? 1 : 0));
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
			const opening = this.#number(first);
			const own = inTexts.map(({ concept, forms, inTexts: needsCapitals }) => ({
				...{ concept, needsCapitals },
				forms: forms.map((form) => this.#number(form)),
			}));
			this.#names[opening] = own;
			for (const { forms } of own) this.#opensName[opening]! |= forms.length > 1 ? bitOf(forms[1]!) : ~0;
		}
	}

	/** How forms were printed since the last time, which holds until the next. */
	takePrintings(): Pick<Printings, 'of'> {
		this.#printings.clear();
		for (const printed of this.#met) {
			this.#printings.count(printed, this.#timesMet[printed]!);
			this.#timesMet[printed] = 0;
		}
		this.#met = [];
		this.#printings.compare();
		return this.#printings;
	}

	/** Counts one passage: its text, its title and its labels. What it gives holds until the next. */
	tally(content: string, title: string, labels: readonly string[]): Tallied {
		const tallied = this.#tallied;
		this.#counts.clear();
		const body = this.#scan(content, this.#body.clear());
		const head = this.#scan(title, this.#title.clear());
		const length = lengthFactors(content.length, head.count);
		this.#count(body, IN_BODY);
		this.#count(head, IN_TITLE);
		for (const label of labels) {
			let scanned = this.#labels.get(label);
			if (!scanned) this.#labels.set(label, (scanned = this.#scan(label, new Scanned(LABEL_ROOM), false)));
			this.#count(scanned, IN_LABEL);
		}
		const { forms, counts, count } = this.#counts;
		if (tallied.impacts.length < forms.length) tallied.impacts = new Uint8Array(forms.length);
		const { impacts } = tallied;
		// Two of three stand there once, and in its text alone.
		const once = impactOf(1, 0, 0, length);
		for (let each = 0; each < count; each += 1) {
			const at = each * PARTS;
			const [inBody, inTitle, inLabel] = [counts[at]!, counts[at + IN_TITLE]!, counts[at + IN_LABEL]!];
			if (counts[at + WHOLLY]! > 0) impacts[each] = MOST_IMPACT;
			else
				impacts[each] = inBody === 1 && (inTitle | inLabel) === 0 ? once : impactOf(inBody, inTitle, inLabel, length);
		}
		tallied.forms = forms;
		tallied.formCount = count;
		tallied.words = body.words;
		tallied.wordCount = body.count;
		tallied.titleWords = head.count;
		return tallied;
	}

	#count(scanned: Scanned, part: number): void {
		const { words, count, also } = scanned;
		const [opensName, counts] = [this.#opensName, this.#counts];
		for (let at = 0; at < count; at += 1) {
			const form = words[at]! >>> 1;
			counts.add(form, part);
			const next = opensName[form]!;
			if (next !== 0 && (next & bitOf(words[at + 1]! >>> 1)) !== 0)
				this.#countNames(this.#names[form]!, scanned, at, part);
		}
		for (const form of also) this.#counts.add(form, part);
	}

	#countNames(names: readonly Name[], scanned: Scanned, at: number, part: number): void {
		let seen: number[] | undefined;
		for (const { concept, forms, needsCapitals } of names) {
			if ((needsCapitals && (scanned.words[at]! & 1) === 0) || !isRun(scanned, at, forms)) continue;
			if (seen?.includes(concept)) continue;
			(seen ??= []).push(concept);
			const { form, isScope } = this.#concepts[concept]!;
			if (!isScope) this.#counts.add(form, part);
			// Where a passage belongs it belongs wholly, however often it says so.
			else if (part === IN_LABEL) this.#counts.add(form, WHOLLY);
		}
	}

	#scan(text: string, into: Scanned, isPrinted = true): Scanned {
		this.#isPrinted = isPrinted;
		this.#scanned = into;
		scanWords(text, this.#sink);
		return into;
	}

	/** Takes in a printed word that was never met. */
	#meet(word: string): void {
		const form = this.#number(foldWord(word));
		const printed = this.#printings.words;
		this.#printings.addWord(word, form);
		if (printed >= this.#formOf.length) {
			this.#formOf = grown(this.#formOf, printed * 2);
			this.#timesMet = grown(this.#timesMet, printed * 2);
		}
		this.#formOf[printed] = form;
	}

	#number(form: string): number {
		let number = this.#numbers.get(form);
		if (number === undefined) {
			number = this.forms.push(form) - 1;
			this.#numbers.set(form, number);
			if (number >= this.#opensName.length) {
				this.isSmall = grown(this.isSmall, number * 2);
				this.#opensName = grown(this.#opensName, number * 2);
				this.#counts.know(number * 2);
			}
			this.isSmall[number] = STOP_WORDS.has(form) ? 1 : 0;
		}
		return number;
	}
}

const bitOf = (form: number): number => 1 << (form & 31);

function isRun({ words, count }: Scanned, at: number, wanted: readonly number[]): boolean {
	for (let offset = 1; offset < wanted.length; offset += 1)
		if (at + offset >= count || words[at + offset]! >>> 1 !== wanted[offset]) return false;
	return true;
}
