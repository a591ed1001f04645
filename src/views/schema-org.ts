/** `dataset.jsonld`: the data described with schema.org, for catalogues and search engines that gather datasets. */
import type { Corpus } from '../domain/corpus.ts';
import { dataPath, homePath, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import { DATA_CREDIT, DATA_KEYWORDS, DATA_LICENCE, DATA_SUMMARY, DATA_TITLE } from './data-licence.ts';
import { dataVersion } from './data-version.ts';
import { datasets } from './datasets.ts';

const FORMATS = { csv: 'text/csv', json: 'application/json', parquet: 'application/vnd.apache.parquet' } as const;

/** The description. It is a file of its own, since the content security policy lets nothing stand inside a page. */
export function schemaOrgDataset(corpus: Corpus): object {
	const version = dataVersion(corpus);
	const rounds = corpus.rounds.filter(({ collected }) => collected).map(({ id }) => id);
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		'@id': siteUrl(dataPath('')),
		name: DATA_TITLE,
		description: DATA_SUMMARY,
		url: siteUrl(dataPath('')),
		...(version && { version, dateModified: version }),
		license: DATA_LICENCE.path,
		creditText: DATA_CREDIT,
		isAccessibleForFree: true,
		inLanguage: 'en-GB',
		keywords: DATA_KEYWORDS,
		creator: { '@type': 'Organization', name: SITE.name, url: siteUrl(homePath) },
		spatialCoverage: { '@type': 'Place', name: 'England' },
		...(rounds.length > 0 && { temporalCoverage: interval(rounds[0] ?? '', rounds.at(-1) ?? '') }),
		distribution: [
			{ '@type': 'DataDownload', name: 'Everything', encodingFormat: 'application/zip', contentUrl: at('all.zip') },
			...datasets(corpus).flatMap(({ name, title }) =>
				Object.entries(FORMATS).map(([ending, encodingFormat]) => ({
					'@type': 'DataDownload',
					name: `${title} (${ending.toUpperCase()})`,
					...{ encodingFormat, contentUrl: at(`${name}.${ending}`) },
				})),
			),
		],
		hasPart: datasets(corpus).map(({ name, title, description, columns }) => ({
			'@type': 'Dataset',
			...{ name: title, description: `${description} Part of “${DATA_TITLE}”.`, license: DATA_LICENCE.path },
			url: siteUrl(dataPath(`dictionary/#${name}`)),
			creator: { '@type': 'Organization', name: SITE.name, url: siteUrl(homePath) },
			variableMeasured: columns.map((column) => ({
				'@type': 'PropertyValue',
				...{ name: column.name, description: column.meaning, ...(column.unit && { unitText: column.unit }) },
			})),
		})),
	};
}

/** From the first year of one round to the last of another: `2014/2016`. */
const interval = (first: string, last: string): string => `${first.slice(0, 4)}/20${last.slice(-2)}`;

const at = (file: string): string => siteUrl(dataPath(file));
