/** Cuts a text into the words that a search matches, each with its place in the text. The one reader of index and query. */
import { foldWord } from './fold-word.ts';
import { readNumber, type PrintedNumber } from './read-number.ts';
import { BASIS, PRIME } from './word-hash.ts';

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
const LOOSE_NUMBER = /\d+(?=\p{L}{3,})/uy;
/** A&E, IM&T; with spaces only between capitals, since "a & e" in small letters is a list. */
const AMPERSAND = /\p{L}{1,2}&\p{L}{1,2}(?![\p{L}\d])|\p{Lu} & \p{Lu}(?![\p{L}\d])/uy;

/** Beginnings that are written together with what follows, with a hyphen, or apart: reablement, re-ablement. */
const BEGINNINGS = new Set(['re', 'co', 'non', 'multi', 'pre', 'inter', 'anti', 'sub', 'tele', 'e', 'un', 'bi']);
/** Of those, the ones that are no word by themselves, so that a space after them counts like a hyphen. */
const BOUND_BEGINNINGS = new Set(['co', 'non', 'multi', 'inter', 'tele']);

/** Takes words as they are read. */
export interface WordSink {
	/**
	 * A plain word, of letters from a to z alone, where it stands in the text; it is still to be folded. `codes` are those of
	 * the whole text, until the next is read, and `hash` is that of the word's letters as printed: whoever has met it before
	 * need not cut it out.
	 */
	word: (codes: Uint16Array, start: number, end: number, hash: number, capitals: boolean) => void;
	/** A number, a code, or letters joined across a sign, in its form. */
	form: (form: string, also: string | undefined, capitals: boolean, start: number, end: number) => void;
}

/** Reads the words of a text in order. Never throws; a text without letters or digits has none. */
export function readWords(text: string): Word[] {
	const words: Word[] = [];
	scanWords(text, {
		word: (_, start, end, __, capitals) =>
			void words.push({ form: foldWord(text.slice(start, end)), capitals, start, end }),
		form: (form, also, capitals, start, end) =>
			void words.push(also === undefined ? { form, capitals, start, end } : { form, also, capitals, start, end }),
	});
	return words;
}

/** Room for the codes of the text that is being read. */
let room = new Uint16Array(1 << 12);

/** Every letter is looked at several times: to look at a list of numbers is sooner, even with the making of it. */
function codesOf(text: string): Uint16Array {
	const { length } = text;
	if (length > room.length) room = new Uint16Array(length * 2);
	const codes = room;
	for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
	return codes;
}

/** The same without a list: most words are plain letters with a plain end, which needs no pattern to see. */
export function scanWords(text: string, sink: WordSink): void {
	const { length } = text;
	const codes = codesOf(text);
	let index = 0;
	while (index < length) {
		const first = codes[index]!;
		// Below the letters only digits, £, the full stop and the ampersand begin anything; spaces are met most of all.
		if (first < 65 && (first < 48 || first > 57) && first !== 46 && first !== 38) {
			index += 1;
			continue;
		}
		let end = index;
		let capitals = 0;
		let hash = BASIS;
		for (; end < length; end += 1) {
			const code = codes[end]!;
			if (code > 64 && code < 91) capitals += 1;
			else if (code < 97 || code > 122) break;
			hash = Math.imul(hash ^ code, PRIME);
		}
		if (end > index && isPlainEnd(text, codes, index, end)) {
			sink.word(codes, index, end, hash, capitals > 1);
			index = end;
			continue;
		}
		const word = readWord(text, index);
		if (word) sink.form(word.form, word.also, word.capitals, word.start, word.end);
		index = word ? word.end : index + 1;
	}
}

/** Whether letters end where they stop: no digit, sign or letter of another alphabet makes more of them. */
function isPlainEnd(text: string, codes: Uint16Array, start: number, end: number): boolean {
	if (end === text.length) return true;
	const next = codes[end]!;
	if (next === 44) return true;
	if (next > 127 || next === 38 || next === 39 || (next > 47 && next < 58)) return false;
	// What stands after the end of the text is of another one.
	const after = end + 1 < text.length ? codes[end + 1]! : 0;
	if (next === 46) return !(after > 47 && after < 58);
	if (next === 32 && after === 38) return false;
	// The longest beginning that is joined with what follows has five letters.
	if ((next === 32 || next === 45) && end - start < 6) return !isBeginning(text, codes, start, end);
	return true;
}

const ALL_BEGINNINGS = new Set([...BEGINNINGS, 'well']);
/** Which first two letters those have, by which nearly every other word is told at once. */
const OPENINGS = new Uint8Array(1 << 10);
for (const word of ALL_BEGINNINGS) OPENINGS[openingOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Letters differ in their last five bits, and their cases do not; a second one that is not there is 0. */
function openingOf(first: number, second: number): number {
	return ((first & 31) << 5) | (second & 31);
}

const isBeginning = (text: string, codes: Uint16Array, start: number, end: number): boolean =>
	OPENINGS[openingOf(codes[start]!, end - start > 1 ? codes[start + 1]! : 0)] === 1 &&
	ALL_BEGINNINGS.has(text.slice(start, end).toLowerCase());

function readWord(text: string, start: number): Word | undefined {
	const first = text.charCodeAt(start);
	const isDigit = first > 47 && first < 58;
	// £ and the full stop of £.848m begin numbers; most else below the letters begins nothing.
	if (isDigit || first === 163 || first === 46) {
		const number = readNumber(text, start);
		if (number) return numberWord(number, start);
		return isDigit ? (looseNumber(text, start) ?? joinedWord(at(CODE, text, start), start)) : undefined;
	}
	if (first === 38) return { form: 'and', capitals: false, start, end: start + 1 };
	if (first < 65) return undefined;
	const letters = at(LETTERS, text, start);
	if (!letters) return undefined;
	const end = start + letters.length;
	const next = text.charCodeAt(end);
	// Only a digit, a full stop, an ampersand or a space before one can make it a code.
	if ((next > 47 && next < 58) || next === 46 || next === 38 || (next === 32 && text.charCodeAt(end + 1) === 38)) {
		const code = joinedWord(at(AMPERSAND, text, start) ?? at(CODE, text, start), start);
		if (code) return code;
	}
	const rest = joinedRest(text, start, letters);
	const form = foldWord(rest ? letters + rest.slice(1) : letters);
	return { form, capitals: isCapital(letters), start, end: end + rest.length };
}

const numberWord = ({ form, unscaled, end }: PrintedNumber, start: number): Word =>
	unscaled === undefined
		? { form, capitals: false, start, end }
		: { form, also: unscaled, capitals: false, start, end };

/** A number that is printed together with a word (5boroughs, 7day) is no code. */
function looseNumber(text: string, start: number): Word | undefined {
	const digits = at(LOOSE_NUMBER, text, start);
	return digits === undefined
		? undefined
		: { form: `#${Number(digits)}`, capitals: false, start, end: start + digits.length };
}

/** A code or an abbreviation with signs inside, without its spaces, stops and leading noughts: BCF001 is BCF1. */
const joinedWord = (text: string | undefined, start: number): Word | undefined =>
	text === undefined
		? undefined
		: {
				form: codeForm(text),
				capitals: isCapital(text),
				start,
				end: start + text.length,
			};

/** The form of a code, however it is written. */
export const codeForm = (code: string): string =>
	code
		.toLowerCase()
		.replace(/[\s.–-]/g, '')
		.replace(/(?<=\p{L})0+(?=\d)/gu, '');

/** What a beginning such as re- is joined with, its hyphen or space included; empty for other words. */
function joinedRest(text: string, start: number, letters: string): string {
	// The longest beginning is "multi".
	if (letters.length > 5) return '';
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

const isCapital = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

function at(pattern: RegExp, text: string, index: number): string | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text)?.[0];
}
