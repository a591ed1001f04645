/** The printed words of a template, made ready to be found in documents whatever their numbering and punctuation. */
import type { Question, Template } from '../../src/domain/template.ts';

export type PhraseKind = 'wording' | 'label' | 'section' | 'boilerplate';

export interface Phrase {
	kind: PhraseKind;
	tokens: string[];
	/** Index of the question it belongs to, in the order of the template; -1 for sections and boilerplate. */
	question: number;
	/** Index of the section it belongs to; -1 for boilerplate. */
	section: number;
}

export interface TemplateIndex {
	template: Template;
	questions: { question: Question; section: number }[];
	phrases: Phrase[];
	/** Phrases by each of their first words, to look at few of them. */
	byToken: Map<string, number[]>;
}

/** A phrase found at the beginning of a text. */
export interface Hit {
	phrase: Phrase;
	/** Index in the text after the last character of the phrase. */
	end: number;
	/** How many of the text's words it covers. */
	score: number;
}

/** How many words at the beginning of a text choose the phrases it is compared with. */
const FIRST_WORDS = 5;
/** Room for those words, in characters. */
const FIRST_LETTERS = 80;
/** No phrase of a form is longer, in characters. */
const LONGEST_PHRASE = 900;

/** Numbers before headings and questions: `1)`, `2 a)`, `iii)`, `(b)`, `3.2`. */
const NUMBERING =
	/^\s*(?:[-•·*]\s+)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})(?:[).:]+|\s[a-z][).:]|(?=\s[a-z]\)))\s*)+/i;

interface Token {
	text: string;
	end: number;
}

const WORD = /[\p{L}\p{N}£%]+(?:['’‘][\p{L}]+)*|&/gu;

/** Words for comparing, at most so many: lower case, hyphens and apostrophes folded, & read as and. */
export function tokensOf(text: string, atMost = Infinity): Token[] {
	const tokens: Token[] = [];
	WORD.lastIndex = 0;
	for (let match = WORD.exec(text); match && tokens.length < atMost; match = WORD.exec(text)) {
		const word = match[0];
		tokens.push({ text: word === '&' ? 'and' : fold(word), end: match.index + word.length });
	}
	return tokens;
}

const fold = (word: string): string => {
	const lower = word.toLowerCase();
	return /['’‘]/.test(lower) ? lower.replace(/['’‘]/g, '') : lower;
};

/** The tokens of a text as one string, to compare names and headings. */
export const keyOf = (text: string): string =>
	tokensOf(text)
		.map((token) => token.text)
		.join(' ');

/** A text without the numbering before it. */
export const withoutNumber = (text: string): string => text.replace(NUMBERING, '');

export const hasNumber = (text: string): boolean => NUMBERING.test(text);

/** Makes the index of a template. */
export function indexTemplate(template: Template): TemplateIndex {
	const phrases: Phrase[] = [];
	const questions: TemplateIndex['questions'] = [];
	const add = (kind: PhraseKind, text: string, question: number, section: number) => {
		const tokens = tokensOf(withoutNumber(text)).map((token) => token.text);
		if (tokens.length > 0) phrases.push({ kind, tokens, question, section });
	};
	template.sections.forEach((section, at) => {
		for (const label of [section.label, ...section.variants]) add('section', label, -1, at);
		for (const question of section.questions) {
			const index = questions.push({ question, section: at }) - 1;
			for (const { printed } of question.wording) add('wording', printed, index, at);
			for (const label of [question.label, ...question.variants]) add('label', label, index, at);
		}
	});
	for (const { printed } of template.boilerplate) add('boilerplate', printed, -1, -1);
	const byToken = new Map<string, number[]>();
	phrases.forEach((phrase, index) => {
		for (const token of new Set(phrase.tokens.slice(0, FIRST_WORDS)))
			byToken.set(token, [...(byToken.get(token) ?? []), index]);
	});
	return { template, questions, phrases, byToken };
}

/** The first words of a text after its numbering, read once for all templates. */
export interface Beginning {
	offset: number;
	words: readonly string[];
}

/** Reads the first words of a text. */
export function beginningOf(text: string): Beginning {
	const offset = NUMBERING.exec(text)?.[0].length ?? 0;
	const words = tokensOf(text.slice(offset, offset + FIRST_LETTERS), FIRST_WORDS + 1).map((token) => token.text);
	return { offset, words };
}

/** The phrases that a text begins with, best first; the text may go on after a long phrase, never after a short one. */
export function findPhrases(index: TemplateIndex, text: string, beginning: Beginning = beginningOf(text)): Hit[] {
	const likely = candidates(index, beginning.words);
	if (likely.length === 0) return [];
	const { offset } = beginning;
	const tokens = tokensOf(text.slice(offset, offset + LONGEST_PHRASE));
	const hits: Hit[] = [];
	for (const at of likely) {
		const phrase = index.phrases[at] as Phrase;
		const found = beginsWith(tokens, phrase.tokens);
		if (found)
			hits.push({
				phrase,
				end: offset + (tokens[found.count - 1]?.end ?? 0),
				score: found.score * phrase.tokens.length,
			});
	}
	return hits.sort((a, b) => b.score - a.score);
}

/** Phrases that share at least two of their first words with those of a text, or their only word. */
function candidates(index: TemplateIndex, words: readonly string[]): number[] {
	const shared = new Map<number, number>();
	words.forEach((word, position) => {
		if (words.indexOf(word) !== position) return;
		for (const at of index.byToken.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
	});
	const likely: number[] = [];
	for (const [at, count] of shared) if (count >= Math.min(2, index.phrases[at]?.tokens.length ?? 2)) likely.push(at);
	return likely;
}

/** Whether tokens begin with a phrase, a few words more, fewer or other. `count` is how many tokens it takes. */
function beginsWith(tokens: readonly Token[], phrase: readonly string[]): { count: number; score: number } | undefined {
	const slack = phrase.length >= 8 ? Math.ceil(phrase.length * 0.12) : 0;
	const isShort = phrase.length < 6;
	if (tokens.length > phrase.length + slack && isShort) return undefined;
	if (tokens.length < phrase.length - slack) return undefined;
	let at = 0;
	let matched = 0;
	let end = 0;
	for (const [index, word] of phrase.entries()) {
		// Most texts are told apart by their first words.
		if (index === 8 && matched < 6) return undefined;
		const limit = Math.min(tokens.length, at + slack + 1);
		for (let look = at; look < limit; look += 1) {
			if (tokens[look]?.text !== word) continue;
			matched += 1;
			at = look + 1;
			end = at;
			break;
		}
	}
	const score = matched / phrase.length;
	if (score < (isShort ? 1 : 0.85) || end - matched > slack + 1) return undefined;
	return { count: end, score: score - (end - matched) / (phrase.length * 4) };
}
