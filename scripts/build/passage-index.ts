/** Writes the index that the search page reads: every passage, found by its words, names, numbers and phrases. */
import { createHash } from 'node:crypto';
import { constants, gzipSync } from 'node:zlib';
import type { Corpus } from '../../src/domain/corpus.ts';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { mergeGroups, type IndexOptions } from '../../src/lib/search/build-index.ts';
import { groupIndexer } from '../../src/lib/search/index-group.ts';
import { FACETS_FILE, START_FILE, WORDS_FILE } from '../../src/lib/search/index-format.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { indexedPassage, searchOptions } from '../../src/views/search-passages.ts';
import type { SearchRecord } from '../../src/views/search-record.ts';
import { searchRecordGroups } from '../../src/views/search-records.ts';
import { openGroupCache, type KeptForm } from './group-cache.ts';
import { openOutputFiles, type OutputPlaces } from './output-files.ts';
import { recordsByPage, type PageRecord } from './records-by-page.ts';

/** Room for a block when it is compressed, in bytes: most take 2,400, and Node by itself gives 16,384. */
const BLOCK_ROOM = 4096;

/**
 * Files are stored compressed and inflated in the browser, so that they are small on every host. Passages are compressed
 * once, when their record changes; with the most memory they take 7 % less of a processor's time, and no byte more. Level
 * 6 makes them 1.4 % smaller and takes a quarter longer.
 */
const packBlock = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 4, memLevel: 9, chunkSize: BLOCK_ROOM });

/**
 * All others depend on every record. Those that every search loads, once each, are made small. Of those in
 * many parts, words take 0.5 s of a processor's time at 1,500 plans at this level, and 0.7 s at level 6, 2 % smaller.
 * Pairs hardly repeat themselves: to look for no more than rows of one byte takes 0.5 s instead of 0.8, and 1 % more room.
 */
const LOADED_FIRST: ReadonlySet<string> = new Set([START_FILE, FACETS_FILE, WORDS_FILE]);
const LEVELS = {
	first: { level: 6, memLevel: 9 },
	pairs: { strategy: constants.Z_RLE, memLevel: 9 },
	words: { level: 4, memLevel: 9 },
};
const levelOf = (name: string): keyof typeof LEVELS => {
	if (LOADED_FIRST.has(name)) return 'first';
	return name.startsWith('pair') ? 'pairs' : 'words';
};

/** What the index is made of: read again only where a record has changed. */
export interface ReadPassages {
	/** What gives the passages of each record, in bytes: they are kept, and not held. */
	groups: readonly (() => Uint8Array)[];
	options: IndexOptions;
	/** Records whose passages were not read again. */
	reused: number;
	/** What plain search takes of the same passages where they are many: a record a page. */
	pages: PageRecord[];
	/** Lets go of what was kept: the groups are not given any more. */
	close: () => void;
}

/** What is kept of each record: its part of the index, and its pages. */
const KEPT_OF_EACH = 2;

const AS_JSON: KeptForm<PageRecord[]> = {
	parts: (pages) => [Buffer.from(JSON.stringify(pages))],
	read: (bytes) => JSON.parse(Buffer.from(bytes).toString()) as PageRecord[],
};

/** Reads the passages of a corpus. With a file to keep things in, records that have not changed are not read again. */
export function readPassages(corpus: Corpus, cacheFile?: string): ReadPassages {
	const options = searchOptions(corpus);
	const index = groupIndexer(options.table, options.facets, packBlock);
	const cache = openGroupCache(corpus, cacheFile);
	const version = createHash('sha256').update(JSON.stringify(options));
	const pages: PageRecord[] = [];
	const groups = searchRecordGroups(corpus).map(({ source, records }) => {
		let made: SearchRecord[] | undefined;
		const all = () => (made ??= records());
		const { bytes, again } = cache.take(source, () => index(all().map(indexedPassage)));
		pages.push(...cache.of(source && ['pages', ...source], () => recordsByPage(all()), AS_JSON));
		version.update(bytes);
		return again;
	});
	const { reused } = cache.finish();
	return {
		groups,
		options: { ...options, version: version.digest('hex').slice(0, 8) },
		reused: reused / KEPT_OF_EACH,
		pages,
		close: cache.close,
	};
}

/** Gives one after the other, read again: of 1,500 plans they are 86 MB, when memory is needed most. */
function* readAgain(groups: ReadPassages['groups']): Generator<Uint8Array> {
	for (const again of groups) yield again();
}

/**
 * Writes the index of passages into a folder; it is the same to the byte whether they were read again or kept. Parts that
 * come out as in the last output are taken from there, and not compressed again: 1.7 s of a processor's time for all of
 * them at 1,500 plans. Says how many were, beside the passages themselves.
 */
export function writePassageIndex({ groups, options }: ReadPassages, places: OutputPlaces): { compressed: number } {
	let compressed = 0;
	const files = openOutputFiles(places, packVersion());
	const pack = (name: string, bytes: Uint8Array): Uint8Array => {
		compressed += 1;
		return gzipSync(bytes, LEVELS[levelOf(name)]);
	};
	for (const { name, bytes, isCompressed } of mergeGroups(readAgain(groups), options)) {
		const madeOf = `${isCompressed ? '' : levelOf(name)} ${sha256(bytes)}`;
		files.put(name, madeOf, () => (isCompressed ? bytes : pack(name, bytes)));
	}
	files.finish();
	return { compressed };
}

/** What compressed bytes come from beside what is compressed: this file, and the library. */
const packVersion = (): string => `${codeDigest([], [import.meta.filename])} zlib ${process.versions.zlib}`;
