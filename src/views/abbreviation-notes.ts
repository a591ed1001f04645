/** What each abbreviation of the glossary stands for, short enough to open beside it. */
import type { GlossaryTerm } from '../domain/glossary.ts';
import { rememberPer } from '../lib/remember.ts';
import { slug } from '../lib/words.ts';
import { abbreviations } from './glossary-index.ts';

/** The note on one abbreviation, or on several that stand for the same. */
export interface AbbreviationNote {
	id: string;
	/** More than one where the abbreviation can mean different things. */
	meanings: AbbreviationMeaning[];
}

export interface AbbreviationMeaning {
	term: string;
	/** Where the glossary explains it: the term has the note's own name there if it is the note's only one. */
	anchor: string;
	definition: string;
}

export interface AbbreviationNotes {
	/** Id of the note by the abbreviation as written. */
	ids: ReadonlyMap<string, string>;
	byId: ReadonlyMap<string, AbbreviationNote>;
	/** Name of the note that is on one term alone, by the id of the term. */
	nameOfTerm: ReadonlyMap<string, string>;
}

/** The notes on every abbreviation of the glossary; made once a glossary. */
export const abbreviationNotes = rememberPer((glossary: readonly GlossaryTerm[]): AbbreviationNotes => {
	const ids = new Map<string, string>();
	const byId = new Map<string, AbbreviationNote>();
	/** Terms that share abbreviations share a note, called after the first: a plan's page is long enough. */
	const idByTerms = new Map<string, string>();
	const nameOfTerm = new Map<string, string>();
	for (const { abbreviation, terms } of abbreviations(glossary)) {
		const key = terms.map((term) => term.id).join(' ');
		const id = idByTerms.get(key) ?? `about-${slug(abbreviation)}`;
		idByTerms.set(key, id);
		ids.set(abbreviation, id);
		if (byId.has(id)) continue;
		if (terms.length === 1) nameOfTerm.set(terms[0]!.id, id);
		byId.set(id, {
			id,
			meanings: terms.map((term) => ({
				term: term.term,
				anchor: terms.length === 1 ? id : term.id,
				definition: firstSentence(term.definition),
			})),
		});
	}
	return { ids, byId, nameOfTerm };
});

/** A note is a reminder; the glossary has the rest. A sentence ends before a capital, so that `e.g. this` is not one. */
const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
