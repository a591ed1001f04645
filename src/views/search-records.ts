/** Every passage of the site that a search can find. */
import type { Corpus } from '../domain/corpus.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { plainText } from '../lib/markdown.ts';
import { glossaryPath } from '../paths.ts';
import { areaRows, type AreaRow } from './areas.ts';
import { COVERAGE_NAMES } from './coverage.ts';
import { paperContexts } from './paper-context.ts';
import { planContexts } from './plan-context.ts';
import { paperSearchRecords } from './search-paper.ts';
import { planSearchRecords } from './search-plan.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/** The passages of plans, then of papers, then areas and glossary terms. */
export const searchRecords = (corpus: Corpus): SearchRecord[] =>
	searchRecordGroups(corpus).flatMap(({ records }) => records());

/** Passages that change together. */
export interface RecordGroup {
	/** What they are made from beside the registers; undefined where that is more than one record. */
	source: readonly unknown[] | undefined;
	records: () => SearchRecord[];
}

/** The passages of each plan and paper by themselves, then those of areas and terms; each made when asked for. */
export const searchRecordGroups = (corpus: Corpus): RecordGroup[] => [
	...planContexts(corpus).map((context) => ({
		source: [context.id, context.plan, context.answers],
		records: () => planSearchRecords(context),
	})),
	...paperContexts(corpus).map((context) => ({
		source: [context.id, context.paper, context.sections],
		records: () => paperSearchRecords(context),
	})),
	{
		source: undefined,
		records: () => [...areaRows(corpus).map(areaSearchRecord), ...corpus.glossary.map(termSearchRecord)],
	},
];

const areaSearchRecord = ({ name, path, variants, regions, typeNames, status }: AreaRow): SearchRecord =>
	searchRecord({
		...{ kind: 'area', path, title: name },
		content: [...new Set([name, ...variants, ...regions, ...typeNames, COVERAGE_NAMES[status]])],
		meta: { area: name },
		filters: { area: [name], region: regions },
	});

const termSearchRecord = ({ id, term, abbreviations, variants, definition }: GlossaryTerm): SearchRecord =>
	searchRecord({
		...{ kind: 'term', path: glossaryPath(id), title: [term, ...abbreviations].join(', ') },
		content: [term, ...abbreviations, ...variants, plainText(definition)],
	});
