/**
 * Every file under `/data/`, once: the endpoints and the index are made from this list. The archive of them all,
 * `all.zip`, is packed by the build from the files themselves.
 */
import type { Corpus } from '../domain/corpus.ts';
import { SHAPES, SHAPE_NAMES, jsonSchemaOf } from '../domain/published.ts';
import { digestOnce } from '../lib/cache-key.ts';
import { gathered } from '../lib/gather.ts';
import { rememberPer } from '../lib/remember.ts';
import { citationFile, planBibTeX, planRis } from './citations.ts';
import { csvwMetadata } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { csvBytes, jsonText, parquetBytes } from './data-tables.ts';
import { datasets, type Dataset } from './datasets.ts';
import {
	areaFile,
	areaFileName,
	indexFile,
	paperFile,
	paperFileName,
	planFile,
	planFileName,
	schemaFile,
	schemaUrl,
} from './json-records.ts';
import { planContexts, type PlanContext } from './plan-context.ts';
import { schemaOrgDataset } from './schema-org.ts';

export interface DataFile {
	/** Path under `/data/`. */
	path: string;
	/** Media type. */
	type: string;
	/** What it holds. */
	about: string;
	/** Digest of all that it is made of beside the registers; left out where that is many records. */
	madeOf?: () => string;
	/** Makes the file's content, piece by piece. Not kept: a large site could not hold all of it at once. */
	pieces: () => Iterable<string | Uint8Array>;
}

/** The whole of a file. */
export function bytesOf(file: DataFile): Buffer<ArrayBuffer> {
	const pieces = Array.from(gathered(file.pieces()), (piece) =>
		typeof piece === 'string' ? Buffer.from(piece) : piece,
	);
	// Most files are one piece, which need not be copied once more.
	const [first] = pieces;
	return pieces.length === 1 && first instanceof Buffer ? first : Buffer.concat(pieces);
}

const JSON_TYPE = 'application/json';

/** The descriptions of the data sets, and the list of what there is. */
export const descriptionFiles = (corpus: Corpus): DataFile[] => {
	const described = descriptions(corpus);
	return [
		...described,
		json('index.json', 'What there is', () => indexFile(corpus, [...tablesOf(corpus), ...described])),
	];
};

/** The tables, whole. A build writes the same files plan by plan. */
const tablesOf = (corpus: Corpus): DataFile[] => datasets(corpus).flatMap(tableFiles);

function tableFiles(dataset: Dataset): DataFile[] {
	const { name, title } = dataset;
	return [
		{ path: `${name}.csv`, type: 'text/csv', about: `${title}, CSV`, pieces: () => csvBytes(dataset) },
		{ path: `${name}.json`, type: JSON_TYPE, about: `${title}, JSON`, pieces: () => jsonText(dataset) },
		{
			...{ path: `${name}.parquet`, type: 'application/vnd.apache.parquet', about: `${title}, Parquet` },
			pieces: () => [parquetBytes(dataset)],
		},
	];
}

const descriptions = (corpus: Corpus): DataFile[] => [
	json('datapackage.json', 'Frictionless Data Package of the CSV files', () => dataPackage(corpus)),
	json('csv-metadata.json', 'CSV on the Web description of the CSV files', () => csvwMetadata(corpus)),
	json('dataset.jsonld', 'schema.org description', () => schemaOrgDataset(corpus), 'application/ld+json'),
	...SHAPE_NAMES.map((name) =>
		json(
			schemaFile(name),
			`JSON Schema: ${SHAPES[name].about}`,
			() => jsonSchemaOf(name, schemaUrl(name)),
			'application/schema+json',
		),
	),
];

/** The whole record of every plan, paper and area, and the citations of plans. */
export const recordFiles = rememberPer((corpus: Corpus): readonly DataFile[] => [
	...planContexts(corpus).flatMap((context): DataFile[] => [
		{ ...json(planFileName(context.id), `${context.title}, whole record`, () => planFile(context)), ...from(context) },
		{
			...{
				path: citationFile(context.id, 'bib'),
				type: 'application/x-bibtex',
				about: `Citations of ${context.title}`,
			},
			...from(context),
			pieces: () => [planBibTeX(context)],
		},
		{
			path: citationFile(context.id, 'ris'),
			...{ type: 'application/x-research-info-systems', about: `Citations of ${context.title}` },
			...from(context),
			pieces: () => [planRis(context)],
		},
	]),
	...corpus.papers.map((paper) => json(paperFileName(paper.id), 'Whole record', () => paperFile(corpus, paper))),
	...corpus.boards.map((board) => json(areaFileName(board.id), board.name, () => areaFile(corpus, board))),
]);

/** All files, in the order of the data page. */
export const dataFiles = (corpus: Corpus): readonly DataFile[] => [
	...tablesOf(corpus),
	...descriptionFiles(corpus),
	...recordFiles(corpus),
];

const from = (context: PlanContext) => ({ madeOf: () => digestOnce(context) });

const json = (path: string, about: string, make: () => unknown, type = JSON_TYPE): DataFile => ({
	...{ path, type, about },
	pieces: () => [`${JSON.stringify(make())}\n`],
});
