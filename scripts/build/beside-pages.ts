/**
 * Everything of a site that is no page, made in a thread of its own while Astro makes the pages: the open data with its
 * archive, both search indexes, and the pictures for shared links. The thread reads half of the plans and is handed the
 * others.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from '../../src/domain/corpus.ts';
import { CONTENT_DIR } from '../../src/site.ts';
import { plainFolders } from '../../src/views/plain-search.ts';
import type { BesidePages, BesideTask } from './start-beside-pages.ts';
import { readPassages, writePassageIndex } from './passage-index.ts';
import { placesIn, type Folders } from './output-files.ts';
import type { PlainIndexTask } from './plain-index.ts';
import { readTogether } from './read-together.ts';
import { runThread, type Thread } from './run-thread.ts';
import { plainRecords, type PlainIndex } from './search-index.ts';
import { startStages, type Stages } from './stages.ts';
import { doTasks } from './tasks-beside-pages.ts';

/** Writes the index of passages; what it is made of is let go of at the end. Plain search is still being written then. */
function writeSearch(corpus: Corpus, folders: Folders, stages: Stages): Thread<PlainIndex> {
	const passages = readPassages(corpus, join(folders.cache, 'passages.kept'));
	stages.ended('passages');
	writePassageIndex(passages, placesIn(folders, join('search', 'index'), 'passages'));
	passages.close();
	stages.ended('passage index');
	// Only now: its process needs memory, and so does what the index is written from.
	const plain = runThread<PlainIndex>('./plain-index.ts', {
		records: plainRecords(corpus, passages.pages).map(({ url, title, content, meta }) => ({
			url,
			title,
			content,
			meta,
		})),
		folders: {
			site: placesIn(folders, '', 'plain'),
			parts: plainFolders(corpus.plans.length),
			cache: join(folders.cache, 'plain.kept'),
		},
	} satisfies PlainIndexTask);
	// It is waited for at the end; until then a failure of it must not end the process by itself.
	plain.done.catch(() => undefined);
	return plain;
}

async function make({ folders, reading, taken }: BesideTask): Promise<BesidePages> {
	const stages = startStages('beside: ');
	const { corpus, problems } = await readTogether(CONTENT_DIR, 1, reading);
	stages.ended('reading the content');
	// The build itself tells of problems, and needs none of this then.
	if (problems.length > 0) return { records: 0, words: 0, stages: stages.done };
	const plain = writeSearch(corpus, folders, stages);
	await doTasks(taken, 'first', { corpus, folders, ended: stages.ended });
	const { records, words } = await plain.done;
	stages.ended('waiting for the Pagefind index');
	return { records, words, stages: stages.done };
}

parentPort?.postMessage(await make(workerData as BesideTask));
