/** The engines of the search benchmark: each writes what its page loads, from the same passages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { IndexedPassage } from '../../../src/lib/search/passage.ts';
import { readPassages, writePassageIndex } from '../../build/passage-index.ts';
import { INDEX_FIELDS } from './minisearch-settings.ts';

export interface Engine {
	id: string;
	name: string;
	/** What is to be known of how it is set. */
	about: string;
	/** The most passages that it is measured with, where more would take longer than the rest of the benchmark together. */
	most?: number;
	/** Writes the index beside the page. `passages` are those of the corpus. */
	write: (folder: string, corpus: Corpus, passages: readonly IndexedPassage[]) => Promise<void>;
}

/** What all rivals search beside the title: the passage and the labels that ours is found by, too. */
export const textOf = ({ content, labels }: IndexedPassage): string => `${content} · ${labels.join(', ')}`;

/** Values of each facet that a passage has. */
const filtersOf = ({ filters }: IndexedPassage): Record<string, string[]> =>
	Object.fromEntries(Object.entries(filters).flatMap(([id, values]) => (values ? [[id, [...values]]] : [])));

export const ENGINES: readonly Engine[] = [
	{
		...{ id: 'ours', name: 'Ours' },
		about: 'the files and the code of the search page, without its drawing',
		write: async (folder, corpus) => void writePassageIndex(readPassages(corpus), { folder: join(folder, 'index') }),
	},
	{
		...{ id: 'pagefind', name: 'Plain Pagefind' },
		about:
			'default settings, a custom record a passage with its facets as filters; at 1,500 plans it takes minutes to write and is left out',
		most: 50_000,
		write: (folder, _, passages) => writePagefind(join(folder, 'pagefind'), passages),
	},
	{
		...{ id: 'minisearch', name: 'MiniSearch' },
		about:
			'prefixes, fuzzy 0.2, titles twice; one file with the passages in it, which at 1,500 plans takes each visitor half a minute and is left out',
		most: 50_000,
		write: async (folder, _, passages) => {
			const index = new MiniSearch(INDEX_FIELDS);
			index.addAll(passages.map((passage, id) => ({ ...passage, id, labels: passage.labels.join(', ') })));
			await writeFile(join(folder, 'index.json'), JSON.stringify(index));
		},
	},
];

/** Makes the page of an engine: its code in one file, smallest form, and its index. */
export async function makePage(
	engine: Engine,
	folder: string,
	corpus: Corpus,
	passages: readonly IndexedPassage[],
): Promise<void> {
	await mkdir(folder, { recursive: true });
	await build({
		entryPoints: [join(import.meta.dirname, 'in-page', `${engine.id}.ts`)],
		outfile: join(folder, 'engine.js'),
		...{ bundle: true, minify: true, format: 'esm', logLevel: 'error' },
	});
	await writeFile(
		join(folder, 'index.html'),
		'<!doctype html><html lang="en-GB"><title>Search</title><link rel="icon" href="data:,"><script type="module" src="engine.js"></script></html>',
	);
	await engine.write(folder, corpus, passages);
}

async function writePagefind(folder: string, passages: readonly IndexedPassage[]): Promise<void> {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		for (const passage of passages) {
			const { url, title, meta } = passage;
			const record = { url, content: `${title} · ${textOf(passage)}`, language: 'en', meta: { title, ...meta } };
			const added = await index.addCustomRecord({ ...record, filters: filtersOf(passage) });
			if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	} finally {
		await pagefind.close();
	}
}
