/** `csv-metadata.json`: the CSV files described for CSV on the Web, where its readers look for it by themselves. */
import type { Corpus } from '../domain/corpus.ts';
import type { CellType, Column } from '../lib/table.ts';
import { dataPath, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import { DATA_LICENCE, DATA_SUMMARY, DATA_TITLE } from './data-licence.ts';
import { PARTIAL_DATE, foreignKeys } from './data-package.ts';
import { dataVersion } from './data-version.ts';
import { datasets, type DataRow, type Dataset } from './datasets.ts';

const DATATYPES: Record<CellType, unknown> = {
	string: 'string',
	url: 'anyURI',
	date: { base: 'string', format: PARTIAL_DATE },
	number: 'decimal',
	integer: 'integer',
	boolean: 'boolean',
};

/** The description of all tables as one table group. Property names are those of the recommendation of 2015. */
export const csvwMetadata = (corpus: Corpus): object => ({
	'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
	'dc:title': DATA_TITLE,
	'dc:description': DATA_SUMMARY,
	'dc:publisher': SITE.name,
	'dc:license': { '@id': DATA_LICENCE.path },
	'dc:source': { '@id': siteUrl(dataPath('sources.csv')) },
	...(dataVersion(corpus) && { 'dc:modified': { '@value': dataVersion(corpus), '@type': 'xsd:date' } }),
	tables: datasets(corpus).map(table),
});

function table(dataset: Dataset): object {
	const { name, title, description, columns, key } = dataset;
	const pointing = 'foreignKeys' in foreignKeys(dataset);
	return {
		url: `${name}.csv`,
		'dc:title': title,
		'dc:description': description,
		tableSchema: {
			columns: columns.map(column),
			...(key.length > 0 && { primaryKey: [...key] }),
			...(pointing && {
				foreignKeys: [{ columnReference: 'plan', reference: { resource: 'plans.csv', columnReference: 'plan' } }],
			}),
		},
	};
}

const column = ({ name, heading, type, meaning, list, unit }: Column<DataRow>): object => ({
	// The header row of the file holds the name, so the name is the title that it is compared with.
	...{ name, titles: [name, heading] },
	'dc:description': unit ? `${meaning} In ${unit}.` : meaning,
	datatype: DATATYPES[type],
	...(list && { separator: '; ' }),
});
