/** Reads what a person typed: words, "phrases", -words, numbers, codes, and names of concepts. */
import { conceptAt, type ConceptNames } from './concepts.ts';
import type { ConceptTable } from './passage.ts';
import { codeForm, readWords, type Word } from './read-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The longest query that is read, in characters; the rest is left out. */
export const LONGEST_QUERY = 300;
/** The most parts of a query that are looked for. */
const MOST_PARTS = 24;

export interface WordPart {
	kind: 'word';
	text: string;
	/** The form and the forms that are as good, such as the two words of a code written together. */
	forms: string[];
	stem: string;
	/** Whether it is unfinished: the last word while a person types. */
	isPrefix: boolean;
	/** What to look for where the word is nowhere: the two words of what looked like a code. */
	apart?: QueryPart[];
}
export interface PhrasePart {
	kind: 'phrase';
	text: string;
	/** The words in order. A small word counts where it stands beside another kind; two of them in a row may be any. */
	forms: string[];
}
export interface ConceptPart {
	kind: 'concept';
	text: string;
	/** Indexes into the concept table. */
	concepts: number[];
	/** Whether it narrows the search to where passages belong. */
	isScope: boolean;
	/** The words as typed, which count even where no concept was seen; none where they also mean something else. */
	words: string[];
	/** Whether people only ask with these words: then their other forms count too. */
	isAsked: boolean;
}
export type QueryPart = WordPart | PhrasePart | ConceptPart;

export interface Query {
	/** Forms of all words outside quotation marks, small ones too: what kind of question it is. */
	words: string[];
	wanted: QueryPart[];
	excluded: QueryPart[];
}

export interface QueryOptions {
	table: ConceptTable;
	names: ConceptNames;
	/** Ids of concepts that the reader switched off. */
	off?: ReadonlySet<string>;
	/** Whether the last word may be unfinished. */
	isTyping?: boolean;
}

const CLAUSE = /(-?)(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))/g;

/** Reads a query. Any text gives a query; one without letters or digits gives an empty one. Never throws. */
export function parseQuery(text: string, options: QueryOptions): Query {
	const query: Query = { words: [], wanted: [], excluded: [] };
	const plain: string[] = [];
	const input = text.slice(0, LONGEST_QUERY).normalize('NFC');
	for (const [whole, minus = '', phrase, word = '', index] of clauses(input)) {
		const isExcluded = minus === '-' && /(?:^|\s)$/.test(input.slice(0, index));
		if (phrase !== undefined) {
			(isExcluded ? query.excluded : query.wanted).push(...phrasePart(phrase));
			plain.push(';');
		} else if (isExcluded) {
			query.excluded.push(...readParts(word, { ...options, isTyping: false }));
		} else plain.push(minus ? whole : word);
	}
	const isTyping = options.isTyping && /[\p{L}\d]$/u.test(input);
	query.words = readWords(plain.join(' ')).map(({ form }) => form);
	query.wanted.push(...readParts(plain.join(' '), { ...options, isTyping }));
	query.wanted = withoutRepeats(joinScopes(query.wanted)).slice(0, MOST_PARTS);
	return query;
}

const clauses = (input: string): [string, string?, string?, string?, number?][] =>
	[...input.matchAll(CLAUSE)].map((match) => [match[0], match[1], match[2], match[3], match.index]);

function phrasePart(text: string): QueryPart[] {
	const forms = readWords(text).map(({ form }) => form);
	return forms.length > 0 ? [{ kind: 'phrase', text: text.trim(), forms }] : [];
}

function readParts(text: string, options: QueryOptions): QueryPart[] {
	const words = readWords(text);
	const isShouted = words.length > 2 && text === text.toUpperCase();
	const seen = isShouted ? words.map((word) => ({ ...word, capitals: false })) : words;
	const parts: QueryPart[] = [];
	const stopped: QueryPart[] = [];
	for (let at = 0; at < seen.length;) {
		const code = codePart(text, seen, at);
		if (code) {
			const [letters, digits] = [seen[at]!, seen[at + 1]!];
			const concept = conceptPart(text, seen, at, options);
			const apart = [
				concept?.to === at + 1 ? concept.part : wordPart(text, letters, false),
				wordPart(text, digits, false),
			];
			parts.push({ ...code, apart });
			at += 2;
			continue;
		}
		const concept = conceptPart(text, seen, at, options);
		if (concept) {
			parts.push(concept.part);
			at = concept.to;
			continue;
		}
		const word = seen[at]!;
		const isPrefix = Boolean(options.isTyping) && at === seen.length - 1 && word.form.length >= 2;
		const part = wordPart(text, word, isPrefix);
		const isSmall =
			(STOP_WORDS.has(word.form) && !word.capitals) || (isMeasure(word.form) && seen[at - 1]?.form === 'how');
		(isSmall ? stopped : parts).push(part);
		at += 1;
	}
	return parts.length > 0 ? parts : stopped;
}

/** Words that only ask after "how": how long, how often. */
const isMeasure = (form: string): boolean => ['long', 'big', 'often', 'soon', 'far', 'well'].includes(form);

/** A name of concepts that begins at a word. Where all of them are switched off, the words as typed. */
function conceptPart(
	text: string,
	words: readonly Word[],
	at: number,
	{ table, names, off, isTyping }: QueryOptions,
): { part: QueryPart; to: number } | undefined {
	const match = conceptAt(names, words, at, 'inQueries');
	if (!match) return undefined;
	// While a person types, the last word may still become another.
	const isLast = isTyping && match.to === words.length && match.to - match.from === 1;
	if (isLast && words[at]!.form.length < 3) return undefined;
	const named = words.slice(match.from, match.to);
	const typed = text.slice(named[0]!.start, named.at(-1)!.end);
	const concepts = match.concepts.filter((concept) => !off?.has(table.concepts[concept]!.id));
	if (concepts.length === 0) {
		const [part] = named.length > 1 ? phrasePart(typed) : [wordPart(text, named[0]!, false)];
		return part && { part, to: match.to };
	}
	const part: ConceptPart = {
		...{ kind: 'concept', concepts, text: typed },
		isScope: concepts.some((concept) => table.concepts[concept]!.scope),
		words: match.isCapitals ? [] : named.map(({ form }) => form),
		isAsked: match.isAsked,
	};
	return { part, to: match.to };
}

/** Capitals and a number that are written apart: BCF 001 and BCF-1 are BCF001. */
function codePart(text: string, words: readonly Word[], at: number): WordPart | undefined {
	const [letters, digits] = [words[at]!, words[at + 1]];
	const printed = digits && text.slice(letters.start, digits.end);
	if (!printed || !letters.capitals || !/^\p{Lu}{2,4}[ –-]\d{1,4}$/u.test(printed)) return undefined;
	const form = codeForm(printed);
	return { kind: 'word', text: printed, forms: [form], stem: form, isPrefix: false };
}

const wordPart = (text: string, { form, start, end }: Word, isPrefix: boolean): WordPart => ({
	...{ kind: 'word', text: text.slice(start, end), forms: [form], stem: stem(form), isPrefix },
});

/** Several places in one query widen it: a passage belongs to one of them. */
function joinScopes(parts: QueryPart[]): QueryPart[] {
	const scopes = parts.filter((part) => part.kind === 'concept' && part.isScope) as ConceptPart[];
	if (scopes.length < 2) return parts;
	const concepts = [...new Set(scopes.flatMap((scope) => scope.concepts))];
	const joined: ConceptPart = { ...scopes[0]!, concepts, words: [], text: scopes.map(({ text }) => text).join(', ') };
	return [...parts.filter((part) => !scopes.includes(part as ConceptPart)), joined];
}

function withoutRepeats(parts: QueryPart[]): QueryPart[] {
	const seen = new Set<string>();
	return parts.filter((part) => {
		const key = part.kind === 'concept' ? `=${part.concepts.join()}` : part.kind + part.forms.join(' ');
		return !seen.has(key) && seen.add(key);
	});
}
