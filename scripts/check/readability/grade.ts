/** How many years of school a text asks of its reader: the Flesch–Kincaid grade, and the same with names left out. Pure. */
import { syllable } from 'syllable';

export interface Grade {
	words: number;
	sentences: number;
	/** Flesch–Kincaid grade; 0 for a text without words. */
	grade: number;
	/** The same where a name (`NHS South Devon and Torbay CCG`) counts as one short word: nobody can write it plainer. */
	withoutNames: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Abbreviations that end with a full stop but end no sentence. */
const NO_END = /\b(?:e\.g|i\.e|etc|vs|approx|no|nos|incl|Dr|Mr|Mrs|St)\.$/;

/** A word with a letter in it; numbers and amounts are read at a glance and count as one short word each. */
const WORD = /[\p{L}\d£€%][\p{L}\d£%.,’'/&+-]*/gu;

/** Capitalised words one after another, with the small words between them. */
const NAME =
	/(?<=[\p{L}\d,;:)’'”–-] )\(?\p{Lu}[\p{L}\d&’'-]*(?: (?:(?:and|of|the|for|in|on|with|to|&) )*\p{Lu}[\p{L}\d&’'-]*)*/gu;

/** The sentences of plain text blocks: a block ends a sentence whether it has a full stop or not. */
export function sentencesOf(blocks: readonly string[]): string[] {
	return blocks.flatMap((block) => {
		const sentences: string[] = [];
		let open = '';
		for (const { segment } of segmenter.segment(block.replace(/\s+/g, ' ').trim())) {
			open += segment;
			if (NO_END.test(open.trimEnd())) continue;
			sentences.push(open.trim());
			open = '';
		}
		if (open.trim()) sentences.push(open.trim());
		return sentences.filter((sentence) => /\p{L}/u.test(sentence));
	});
}

/** Grades text blocks such as paragraphs and items of lists. */
export function gradeOf(blocks: readonly string[]): Grade {
	const sentences = sentencesOf(blocks);
	const plain = countIn(sentences);
	const bare = countIn(sentences.map((sentence) => sentence.replace(NAME, 'Name')));
	return {
		...{ words: plain.words, sentences: sentences.length },
		grade: fleschKincaid(plain, sentences.length),
		withoutNames: fleschKincaid(bare, sentences.length),
	};
}

interface Counts {
	words: number;
	syllables: number;
}

function countIn(sentences: readonly string[]): Counts {
	const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
	return { words: words.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) };
}

/** Letters of an abbreviation are said one by one; of a number, a reader sees one sign. */
function syllablesOf(word: string): number {
	if (/\d/.test(word)) return 1;
	if (/^\p{Lu}{2,6}s?$/u.test(word)) return word.replace(/s$/, '').length;
	return Math.max(1, syllable(word));
}

function fleschKincaid({ words, syllables }: Counts, sentences: number): number {
	if (words === 0 || sentences === 0) return 0;
	return Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59) * 10) / 10;
}
