/**
 * `node scripts/build/write-search.ts FOLDER [CACHE]`: writes both search indexes of CONTENT_DIR into a folder of the
 * site, in a process of its own, so that the pages can be built beside it. Prints what it wrote as one line of JSON.
 */
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { CONTENT_DIR } from '../../src/site.ts';
import { writePassageIndex } from './passage-index.ts';
import { writeSearchIndex } from './search-index.ts';

const [folder, cache] = process.argv.slice(2);
if (!folder) {
	console.error('Usage: node scripts/build/write-search.ts FOLDER [CACHE]');
	process.exitCode = 2;
} else {
	const { corpus, problems } = readCorpus(CONTENT_DIR);
	if (problems.length > 0) {
		console.error(`${problems.length} problems in ${CONTENT_DIR}; no search index was written`);
		process.exitCode = 1;
	} else {
		// Pagefind works in a process of its own, so both go on at once.
		const plain = writeSearchIndex(corpus, join(folder, 'pagefind'));
		const passages = writePassageIndex(corpus, join(folder, 'search', 'index'), cache);
		console.log(JSON.stringify({ ...(await plain), ...passages }));
	}
}
