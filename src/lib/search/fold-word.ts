/**
 * One form for every way a word is printed, so that a search for one finds the others: case, accents, apostrophes,
 * British and American spelling, small numbers in words, plain plurals. The form is for matching and is never shown.
 */

const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBERS = new Map(NUMBER_WORDS.map((word, index) => [word, `#${index + 2}`]));

/** Pairs of a spelling and the one it is folded to. The order matters: a later rule sees what an earlier one made. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^practis/, 'practic'],
	[/(?<=...)is(e|ed|er|ers|es|ing|ation|ations|ational)$/, 'iz$1'],
	[/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
	[/^((?:mis)?behavi|col|neighb|fav|lab|hon|harb|tum|rum|endeav|flav|rig|vig)our/, '$1or'],
	[/(cent|met|lit|fib|theat)re(d|s?)$/, '$1er$2'],
	[/^programme/, 'program'],
	[/ogue(s?)$/, 'og$1'],
	[/(lic|def|off|pret)ence/, '$1ense'],
	[/(travel|counsel|label|model|cancel|signal|fuel|enrol)l/, '$1'],
	[/(fulfi|insta)ll(?=$|ment)/, '$1l'],
	[/^judgement/, 'judgment'],
	[/^ageing/, 'aging'],
	[/^grey/, 'gray'],
	[/(?<=.)ae(?=..)|^ae(?=st|th|ti)/g, 'e'],
	[/(diarrh|man)oe/, '$1e'],
	[/^oe(?=d|so)|(?<=^f)oe(?=t)/, 'e'],
];

/** The singular of a word in the plural; other words as they are. Words that end in -ss, -us or -is are no plurals. */
export function foldPlural(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
	if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

/** Forms of words met before: a corpus has few different words and many of each. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The form of one word of letters, in any case, with or without apostrophes. */
export function foldWord(word: string): string {
	let form = known.get(word);
	if (form === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(word, (form = fold(word)));
	}
	return form;
}

function fold(word: string): string {
	// The plural of an abbreviation is no word: GPs, FTs.
	const plain = word
		.replace(/^(\p{Lu}{2,})s$/u, '$1')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/['’]s$/, '')
		.replace(/['’]/g, '');
	const number = NUMBERS.get(plain);
	if (number) return number;
	return foldPlural(SPELLINGS.reduce((form, [pattern, other]) => form.replace(pattern, other), plain));
}
