/** A passage as the search index takes it. */

/** Kinds of passage, by the name that filters show. */
export const SEARCH_KINDS = {
	plan: 'Plan',
	answer: 'Answer',
	risk: 'Risk',
	scheme: 'Scheme',
	metric: 'Metric',
	figure: 'Figure',
	milestone: 'Milestone',
	story: 'Story',
	budget: 'Budget',
	signatory: 'Signatories',
	condition: 'National condition',
	table: 'Printed table',
	document: 'Related document',
	paper: 'Board paper',
	area: 'Area',
	term: 'Glossary term',
} as const;

export type SearchKind = keyof typeof SEARCH_KINDS;

/** What a search can be narrowed by. Values are as shown, so that they need no lookup in the browser. */
export type SearchFilter = 'area' | 'kind' | 'region' | 'round' | 'topic' | 'theme' | 'band' | 'text' | 'measure';

export interface SearchRecord {
	/** Path of the passage, with the anchor that opens at it. */
	url: string;
	title: string;
	/** What is searched, as plain text. */
	content: string;
	/** What a result shows beside its title and excerpt; only what the record has. */
	meta: Record<string, string>;
	/** Values of each filter that applies. */
	filters: Partial<Record<SearchFilter, string[]>>;
}

/** What stands between the parts of a record's text: a mark, so that no excerpt reads two of them as one sentence. */
const PART = ' · ';

/** What a record is made of. */
interface Passage {
	kind: SearchKind;
	path: string;
	title: string;
	content: readonly (string | undefined)[];
	meta?: { area?: string; plan?: string; place?: string; text?: string; score?: string; ref?: string };
	filters?: Partial<Record<Exclude<SearchFilter, 'kind'>, readonly string[]>>;
}

/** Makes a record: empty parts, empty metadata and empty filters are left out. */
export function searchRecord({ kind, path, title, content, meta = {}, filters = {} }: Passage): SearchRecord {
	const record: SearchRecord = { url: path, title, content: content.filter(Boolean).join(PART), meta: {}, filters: {} };
	// Loops and not entries of a copy: a third of the time, for 140,000 passages of 1,500 plans.
	for (const name in meta) {
		const value = meta[name as keyof typeof meta];
		if (value) record.meta[name] = value;
	}
	for (const name in filters) {
		const values = filters[name as keyof typeof filters];
		if (values && values.length > 0) record.filters[name as keyof typeof filters] = [...values];
	}
	record.meta['kind'] = SEARCH_KINDS[kind];
	record.filters.kind = [SEARCH_KINDS[kind]];
	return record;
}
