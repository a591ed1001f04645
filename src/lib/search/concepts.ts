/** Finds the concepts that a text names, by any of their names. */
import type { ConceptTable } from './passage.ts';
import { readWords, type Word } from './read-words.ts';

/** How long an abbreviation must be to count in any case: ASCOF is one, so is ascof; MDT is, mdt in a text is not. */
const LONG_ABBREVIATION = 5;

interface Name {
	concept: number;
	forms: readonly string[];
	/** Must be in capitals: in texts, in queries. */
	inTexts: boolean;
	inQueries: boolean;
	/** Whether it is a name that people ask with, which means something else in a text. */
	isAsked: boolean;
}

/** A place of a text that names concepts; more than one where the name is ambiguous. */
export interface ConceptMatch {
	/** Indexes of words: from the first to after the last. */
	from: number;
	to: number;
	/** Indexes into the table. */
	concepts: number[];
	/** Whether the name is an abbreviation that counts only in capitals, so that the bare word means something else. */
	isCapitals: boolean;
	/** Whether it is only asked with, so that its words count for as much as the concept. */
	isAsked: boolean;
}

/** Names by the form they begin with, longest first. */
export type ConceptNames = ReadonlyMap<string, readonly Name[]>;

/** Prepares a table for looking up. */
export function conceptNames({ concepts, wordAbbreviations }: ConceptTable): ConceptNames {
	const names = new Map<string, Name[]>();
	const words = new Set(wordAbbreviations);
	const add = (concept: number, text: string, isAbbreviation: boolean, isAsked = false) => {
		const forms = readWords(text).map(({ form }) => form);
		const first = forms[0];
		if (first === undefined) return;
		const inTexts = isAbbreviation && /^\p{L}+$/u.test(text) && text.length < LONG_ABBREVIATION;
		const list = names.get(first) ?? [];
		names.set(first, [...list, { concept, forms, inTexts, inQueries: words.has(text), isAsked }]);
	};
	concepts.forEach(({ names: full, abbreviations, asked = [] }, concept) => {
		for (const name of full) add(concept, name, false);
		for (const name of abbreviations) add(concept, name, true);
		for (const name of asked) add(concept, name, false, true);
	});
	for (const list of names.values()) list.sort((a, b) => b.forms.length - a.forms.length);
	return names;
}

/** The longest name that begins at a word, with every concept it stands for; undefined where none does. */
export function conceptAt(
	names: ConceptNames,
	words: readonly Word[],
	at: number,
	where: 'inTexts' | 'inQueries',
): ConceptMatch | undefined {
	const matching = (names.get(words[at]?.form ?? '') ?? []).filter((name) => matches(name, words, at, where));
	const length = matching[0]?.forms.length;
	if (length === undefined) return undefined;
	const concepts = matching.filter(({ forms }) => forms.length === length).map(({ concept }) => concept);
	return {
		from: at,
		to: at + length,
		concepts: [...new Set(concepts)],
		isCapitals: matching[0]!.inQueries,
		isAsked: matching[0]!.isAsked,
	};
}

function matches(name: Name, words: readonly Word[], at: number, where: 'inTexts' | 'inQueries'): boolean {
	if ((name[where] && !words[at]!.capitals) || (name.isAsked && where === 'inTexts')) return false;
	return name.forms.every((form, offset) => words[at + offset]?.form === form);
}
