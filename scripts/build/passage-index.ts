/** Writes the index that the search page reads: every passage, found by its words, names, numbers and phrases. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Corpus } from '../../src/domain/corpus.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import { searchOptions, searchPassages } from '../../src/views/search-passages.ts';

/** Files are stored compressed and inflated in the browser, so that they are small on every host. */
const GZIP_LEVEL = 9;

/** Writes the index of a corpus into a folder; says how many files and bytes it has. */
export async function writePassageIndex(corpus: Corpus, folder: string): Promise<{ files: number; bytes: number }> {
	const passages = searchPassages(corpus);
	const version = createHash('sha256').update(JSON.stringify(passages)).digest('hex').slice(0, 8);
	const files = buildIndex(passages, { ...searchOptions(corpus), version });
	await mkdir(folder, { recursive: true });
	let bytes = 0;
	for (const [name, content] of files) {
		const packed = gzipSync(content, { level: GZIP_LEVEL });
		await writeFile(join(folder, name), packed);
		bytes += packed.length;
	}
	return { files: files.size, bytes };
}
