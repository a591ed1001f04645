/** Cuts a text into the words that a search matches, each with its place in the text. The one reader of index and query. */
import { foldWord } from './fold-word.ts';
import { readNumber } from './read-number.ts';

export interface Word {
	/** What is matched: a folded word, a code in lower case (`bcf001`), or `#` and a number. */
	form: string;
	/** A second form that also stands at this place: the digits of a scaled number. */
	also?: string;
	/** Whether it is printed with at least two capitals, as abbreviations are. */
	capitals: boolean;
	start: number;
	end: number;
}

const LETTERS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;
/** S75, P4P, BCF001, 1H, 2.6i; and s.75 with its full stop. */
const CODE = /(?:\p{L}+\.?\d|\d+(?:\.\d+)?\p{L})[\p{L}\d]*/uy;
/** A&E, IM&T; with spaces only between capitals, since "a & e" in small letters is a list. */
const AMPERSAND = /\p{L}{1,2}&\p{L}{1,2}(?![\p{L}\d])|\p{Lu} & \p{Lu}(?![\p{L}\d])/uy;

/** Beginnings that are written together with what follows, with a hyphen, or apart: reablement, re-ablement. */
const BEGINNINGS = new Set(['re', 'co', 'non', 'multi', 'pre', 'inter', 'anti', 'sub', 'tele', 'e', 'un', 'bi']);
/** Of those, the ones that are no word by themselves, so that a space after them counts like a hyphen. */
const BOUND_BEGINNINGS = new Set(['co', 'non', 'multi', 'inter', 'tele']);

/** Reads the words of a text in order. Never throws; a text without letters or digits has none. */
export function readWords(text: string): Word[] {
	const words: Word[] = [];
	let index = 0;
	while (index < text.length) {
		const word = readWord(text, index);
		if (word) words.push(word);
		index = word ? word.end : index + 1;
	}
	return words;
}

function readWord(text: string, start: number): Word | undefined {
	const first = text.charAt(start);
	if (first === '&') return { form: 'and', capitals: false, start, end: start + 1 };
	if (/[\d£.]/.test(first)) {
		const number = readNumber(text, start);
		if (number) {
			return {
				form: number.form,
				...(number.unscaled && { also: number.unscaled }),
				capitals: false,
				start,
				end: number.end,
			};
		}
	}
	if (first === '£' || first === '.') return undefined;
	const joined = at(AMPERSAND, text, start) ?? at(CODE, text, start);
	if (joined)
		return {
			form: joined.toLowerCase().replace(/[\s.]/g, ''),
			capitals: isCapital(joined),
			start,
			end: start + joined.length,
		};
	const letters = at(LETTERS, text, start);
	if (!letters) return undefined;
	const rest = joinedRest(text, start, letters);
	const end = start + letters.length + rest.length;
	return { form: foldWord(letters + rest.slice(1)), capitals: isCapital(letters), start, end };
}

/** What a beginning such as re- is joined with, its hyphen or space included; empty for other words. */
function joinedRest(text: string, start: number, letters: string): string {
	const beginning = letters.toLowerCase();
	const end = start + letters.length;
	const gap = text.charAt(end);
	const isOpen = (/[-‐‑]/.test(gap) && BEGINNINGS.has(beginning)) || (gap === ' ' && BOUND_BEGINNINGS.has(beginning));
	// "well" is joined with "being" alone: well-being is wellbeing, well-run is two words.
	const isWellBeing = beginning === 'well' && /^[-‐‑ ]being\b/i.test(text.slice(end, end + 7));
	if (!isOpen && !isWellBeing) return '';
	const rest = at(LETTERS, text, end + 1);
	return rest && rest.length > 2 ? gap + rest : '';
}

const isCapital = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

function at(pattern: RegExp, text: string, index: number): string | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text)?.[0];
}
