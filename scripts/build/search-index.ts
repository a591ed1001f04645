/** Writes the Pagefind index: one record per answer, risk, scheme, metric … while they are not too many. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../src/domain/corpus.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import type { PageRecord } from './records-by-page.ts';

/** Characters kept inside words, so that £3.2m is not £32m and A&E is not two letters. */
const INCLUDE_CHARACTERS = '£.%+-/&';

/**
 * The most plans whose passages are records of their own. Time, memory, files and the bytes that a browser loads before
 * its first result all grow with the number of records; beyond this a record is a whole page.
 */
const MOST_PLANS = 40;

/** What Pagefind is to take: every passage, or one record a page where there are many plans. */
export const plainRecords = (corpus: Corpus, pages: readonly PageRecord[]): readonly PageRecord[] =>
	corpus.plans.length > MOST_PLANS ? pages : searchRecords(corpus);

/** Indexes records into a folder. Throws with Pagefind's own words where it refuses one. */
export async function writeSearchIndex(
	passages: readonly PageRecord[],
	folder: string,
): Promise<{ records: number; words: number }> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: INCLUDE_CHARACTERS });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	let words = 0;
	let records = 0;
	try {
		// No filters: Pagefind writes them in an order of its own at every run, so that no two builds would be the same, and
		// the search page filters by our own index. Pagefind serves only where that cannot be read.
		for (const { url, title, content, meta } of passages) {
			const added = await index.addCustomRecord({ url, content, language: 'en', meta: { title, ...meta } });
			if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
			words += added.file.uniqueWords;
			records += 1;
		}
		// Written here and not by Pagefind's own process, of which it is not sure that all is on the disk when it says so.
		const { files, errors: refused } = await index.getFiles();
		if (refused.length > 0) throw new Error(`Pagefind could not give its files: ${refused.join('; ')}`);
		for (const { path, content } of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
	} finally {
		await pagefind.close();
	}
	return { records, words };
}
