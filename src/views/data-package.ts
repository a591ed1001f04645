/** `datapackage.json`: the CSV files described as a Frictionless Data Package, from the columns they are made of. */
import type { Corpus } from '../domain/corpus.ts';
import type { Cell, CellType, Column } from '../lib/table.ts';
import { dataPath, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import { DATA_KEYWORDS, DATA_LICENCE, DATA_SUMMARY, DATA_TITLE } from './data-licence.ts';
import { csvFacts } from './data-tables.ts';
import { dataVersion } from './data-version.ts';
import { datasets, type DataRow, type Dataset } from './datasets.ts';

/** A day, a month or a year: the `date` type of Table Schema takes only days. */
export const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** Said in full: a reader that has to guess takes the semicolons inside long answers for separators. */
const CSV_DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const FIELD_TYPES: Record<CellType, string> = {
	string: 'string',
	url: 'string',
	date: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
};

/** The descriptor, under version 2 of the Data Package standard; its extra `profile` serves readers of version 1. */
export function dataPackage(corpus: Corpus): object {
	const version = dataVersion(corpus);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'tabular-data-package',
		name: 'better-care-plans',
		title: DATA_TITLE,
		description: DATA_SUMMARY,
		homepage: siteUrl(dataPath('')),
		...(version && { version, created: `${version}T00:00:00Z` }),
		licenses: [DATA_LICENCE],
		contributors: [{ title: SITE.name, path: siteUrl(dataPath('')), role: 'publisher', roles: ['publisher'] }],
		sources: [
			{ title: 'The documents listed in sources.csv', path: siteUrl(dataPath('sources.csv')) },
			{
				title: 'Office for National Statistics, Open Government Licence v3.0',
				path: 'https://geoportal.statistics.gov.uk/',
			},
		],
		keywords: DATA_KEYWORDS,
		resources: datasets(corpus).map(resource),
	};
}

function resource(dataset: Dataset): object {
	const { name, title, description, columns, key } = dataset;
	const { bytes, sha256, examples } = csvFacts(dataset);
	return {
		...{ name, path: `${name}.csv`, title, description },
		...{ type: 'table', profile: 'tabular-data-resource' },
		...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
		dialect: CSV_DIALECT,
		bytes,
		hash: `sha256:${sha256}`,
		schema: {
			fields: columns.map((column, at) => field(column, examples[at])),
			missingValues: [''],
			...(key.length > 0 && { primaryKey: key }),
			...foreignKeys(dataset),
		},
	};
}

function field(column: Column<DataRow>, example: Cell | undefined): object {
	const { name, heading, type, meaning, allowed, list, unit } = column;
	return {
		...{ name, title: heading, type: FIELD_TYPES[type] },
		...(type === 'url' && { format: 'uri' }),
		description: [meaning, unit && `In ${unit}.`, list && 'Several values are joined by "; ".']
			.filter(Boolean)
			.join(' '),
		...(example !== undefined && { example: String(example) }),
		...(type === 'date' && { constraints: { pattern: PARTIAL_DATE } }),
		...(allowed && !list && { constraints: { enum: [...allowed] } }),
	};
}

/** Where a column of this dataset names rows of another. */
export function foreignKeys({ name, columns }: Dataset): { foreignKeys?: object[] } {
	const points = columns.some((column) => column.name === 'plan' && !column.list) && name !== 'plans';
	return points ? { foreignKeys: [{ fields: ['plan'], reference: { resource: 'plans', fields: ['plan'] } }] } : {};
}
