/** What each abbreviation of the glossary stands for, short enough to open beside it. */
import type { GlossaryTerm } from '../domain/glossary.ts';
import { rememberPer } from '../lib/remember.ts';
import { slug } from '../lib/words.ts';
import { abbreviations } from './glossary-index.ts';

/** The note on one abbreviation, or on several that stand for the same. */
export interface AbbreviationNote {
	id: string;
	/** More than one where the abbreviation can mean different things. */
	meanings: { term: string; id: string; definition: string }[];
}

export interface AbbreviationNotes {
	/** Id of the note by the abbreviation as written. */
	ids: ReadonlyMap<string, string>;
	byId: ReadonlyMap<string, AbbreviationNote>;
}

/** The notes on every abbreviation of the glossary; made once a glossary. */
export const abbreviationNotes = rememberPer((glossary: readonly GlossaryTerm[]): AbbreviationNotes => {
	const ids = new Map<string, string>();
	const byId = new Map<string, AbbreviationNote>();
	/** Terms that share abbreviations share a note, called after the first: a plan's page is long enough. */
	const idByTerms = new Map<string, string>();
	for (const { abbreviation, terms } of abbreviations(glossary)) {
		const key = terms.map((term) => term.id).join(' ');
		const id = idByTerms.get(key) ?? `about-${slug(abbreviation)}`;
		idByTerms.set(key, id);
		ids.set(abbreviation, id);
		if (byId.has(id)) continue;
		byId.set(id, {
			id,
			meanings: terms.map((term) => ({ term: term.term, id: term.id, definition: firstSentence(term.definition) })),
		});
	}
	return { ids, byId };
});

/** A note is a reminder; the glossary has the rest. A sentence ends before a capital, so that `e.g. this` is not one. */
const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
