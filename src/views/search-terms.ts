/** The glossary as the search page needs it: every name of a term, to offer the others when one is searched for. */
import type { GlossaryTerm } from '../domain/glossary.ts';
import { glossaryPath } from '../paths.ts';

export interface SearchTerm {
	term: string;
	/** Other names of the same thing: abbreviations first, then variants. */
	names: readonly string[];
	/** Path of the term in the glossary. */
	path: string;
}

/** Every term of the glossary with its names, in the order given. */
export const searchTerms = (glossary: readonly GlossaryTerm[]): SearchTerm[] =>
	glossary.map(({ id, term, abbreviations, variants }) => ({
		term,
		names: [...new Set([...abbreviations, ...variants])],
		path: glossaryPath(id),
	}));
