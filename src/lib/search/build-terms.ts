/** Turns the words of all groups into postings: which passages have a form, and how much they are about it. */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Group } from './index-group.ts';
import { termsFile, toBytes } from './index-format.ts';
import { stem } from './stem.ts';

/** Bytes of postings in a shard, before compression: measured, see the bench. */
const SHARD_BYTES = 10_000;

interface SortedTerm {
	key: string;
	number: number;
}

/** Counts forms first, then fills one list for all of them: two passes, and no object for a posting. */
export class TermCollector {
	/** Forms of the whole index by their numbers. */
	readonly forms: string[] = [];
	readonly #numbers = new Map<string, number>();
	/** For every group the numbers of its own forms. */
	readonly #local: Uint32Array[] = [];
	readonly #counts: number[] = [];
	readonly #printings: Map<string, number>[] = [];
	#starts = new Uint32Array(0);
	#ends = new Uint32Array(0);
	#records = new Uint32Array(0);
	#impacts = new Uint8Array(0);

	/** Numbers of a group's forms in the whole index. */
	numbersOf(group: number): Uint32Array {
		return this.#local[group]!;
	}

	/** First pass: how many passages have each form, and how it is printed. */
	count(group: Group): void {
		const local = Uint32Array.from(group.forms, (form) => this.#number(form));
		this.#local.push(local);
		group.printed.forEach((line, at) => {
			if (!line) return;
			const [printed = '', count] = line.split(' ');
			const printings = (this.#printings[local[at]!] ??= new Map<string, number>());
			printings.set(printed, (printings.get(printed) ?? 0) + Number(count));
		});
		const reader = new ByteReader(group.terms);
		for (let left = group.size; left > 0; left -= 1)
			for (let terms = reader.number(); terms > 0; terms -= 1) this.#counts[local[reader.number() >>> 4]!]! += 1;
	}

	/** Makes room for the second pass. */
	startFilling(): void {
		this.#starts = new Uint32Array(this.#counts.length + 1);
		for (let at = 0; at < this.#counts.length; at += 1) this.#starts[at + 1] = this.#starts[at]! + this.#counts[at]!;
		this.#ends = this.#starts.slice(0, -1);
		const total = this.#starts.at(-1)!;
		this.#records = new Uint32Array(total);
		this.#impacts = new Uint8Array(total);
	}

	/** Second pass, in the order of the first. `first` is the number of the group's first passage. */
	fill({ size, terms }: Group, group: number, first: number): void {
		const local = this.#local[group]!;
		const reader = new ByteReader(terms);
		for (let record = first; record < first + size; record += 1)
			for (let left = reader.number(); left > 0; left -= 1) {
				const term = reader.number();
				const form = local[term >>> 4]!;
				const at = this.#ends[form]!;
				this.#records[at] = record;
				this.#impacts[at] = term & 15;
				this.#ends[form] = at + 1;
			}
	}

	/** Forgets the postings once they are written. */
	release(): void {
		this.#records = new Uint32Array(0);
		this.#impacts = new Uint8Array(0);
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
			const printed = mostFrequent(form, this.#printings[number]);
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
			const [from, to] = [this.#starts[number]!, this.#starts[number + 1]!];
			const before = postings.length;
			let previous = -1;
			for (let at = from; at < to; at += 1) {
				postings.number(this.#records[at]! - previous - 1);
				previous = this.#records[at]!;
			}
			postings.bytes(this.#impacts.subarray(from, to));
			lines.push(`${key === form ? '' : key} ${form} ${to - from} ${postings.length - before}`);
		}
		const writer = new ByteWriter();
		writer.block(toBytes(lines.join('\n')));
		writer.bytes(postings.finish());
		return writer.finish();
	}

	#number(form: string): number {
		let number = this.#numbers.get(form);
		if (number === undefined) {
			number = this.forms.push(form) - 1;
			this.#numbers.set(form, number);
			this.#counts.push(0);
		}
		return number;
	}
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

/** The commonest printing; the form itself where it is not one that a text has. */
function mostFrequent(form: string, printings: ReadonlyMap<string, number> = new Map()): string {
	let best = form;
	let most = 0;
	for (const [printed, count] of printings) {
		if (count > most || (count === most && printed < best)) [best, most] = [printed, count];
	}
	return best;
}
