/**
 * Everything of a site that is no page, made in a thread of its own while Astro makes the pages: the open data with its
 * archive, both search indexes, and the pictures for shared links. The thread reads the content for itself, which is
 * quicker than being handed it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { CONTENT_DIR } from '../../src/site.ts';
import type { BesidePages, BesideTask } from './start-beside-pages.ts';
import { writePassageIndex } from './passage-index.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSocialImages } from './social-images.ts';
import { startStages } from './stages.ts';
import { writeData } from './write-data.ts';

async function make({ folder, cache }: BesideTask): Promise<BesidePages> {
	const stages = startStages('beside: ');
	const { corpus, problems } = readCorpus(CONTENT_DIR);
	stages.ended('reading the content');
	// The build itself tells of problems, and needs none of this then.
	if (problems.length > 0) return { records: 0, words: 0, stages: stages.done };
	mkdirSync(join(folder, 'data'), { recursive: true });
	await writeData(corpus, join(folder, 'data'));
	stages.ended('data files');
	const { records, words } = await writeSearchIndex(corpus, join(folder, 'pagefind'));
	stages.ended('Pagefind index');
	writePassageIndex(corpus, join(folder, 'search', 'index'), cache);
	stages.ended('passage index');
	await writeSocialImages(corpus, join(folder, 'social'));
	stages.ended('social images');
	return { records, words, stages: stages.done };
}

parentPort?.postMessage(await make(workerData as BesideTask));
