/**
 * The passages of one record as the index needs them, in compact bytes that depend on nothing but these passages and the
 * table of concepts: the same record gives the same bytes, so that they can be kept from one build to the next.
 */
import { ByteReader, ByteWriter, grown, LONGEST_NUMBER, putNumber } from './bytes.ts';
import { FacetColumn } from './facet-column.ts';
import type { ConceptTable, IndexedPassage, StoredPassage } from './passage.ts';
import { WordTally } from './tally-passages.ts';

/**
 * Characters of text in a block of passages, before compression. Ten results mostly come from ten blocks: of 2.4 kB each,
 * and 1.8 with blocks of 5,000, of which 1,500 plans make 20,200 files instead of 15,300, and 6 % more to be stored.
 */
const BLOCK_CHARACTERS = 7_000;

/** What a record's bytes hold. */
export interface Group {
	/** How many passages there are. */
	size: number;
	/** One form in a line. */
	forms: Uint8Array;
	/** For each form how often its commonest printing is met, twice, and one more where that is another than the form. */
	printed: Uint8Array;
	/** Those other printings, one in a line. */
	printings: Uint8Array;
	/** For every passage how many forms, then their numbers with their impacts: `number * 16 + impact`. */
	terms: Uint8Array;
	/** For every passage its characters, the words of its title, and the numbers of its words in order. */
	words: Uint8Array;
	/** How many pairs of neighbours there are in all of these words, but for pairs of two small words. */
	pairs: number;
	/** The passages' values of each facet, each a column. */
	facets: Uint8Array[];
	/** How many passages each block holds. */
	blockSizes: number[];
	/** The blocks, compressed. */
	blocks: Uint8Array[];
}

/** What is kept of a group until all have been met: its words, and what number each of its forms has in the whole index. */
export interface NumberedGroup extends Pick<Group, 'size' | 'terms' | 'words' | 'pairs'> {
	numbers: Uint32Array;
}

/** Makes groups of one index. `compress` packs a block as it will be stored, and keeps nothing of what it is given. */
export function groupIndexer(
	table: ConceptTable,
	facets: readonly string[],
	compress: (bytes: Uint8Array) => Uint8Array,
): (passages: readonly IndexedPassage[]) => Uint8Array {
	const tally = new WordTally(table);
	/** Numbers of forms inside the group that is being made, from 1, by their numbers in the tally. */
	let local = new Uint32Array(1 << 15);
	const [terms, words, printed, writer] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
	const text = new ByteWriter();
	const bytesOf = (each: string): Uint8Array => {
		text.clear();
		text.text(each);
		return text.finish();
	};
	const column = new FacetColumn();
	return (passages) => {
		const met: number[] = [];
		let pairs = 0;
		terms.clear();
		words.clear();
		for (const { content, title, labels } of passages) {
			const { forms, impacts, formCount, words: inOrder, wordCount, titleWords } = tally.tally(content, title, labels);
			if (tally.forms.length > local.length) local = grown(local, tally.forms.length * 2);
			terms.number(formCount);
			let bytes = terms.room(formCount * LONGEST_NUMBER);
			let place = terms.length;
			for (let at = 0; at < formCount; at += 1) {
				const form = forms[at]!;
				let number = local[form]!;
				if (number === 0) number = local[form] = met.push(form);
				place = putNumber(bytes, place, (number - 1) * 16 + impacts[at]!);
			}
			terms.wroteTo(place);
			words.number(content.length);
			words.number(titleWords);
			words.number(wordCount);
			// The first word makes no pair.
			pairs -= wordCount > 0 ? 1 : 0;
			let wasSmall = 0;
			const { isSmall } = tally;
			bytes = words.room(wordCount * LONGEST_NUMBER);
			place = words.length;
			for (let at = 0; at < wordCount; at += 1) {
				const form = inOrder[at]! >>> 1;
				// All forms of its words are among those of the passage.
				place = putNumber(bytes, place, local[form]! - 1);
				pairs += 1 - (wasSmall & isSmall[form]!);
				wasSmall = isSmall[form]!;
			}
			words.wroteTo(place);
		}
		for (const form of met) local[form] = 0;
		const printings = writePrintings(met, tally, printed);
		const blocks = blocksOf(passages);
		writer.clear();
		writer.number(passages.length);
		writer.block(bytesOf(met.map((form) => tally.forms[form]!).join('\n')));
		writer.block(printed.finish());
		writer.block(bytesOf(printings.join('\n')));
		writer.block(terms.finish());
		writer.block(words.finish());
		writer.number(pairs);
		for (const id of facets) {
			column.clear();
			for (const { filters } of passages) column.add(unique(filters[id]));
			writer.block(column.finish());
		}
		writer.number(blocks.length);
		for (const block of blocks) writer.number(block.length);
		for (const block of blocks) writer.block(compress(bytesOf(JSON.stringify(block))));
		// A copy: the room is used again.
		return writer.finish().slice();
	};
}

const NOT_PRINTED = { lower: '', count: 0 };

/** Writes how each form is printed, by the numbers of forms in the tally; gives the other printings. */
function writePrintings(met: readonly number[], tally: WordTally, printed: ByteWriter): string[] {
	const known = tally.takePrintings();
	const printings: string[] = [];
	printed.clear();
	for (const form of met) {
		const { lower, count } = known.of(form) ?? NOT_PRINTED;
		const isOther = count > 0 && lower !== tally.forms[form];
		printed.number(count * 2 + (isOther ? 1 : 0));
		if (isOther) printings.push(lower);
	}
	return printings;
}

/** Reads the bytes of a group that was made with so many facets. */
export function readGroup(bytes: Uint8Array, facets: number): Group {
	const reader = new ByteReader(bytes);
	const size = reader.number();
	const [forms, printed, printings] = [reader.block(), reader.block(), reader.block()];
	const [terms, words, pairs] = [reader.block(), reader.block(), reader.number()];
	const columns = Array.from({ length: facets }, () => reader.block());
	const blockSizes = Array.from({ length: reader.number() }, () => reader.number());
	const blocks = blockSizes.map(() => reader.block());
	return { size, forms, printed, printings, terms, words, pairs, facets: columns, blockSizes, blocks };
}

const NONE: readonly string[] = [];

const unique = (values = NONE): readonly string[] => (values.length < 2 ? values : [...new Set(values)]);

function blocksOf(passages: readonly IndexedPassage[]): StoredPassage[][] {
	const blocks: StoredPassage[][] = [];
	let size = Infinity;
	for (const { url, title, content, meta } of passages) {
		if (size + content.length > BLOCK_CHARACTERS) {
			blocks.push([]);
			size = 0;
		}
		blocks.at(-1)!.push({ url, title, content: withoutTitle(content, title), meta });
		size += content.length;
	}
	return blocks;
}

/** A text without the title that it begins with, which a result shows above it. */
function withoutTitle(content: string, title: string): string {
	let text = content;
	while (title && text.startsWith(title)) text = text.slice(title.length).replace(/^[\s.:;,·]+/, '');
	return text;
}
