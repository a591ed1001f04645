/** Turns the words of all groups into postings: which passages have a form, and how much they are about it. */
import { ByteReader, ByteWriter, grown, putNumber } from './bytes.ts';
import type { Group, NumberedGroup } from './index-group.ts';
import { termsFile, toBytes } from './index-format.ts';
import { stem } from './stem.ts';
import { TextTable } from './text-table.ts';

/** Bytes of postings in a shard, before compression: measured, see the bench. */
const SHARD_BYTES = 10_000;

interface SortedTerm {
	key: string;
	number: number;
}

const LEAST_ROOM = 1 << 10;

/** Counts forms first, then fills one list for all of them: two passes, and no object for a posting. */
export class TermCollector {
	readonly #forms = new TextTable();
	readonly #printings = new TextTable();
	/** By the numbers of forms: how many passages have each, and how often it is printed as it is. */
	#counts = new Uint32Array(LEAST_ROOM);
	#plain = new Uint32Array(LEAST_ROOM);
	/** How often forms are printed in other ways, by the numbers of those. */
	readonly #others = new Map<number, Map<number, number>>();
	#starts = new Uint32Array(0);
	/** `passage * 16 + impact`, of all forms in a row. */
	#postings = new Uint32Array(0);

	/** Forms of the whole index by their numbers. */
	get forms(): readonly string[] {
		return this.#forms.texts;
	}

	/** First pass: how many passages have each form, and how it is printed. Gives the numbers of the group's forms. */
	count({ size, forms, printed, printings, terms }: Group): Uint32Array {
		const numbers = this.#forms.numbersOf(forms);
		if (this.forms.length > this.#counts.length) {
			this.#counts = grown(this.#counts, this.forms.length * 2);
			this.#plain = grown(this.#plain, this.forms.length * 2);
		}
		this.#countPrintings(numbers, new ByteReader(printed), this.#printings.numbersOf(printings));
		const [counts, reader] = [this.#counts, new ByteReader(terms)];
		for (let left = size; left > 0; left -= 1)
			for (let more = reader.number(); more > 0; more -= 1) counts[numbers[reader.number() >>> 4]!]! += 1;
		return numbers;
	}

	#countPrintings(forms: Uint32Array, counts: ByteReader, others: Uint32Array): void {
		let met = 0;
		for (const form of forms) {
			const count = counts.number();
			if ((count & 1) === 0) {
				this.#plain[form]! += count >>> 1;
				continue;
			}
			let own = this.#others.get(form);
			if (!own) this.#others.set(form, (own = new Map<number, number>()));
			own.set(others[met]!, (own.get(others[met]!) ?? 0) + (count >>> 1));
			met += 1;
		}
	}

	/** Second pass, over the same groups in the same order. Takes their terms from them: nobody needs those afterwards. */
	fill(groups: readonly NumberedGroup[]): void {
		const { length } = this.forms;
		this.#starts = new Uint32Array(length + 1);
		for (let at = 0; at < length; at += 1) this.#starts[at + 1] = this.#starts[at]! + this.#counts[at]!;
		this.#postings = new Uint32Array(this.#starts[length]!);
		const ends = this.#starts.slice(0, -1);
		let first = 0;
		for (const group of groups) {
			this.#fillFrom(group, first, ends);
			first += group.size;
			group.terms = new Uint8Array(0);
		}
	}

	/** `first` is the number of the group's first passage; `ends` say where the postings of each form go on. */
	#fillFrom({ size, terms, numbers }: NumberedGroup, first: number, ends: Uint32Array): void {
		const [postings, reader] = [this.#postings, new ByteReader(terms)];
		for (let record = first; record < first + size; record += 1)
			for (let left = reader.number(); left > 0; left -= 1) {
				const term = reader.number();
				const form = numbers[term >>> 4]!;
				const at = ends[form]!;
				postings[at] = (record << 4) | (term & 15);
				ends[form] = at + 1;
			}
	}

	/** Forgets the postings once they are written. */
	release(): void {
		this.#postings = new Uint32Array(0);
	}

	/** Shards of terms by key, then form. A key is never in two shards, and a long posting does not burden its neighbours. */
	*shards(): Generator<{ name: string; bytes: Uint8Array; key: string }> {
		let shard: SortedTerm[] = [];
		let [size, made] = [0, 0];
		for (const group of groupByKey(this.#sorted())) {
			const cost = group.reduce(
				(sum, { number }) => sum + this.forms[number]!.length + 4 + this.#counts[number]! * 2,
				0,
			);
			if (size + cost > SHARD_BYTES && shard.length > 0) {
				yield { name: termsFile(made), bytes: this.#encode(shard), key: shard[0]!.key };
				made += 1;
				shard = [];
				size = 0;
			}
			shard.push(...group);
			size += cost;
		}
		if (shard.length > 0) yield { name: termsFile(made), bytes: this.#encode(shard), key: shard[0]!.key };
	}

	/** Words for "did you mean" as printed, each with how many passages have it: letters only, the most frequent first. */
	wordList(): Uint8Array {
		const words = this.forms.flatMap((form, number) => {
			const printed = this.#mostFrequent(number);
			return /^[a-z]{3,}$/.test(printed) ? [{ printed, form, count: this.#counts[number]! }] : [];
		});
		words.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
		return toBytes(words.map(({ printed, count }) => `${printed} ${count}`).join('\n'));
	}

	#sorted(): SortedTerm[] {
		const terms = this.forms.map((form, number) => ({ key: form.startsWith('=') ? form : stem(form), number }));
		return terms
			.filter(({ number }) => this.#counts[number]! > 0)
			.sort((a, b) => compare(a.key, b.key) || compare(this.forms[a.number]!, this.forms[b.number]!));
	}

	/** Keys and forms with how many passages and bytes they have, then the postings: gaps between passages, then impacts. */
	#encode(shard: readonly SortedTerm[]): Uint8Array {
		const lines: string[] = [];
		const postings = new ByteWriter();
		for (const { key, number } of shard) {
			const form = this.forms[number]!;
			const own = this.#postings.subarray(this.#starts[number], this.#starts[number + 1]);
			const before = postings.length;
			writePostings(own, postings);
			lines.push(`${key === form ? '' : key} ${form} ${own.length} ${postings.length - before}`);
		}
		const writer = new ByteWriter();
		writer.block(toBytes(lines.join('\n')));
		writer.bytes(postings.finish());
		return writer.finish();
	}

	/** The commonest printing of a form; the form itself where no text has it. */
	#mostFrequent(form: number): string {
		let [best, most] = [this.forms[form]!, this.#plain[form]!];
		for (const [number, count] of this.#others.get(form) ?? []) {
			const printed = this.#printings.texts[number]!;
			if (count > most || (count === most && printed < best)) [best, most] = [printed, count];
		}
		return best;
	}
}

/** Gaps between passages, then their impacts. */
function writePostings(postings: Uint32Array, writer: ByteWriter): void {
	// The longest number takes five bytes.
	const bytes = writer.room(postings.length * (5 + 1));
	let [end, previous] = [writer.length, -1];
	for (const posting of postings) {
		end = putNumber(bytes, end, (posting >>> 4) - previous - 1);
		previous = posting >>> 4;
	}
	for (const posting of postings) {
		bytes[end] = posting & 15;
		end += 1;
	}
	writer.wroteTo(end);
}

function* groupByKey(terms: readonly SortedTerm[]): Generator<SortedTerm[]> {
	let group: SortedTerm[] = [];
	for (const term of terms) {
		if (group.length > 0 && group[0]!.key !== term.key) {
			yield group;
			group = [];
		}
		group.push(term);
	}
	if (group.length > 0) yield group;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
