/** The glossary from A to Z, and its abbreviations with everything each can stand for. */
import type { GlossaryTerm } from '../domain/glossary.ts';

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Terms by their first letter, letters and terms from A to Z. */
export function termsByLetter(terms: readonly GlossaryTerm[]): { letter: string; terms: GlossaryTerm[] }[] {
	const sorted = terms.toSorted((a, b) => collator.compare(a.term, b.term));
	return [...Map.groupBy(sorted, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, ofLetter]) => ({
		letter,
		terms: ofLetter,
	}));
}

/** Abbreviations from A to Z. One with more than one term is ambiguous: the context has to tell. */
export function abbreviations(terms: readonly GlossaryTerm[]): { abbreviation: string; terms: GlossaryTerm[] }[] {
	const meanings = new Map<string, GlossaryTerm[]>();
	for (const term of terms) {
		for (const abbreviation of new Set([...term.abbreviations, ...term.ambiguous])) {
			meanings.set(abbreviation, [...(meanings.get(abbreviation) ?? []), term]);
		}
	}
	return [...meanings]
		.map(([abbreviation, named]) => ({ abbreviation, terms: named }))
		.sort((a, b) => collator.compare(a.abbreviation, b.abbreviation));
}
