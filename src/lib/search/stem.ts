/**
 * Takes the ending off an English word by Porter's algorithm (M.F. Porter, "An algorithm for suffix stripping", 1980),
 * so that manage, managing and management are found together. A stem is a key, never shown.
 */

const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
const AT_LEAST_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const EXACTLY_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const AT_LEAST_TWO = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`);
const SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);
const DOUBLE = new RegExp(`(${CONSONANT})\\1$`);

const LONG_ENDINGS: Record<string, string> = {
	...{ ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al', entli: 'ent' },
	...{ eli: 'e', ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', logi: 'log' },
	...{ fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble' },
};
const MIDDLE_ENDINGS: Record<string, string> = {
	...{ icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' },
};
const LONG = endingOf(Object.keys(LONG_ENDINGS));
const MIDDLE = endingOf(Object.keys(MIDDLE_ENDINGS));
const LAST = endingOf('al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' '));

/** The stem of a folded word. Short words, codes and numbers are their own stems. */
export function stem(form: string): string {
	if (form.length < 3 || !/^[a-z]+$/.test(form)) return form;
	// A first y is a consonant, which the patterns cannot tell from the letter alone.
	const word = form.startsWith('y') ? `Y${form.slice(1)}` : form;
	return withoutFinalE(withoutLast(withoutMiddle(withoutLong(finalY(pastAndPresent(plural(word))))))).toLowerCase();
}

const plural = (word: string): string => word.replace(/(ss|i)es$|([^s])s$/, '$1$2');

function pastAndPresent(word: string): string {
	if (word.endsWith('eed')) return AT_LEAST_ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
	const base = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
	if (!base || !HAS_VOWEL.test(base)) return word;
	if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
	if (DOUBLE.test(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
	return SHORT.test(base) ? `${base}e` : base;
}

const finalY = (word: string): string =>
	word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

const withoutLong = (word: string): string => replaceEnding(word, LONG, LONG_ENDINGS);
const withoutMiddle = (word: string): string => replaceEnding(word, MIDDLE, MIDDLE_ENDINGS);

function withoutLast(word: string): string {
	const [, base = '', ending] = LAST.exec(word) ?? /^(.+[st])(ion)$/.exec(word) ?? [];
	return ending && AT_LEAST_TWO.test(base) ? base : word;
}

function withoutFinalE(word: string): string {
	const base = word.slice(0, -1);
	const isDropped = word.endsWith('e') && (AT_LEAST_TWO.test(base) || (EXACTLY_ONE.test(base) && !SHORT.test(base)));
	const shorter = isDropped ? base : word;
	return shorter.endsWith('ll') && AT_LEAST_TWO.test(shorter) ? shorter.slice(0, -1) : shorter;
}

function replaceEnding(word: string, endings: RegExp, others: Record<string, string>): string {
	const [, base = '', ending = ''] = endings.exec(word) ?? [];
	return ending && AT_LEAST_ONE.test(base) ? base + (others[ending] ?? '') : word;
}

/** Matches the longest of the endings, with what stands before it. */
function endingOf(endings: string[]): RegExp {
	return new RegExp(`^(.+?)(${endings.sort((a, b) => b.length - a.length).join('|')})$`);
}
