/**
 * `npm run build`: checks the content, builds the site and its search index beside the last good one, then puts the
 * new in the place of the old. A build that fails leaves the old as it was. With `--offline` it makes a copy that opens
 * from a folder instead; with `--compress` it adds compressed forms of the files, for hosts that send those; with
 * `--fresh` it makes again what a build before it left to be used again.
 */
import './build/bundler-memory.ts';
import { join } from 'node:path';
import { saveCorpus } from '../src/corpus/read-corpus.ts';
import { formatCount } from '../src/lib/format.ts';
import { formatProblem, sortProblems } from '../src/lib/problem.ts';
import { CONTENT_DIR, SITE } from '../src/site.ts';
import { dataVersion } from '../src/views/data-version.ts';
import { claimCache, type BuildCache } from './build/build-cache.ts';
import { compressFiles } from './build/compress-files.ts';
import { writeEditorSchemas } from './build/editor-schemas.ts';
import { writeHostFiles } from './build/host-files.ts';
import { keptPages } from './build/kept-pages.ts';
import { makeOffline } from './build/offline/make-offline.ts';
import { placesIn } from './build/output-files.ts';
import {
	discardFolder,
	makeFolder,
	mergeFolder,
	moveFolder,
	replaceFolder,
	siblingFolder,
} from './build/replace-folder.ts';
import { readTogether } from './build/read-together.ts';
import { startBesidePages, type Beside } from './build/start-beside-pages.ts';
import { startStages, writeStages } from './build/stages.ts';
import { describeFailure } from './build/failure.ts';

const OPTIONS = ['--offline', '--compress', '--fresh'];

const options = process.argv.slice(2);
const isOffline = options.includes('--offline');
const outDir = process.env['OUT_DIR'] ?? (isOffline ? 'dist-offline' : 'dist');

// What is built here is for readers, whatever the shell it is built from is for: pages carry their policy only then.
process.env['NODE_ENV'] = 'production';

// Astro warns of a collection with no entries, but a folder without papers is no fault; real faults of content are ours
// to tell. Whoever asks for the stages also wants the time of each page, which Astro tells at the level of `info`.
const logLevel = process.env['BUILD_STAGES'] ? 'info' : 'error';

async function build(): Promise<number> {
	const stages = startStages();
	const unknown = options.find((option) => !OPTIONS.includes(option));
	if (unknown) {
		console.error(`There is no option ${unknown}. There are ${OPTIONS.join(' and ')}.`);
		return 2;
	}
	const next = siblingFolder(outDir, 'next');
	let cache: BuildCache | undefined;
	let beside: Beside | undefined;
	try {
		// Inside the project: builds to elsewhere share a place for what Astro has half made.
		cache = await claimCache(siblingFolder('.cache/build', 'of'), { fresh: options.includes('--fresh') });
		const pages = join(cache.workshop, 'pages');
		const besidePages = join(cache.workshop, 'beside');
		// A copy in a folder has its files changed, which must not change those of the last output.
		const target = isOffline ? undefined : outDir;
		beside = startBesidePages({ folder: besidePages, cache: cache.folder, target });
		const reading = readTogether(CONTENT_DIR, 0, beside.reading);
		// Astro takes 0.6 s to load, by which the thread beside has begun later to read its share: it was idle before.
		const { build: buildPages } = await import('astro');
		const { corpus, problems } = await reading;
		if (problems.length > 0) {
			for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
			console.error(
				`${formatCount(problems.length, 'problem')} in ${CONTENT_DIR}; nothing was built, and ${outDir} is as it was.`,
			);
			return 1;
		}
		// At once, for what is written is held until then.
		saveCorpus(CONTENT_DIR);
		stages.ended('reading and checking the content');
		// Said at once, and not after the pages are made, where the folder cannot be written to.
		await makeFolder(next);
		await buildPages({
			...{ outDir: pages, cacheDir: join(cache.folder, 'pages'), logLevel },
			integrations: [keptPages(placesIn({ folder: pages, cache: cache.folder, target }, '', 'pages'))],
		});
		stages.ended('pages');
		await beside.help(corpus, stages.ended);
		const { records, words, stages: besideStages } = await beside.finish();
		await mergeFolder(besidePages, pages);
		await moveFolder(pages, next);
		stages.ended('waiting for what is made beside the pages');
		await writeEditorSchemas();
		// A copy in a folder has no address that could be shared.
		if (isOffline) await discardFolder(join(next, 'social'));
		const copy = isOffline ? await makeOffline(next, SITE.base, dataVersion(corpus)) : undefined;
		if (!isOffline) await writeHostFiles(next, SITE.base);
		const packed = options.includes('--compress') && !isOffline ? await compressFiles(next) : undefined;
		await replaceFolder(next, outDir);
		stages.ended('the rest');
		writeStages([...stages.done, ...besideStages]);
		console.log(
			`Built ${outDir}: ${formatCount(corpus.plans.length, 'plan')}, ${formatCount(corpus.papers.length, 'paper')}, ` +
				`${formatCount(records, 'search record')} (${formatCount(words, 'word')}) in ${Math.round(performance.now() / 100) / 10} s.`,
		);
		if (packed) console.log(`${packed.files} files have compressed forms beside them (.gz and .br).`);
		if (copy) console.log(`It is an offline copy: open ${join(outDir, 'index.html')} in a browser.`);
		return 0;
	} catch (error) {
		const { message, exitCode } = describeFailure(error, outDir);
		console.error(message);
		return exitCode;
	} finally {
		await beside?.stop();
		await cache?.release();
		await discardFolder(next);
	}
}

process.exitCode = await build();
