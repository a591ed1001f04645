/** The search records as the index takes them: which words beside their own they are found by, and what counts for less. */
import type { Corpus } from '../domain/corpus.ts';
import type { IndexedPassage } from '../lib/search/passage.ts';
import type { IndexOptions } from '../lib/search/build-index.ts';
import { areaRows } from './areas.ts';
import { searchConcepts } from './search-concepts.ts';
import { searchRecords } from './search-records.ts';
import { SEARCH_KINDS, type SearchFilter, type SearchKind, type SearchRecord } from './search-record.ts';

/** Facets in the order in which the page shows them. */
export const SEARCH_FACETS: readonly { id: SearchFilter; name: string }[] = [
	{ id: 'kind', name: 'Kind' },
	{ id: 'area', name: 'Area' },
	{ id: 'topic', name: 'Topic' },
	{ id: 'theme', name: 'Theme' },
	{ id: 'band', name: 'Risk band' },
	{ id: 'region', name: 'Region' },
	{ id: 'round', name: 'Round' },
	{ id: 'text', name: 'Whose words' },
];

/** Other words that people use for a kind of passage. */
const KIND_WORDS: Partial<Record<SearchKind, string>> = {
	risk: 'risk, what could go wrong, danger, concern',
	scheme: 'scheme, project, programme, service',
	metric: 'metric, measure, target, ambition, indicator',
	milestone: 'milestone, deadline, date, timetable',
	budget: 'budget, money, funding, cost, pooled fund',
	signatory: 'signatory, signed, signature, agreed by, chair, chief executive',
	plan: 'plan, summary, overview, agreed, submitted, date',
	paper: 'board paper, report',
	term: 'glossary, definition, meaning, mean, stand for',
	story: 'story, example, person',
	document: 'document, strategy',
	condition: 'national condition, requirement',
};
const WORDS_BY_NAME = new Map(
	Object.entries(KIND_WORDS).map(([kind, words]) => [SEARCH_KINDS[kind as SearchKind] as string, words]),
);

/** Passages in the order of equally good results. */
export const searchPassages = (corpus: Corpus): IndexedPassage[] => searchRecords(corpus).map(indexedPassage);

/** A record with what it is found by beside its own words. */
export function indexedPassage(record: SearchRecord): IndexedPassage {
	const { area = [], region = [], kind = [], topic = [], theme = [], band = [] } = record.filters;
	const kindWords = kind.map((name) => WORDS_BY_NAME.get(name) ?? name);
	const { plan, score, ref } = record.meta;
	const filters = { ...record.filters, ...(plan && { plan: [plan] }), ...(score && { score: [score] }) };
	return {
		...record,
		filters,
		labels: [...(ref ? [ref] : []), ...area, ...region, ...kindWords, ...topic, ...theme, ...band],
	};
}

/** How the index is made, but for the version. */
export const searchOptions = (corpus: Corpus): Omit<IndexOptions, 'version'> => ({
	table: searchConcepts(corpus.glossary, areaRows(corpus)),
	// The plan serves the search within one plan, the score serves sorting, the measure leads to the same one elsewhere;
	// the page lists none of them.
	facets: [...SEARCH_FACETS.map(({ id }) => id), 'plan', 'score', 'measure'],
	weights: {
		facet: 'kind',
		// A line of a list says less than an answer; an area without a plan is seldom what is looked for.
		of: {
			...{ [SEARCH_KINDS.figure]: 0.8, [SEARCH_KINDS.document]: 0.8, [SEARCH_KINDS.table]: 0.9 },
			...{
				[SEARCH_KINDS.term]: 0.85,
				[SEARCH_KINDS.condition]: 0.75,
				[SEARCH_KINDS.area]: 1.01,
				[SEARCH_KINDS.plan]: 1.005,
			},
		},
		// Who asks for more than one thing seldom asks what a word means.
		ofMany: { [SEARCH_KINDS.term]: 0.6, [SEARCH_KINDS.table]: 0.7, [SEARCH_KINDS.document]: 0.95 },
		questions: [
			{
				asked: [
					'how many',
					'how much',
					'how long',
					'how big',
					'how often',
					'what share',
					'what proportion',
					'population of',
				],
				of: { [SEARCH_KINDS.figure]: 1.5, [SEARCH_KINDS.budget]: 1.3, [SEARCH_KINDS.metric]: 1.2 },
			},
			{
				asked: ['when', 'deadline', 'what date', 'by when'],
				of: { [SEARCH_KINDS.milestone]: 1.2, [SEARCH_KINDS.plan]: 1.1 },
			},
			{
				asked: [
					'what is a',
					'what is an',
					'what does',
					'what do',
					'meaning of',
					'stand for',
					'definition of',
					'define',
				],
				of: { [SEARCH_KINDS.term]: 1.8 },
			},
			{
				asked: ['why', 'how does', 'how do', 'how will', 'how are', 'how is', 'what happens'],
				of: {
					[SEARCH_KINDS.answer]: 1.25,
					[SEARCH_KINDS.risk]: 1.15,
					[SEARCH_KINDS.figure]: 0.8,
					[SEARCH_KINDS.budget]: 0.8,
				},
			},
		],
	},
});
