/** What is searched, and what a result is: one passage of text with its place, its values and its facets. */

export interface Passage {
	url: string;
	title: string;
	/** Plain text. */
	content: string;
	/** Short facts shown beside a result. */
	meta: Readonly<Record<string, string>>;
	/** Values of each facet that applies, as shown. */
	filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A passage with the words it is found by beside its own: the name of its area, its kind. */
export interface IndexedPassage extends Passage {
	labels: readonly string[];
}

/** A passage as a block holds it: what a result needs to be shown. */
export type StoredPassage = Omit<Passage, 'filters'>;

/** One meaning with every name it goes by: a search for one finds the others. */
export interface Concept {
	id: string;
	/** The name that readers are told. */
	label: string;
	/** Full names, in any case. */
	names: readonly string[];
	/** Abbreviations: short ones stand for the concept only where they are printed in capitals. */
	abbreviations: readonly string[];
	/** Words that people ask with and that mean something else in a text: they stand for the concept in queries alone. */
	asked?: readonly string[];
	/** True for two spellings of one word, which need no telling. */
	silent?: boolean;
	/**
	 * True for a name that narrows a search to where passages belong, such as a place: it is found among their labels
	 * alone, and of several such names any will do.
	 */
	scope?: boolean;
}

export interface ConceptTable {
	concepts: readonly Concept[];
	/** Abbreviations that are also everyday words (AT, SUS): in a query, too, they must be in capitals. */
	wordAbbreviations: readonly string[];
}
