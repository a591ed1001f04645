/** The documents that everything here was read from, with what it takes to tell that a copy is the same. */
import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { paperPath, planPath, siteUrl } from '../paths.ts';
import { paperTitle } from './names.ts';
import { planContexts, type PlanContext } from './plan-context.ts';

export interface SourceRow {
	/** Id of the plan or paper made from the document. */
	record: string;
	kind: 'plan' | 'paper';
	recordTitle: string;
	document: SourceDocument;
	path: string;
}

/** Documents of plans, then of papers, each by the id of what was made from it. */
export const sourceRows = (corpus: Corpus): SourceRow[] => [
	...planContexts(corpus).map(planSourceRow),
	...paperSourceRows(corpus),
];

/** The document of one plan. */
export const planSourceRow = ({ id, title, plan }: PlanContext): SourceRow => ({
	...{ record: id, kind: 'plan', recordTitle: title },
	document: plan.source,
	path: planPath(id, 'source'),
});

/** Documents of papers. */
export const paperSourceRows = (corpus: Corpus): SourceRow[] =>
	corpus.papers.map((record) => ({
		...{ record: record.id, kind: 'paper', recordTitle: paperTitle(corpus, record) },
		document: record.paper.source,
		path: paperPath(record.id, 'source'),
	}));

const { text, date, url } = columnsOf<SourceRow>();

export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
	text('record', 'Record', 'ours', 'Id of the plan or paper made from the document.', (row) => row.record),
	text('kind', 'Kind', 'ours', 'What was made from it.', (row) => row.kind, { allowed: ['plan', 'paper'] }),
	text('title', 'Document', 'printed', 'Title of the document.', ({ document }) => document.title),
	text('publisher', 'Publisher', 'printed', 'Who published it.', ({ document }) => document.publisher),
	text('file', 'File', 'ours', 'Name of the file that was read.', ({ document }) => document.file),
	text('format', 'Format', 'ours', 'Format of that file.', ({ document }) => document.kind),
	text('sha256', 'SHA-256', 'computed', 'Checksum of that file.', ({ document }) => document.sha256),
	text('licence', 'Licence', 'read', 'On what terms the document may be used.', ({ document }) => document.licence),
	date('retrieved', 'Fetched', 'ours', 'Day the file was fetched, where known.', ({ document }) => document.retrieved),
	url('document_url', 'Address', 'ours', 'Where the file was fetched, where known.', ({ document }) => document.url),
	text('record_title', 'Title here', 'ours', 'What the plan or paper is called here.', (row) => row.recordTitle),
	url('url', 'Link', 'ours', 'Address of the place on this site that shows it.', (row) => siteUrl(row.path)),
];
