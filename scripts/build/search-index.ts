/** Writes plain search, in one Pagefind index or in several that a browser joins. */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { isByPage } from '../../src/views/plain-search.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import { openKeptFile } from './kept-file.ts';
import { openOutputFiles, type OutputPlaces } from './output-files.ts';
import { divideRecords } from './plain-parts.ts';
import type { PageRecord } from './records-by-page.ts';

const SETTINGS = {
	forceLanguage: 'en',
	// Kept inside words, so that £3.2m is not £32m and A&E is not two letters.
	includeCharacters: '£.%+-/&',
};

/** What a browser loads of an index, and what the first has besides: Pagefind makes pages and styles too, 0.5 MB of them. */
const OF_EACH = /^(?:index|fragment)\/|^pagefind-entry\.json$|\.pf_meta$/;
const OF_THE_FIRST = /^pagefind(?:-worker)?\.js$|^wasm\.en\.pagefind$/;

/** What the files come from beside the records: where it changes, nothing that was kept holds. */
const version = (): string =>
	codeDigest(
		[],
		[import.meta.filename, join(import.meta.dirname, '..', '..', 'node_modules', 'pagefind', 'package.json')],
	);

/** What Pagefind is to take: every passage, or one record a page where there are many plans. */
export const plainRecords = (corpus: Corpus, pages: readonly PageRecord[]): readonly PageRecord[] =>
	isByPage(corpus.plans.length) ? pages : searchRecords(corpus);

/** Where plain search is written, and the file in which its parts are kept for the next build. */
export interface PlainFolders {
	/** The site, and the folders of the parts in it. */
	site: OutputPlaces;
	parts: readonly string[];
	cache?: string;
}

/** What is made of the records of a part. */
interface MadePart {
	/** Different words of each record, together. */
	words: number;
	files: { path: string; content: Uint8Array }[];
}

/** What was written. */
export interface PlainIndex {
	/** Records, and the different words of them together. */
	records: number;
	words: number;
	/** Parts that were not kept from the last build. */
	made: number;
}

/**
 * Indexes records part by part: the process of Pagefind then needs memory for one at a time. Throws with Pagefind's own
 * words where it refuses one.
 */
export async function writeSearchIndex(
	records: readonly PageRecord[],
	{ site, parts, cache }: PlainFolders,
): Promise<PlainIndex> {
	const written: PlainIndex = { records: records.length, words: 0, made: 0 };
	const kept = cache === undefined ? undefined : openKeptFile(cache, version());
	const output = openOutputFiles(site, version());
	const take = async (name: string, part: readonly PageRecord[], isFirst: boolean): Promise<MadePart> => {
		if (kept?.has(name)) return deserialize(kept.get(name)) as MadePart;
		const made = await makePart(part, isFirst);
		written.made += 1;
		kept?.add(name, serialize(made));
		return made;
	};
	try {
		for (const [at, part] of divideRecords(records, parts.length).entries()) {
			const name = digestOf([at === 0, part]);
			const { words, files } = await take(name, part, at === 0);
			written.words += words;
			for (const { path, content } of files) output.put(join(parts[at]!, path), name, () => content);
		}
		kept?.finish();
		output.finish();
	} finally {
		kept?.close();
		await pagefind.close();
	}
	return written;
}

async function makePart(records: readonly PageRecord[], isFirst: boolean): Promise<MadePart> {
	const { index, errors } = await pagefind.createIndex(SETTINGS);
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	let words = 0;
	// No filters: Pagefind writes them in an order of its own at every run, so that no two builds would be the same, and
	// the search page filters by our own index. Pagefind serves only where that cannot be read.
	for (const { url, title, content, meta } of records) {
		const added = await index.addCustomRecord({ url, content, language: 'en', meta: { title, ...meta } });
		if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
		words += added.file.uniqueWords;
	}
	// Taken and written here, and not by Pagefind's own process, of which it is not sure that all is on the disk when it
	// says so.
	const { files, errors: refused } = await index.getFiles();
	if (refused.length > 0) throw new Error(`Pagefind could not give its files: ${refused.join('; ')}`);
	await index.deleteIndex();
	return {
		words,
		files: files.filter(({ path }) => OF_EACH.test(path) || (isFirst && OF_THE_FIRST.test(path))),
	};
}
