/** The one door to `astro:content`: loads once, with every check made. */
import { getCollection } from 'astro:content';
import { readCorpus } from './corpus/read-corpus.ts';
import type { Corpus } from './domain/corpus.ts';
import { InputError } from './lib/problem.ts';
import { CONTENT_DIR } from './site.ts';

let loaded: Promise<Corpus> | undefined;

/** The whole corpus, joined and checked. Throws an `InputError` where a plan names what no register has. */
export function getCorpus(): Promise<Corpus> {
	// In the dev server this module is evaluated anew when content changes, which empties the cache.
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Corpus> {
	// The collections tell the dev server what this module depends on, and their loaders have told every fault of a
	// file by now. The records come from the files: those that have not changed since they were read are kept.
	await Promise.all([getCollection('plans'), getCollection('papers')]);
	const { corpus, problems } = readCorpus(CONTENT_DIR);
	if (problems.length > 0) throw new InputError(problems);
	return corpus;
}
