/** The numbers of a text in one form, so that "£12.936m", "£12,936,000" and "12.936 million" are the same number. */

const SCALES: Record<string, number> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	million: 1e6,
	bn: 1e9,
	billion: 1e9,
};

const WORDS = (
	'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen twenty'
).split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const TENS = 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

/** Numbers written as words, which an account may use where the document has digits. */
const SPELLED = new Map<string, string>([
	...WORDS.map((word, value) => [word, String(value)] as const),
	...ORDINALS.map((word, index) => [word, String(index + 1)] as const),
	...TENS.map((word, index) => [word, String((index + 3) * 10)] as const),
	['once', '1'],
	['twice', '2'],
	['half', '50'],
	['quarter', '25'],
	['zero', '0'],
]);

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gi;
const YEARS = /\b((?:19|20)\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/g;
const NUMBER =
	/(?<![\p{L}\d])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?(million|billion|thousand|bn|mn|m|k)(?!\p{L}))?/giu;

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/**
 * Every number of a text: digits without separators; a span of years such as 2014/15 or 2014-2015 as `2014/15`;
 * a scaled number (£1.2m) both as it stands and in full. Web and mail addresses are passed over.
 */
export function numbersIn(text: string): Set<string> {
	const found = new Set<string>();
	const rest = text.replace(ADDRESS, ' ').replace(YEARS, (_, from: string, to: string) => {
		found.add(`${from}/${to}`);
		return ' ';
	});
	for (const [, digits = '', scale] of rest.matchAll(NUMBER)) {
		const value = Number(digits.replaceAll(',', ''));
		found.add(plain(value));
		if (scale) found.add(plain(value * (SCALES[scale.toLowerCase()] ?? 1)));
	}
	return found;
}

/** The numbers of an account, with those it writes as words, and the two years of each span on their own as well. */
export function numbersTold(text: string): Set<string> {
	const found = numbersIn(text);
	for (const span of [...found].filter((number) => number.includes('/'))) {
		found.add(span.slice(0, 4));
		found.add(span.slice(0, 2) + span.slice(5));
	}
	for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
		const number = SPELLED.get(word);
		if (number) found.add(number);
	}
	return found;
}

/** A number of a document that must be told: each is one number, with the forms that would do. */
export function numbersToTell(text: string): string[][] {
	const spans = [...numbersIn(text)].filter((number) => number.includes('/')).map((span) => [span]);
	const rest = text.replace(ADDRESS, ' ').replace(YEARS, ' ');
	const seen = new Set<string>();
	const single = [...rest.matchAll(NUMBER)].flatMap(([, digits = '', scale]) => {
		const value = Number(digits.replaceAll(',', ''));
		const forms = [plain(value), ...(scale ? [plain(value * (SCALES[scale.toLowerCase()] ?? 1))] : [])];
		const key = forms.join(' ');
		if (seen.has(key)) return [];
		seen.add(key);
		return [forms];
	});
	return [...spans, ...single];
}
