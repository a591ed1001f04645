/**
 * `npm run build`: checks the content, builds the site and its search index beside the last good one, then puts the
 * new in the place of the old. A build that fails leaves the old as it was. With `--offline` it makes a copy that opens
 * from a folder instead.
 */
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { formatProblem, sortProblems } from '../src/lib/problem.ts';
import { CONTENT_DIR, SITE } from '../src/site.ts';
import { dataVersion } from '../src/views/data-version.ts';
import { writeEditorSchemas } from './build/editor-schemas.ts';
import { makeOffline } from './build/offline/make-offline.ts';
import { discardFolder, replaceFolder, siblingFolder } from './build/replace-folder.ts';
import { writePassageIndex } from './build/passage-index.ts';
import { writeSearchIndex } from './build/search-index.ts';
import { describeFailure } from './build/failure.ts';

const isOffline = process.argv.includes('--offline');
const outDir = process.env['OUT_DIR'] ?? (isOffline ? 'dist-offline' : 'dist');

async function build(): Promise<number> {
	const unknown = process.argv.slice(2).find((argument) => argument !== '--offline');
	if (unknown) {
		console.error(`There is no option ${unknown}. There is one: --offline.`);
		return 2;
	}
	const { corpus, problems } = readCorpus(CONTENT_DIR);
	if (problems.length > 0) {
		for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
		console.error(`${problems.length} problems in ${CONTENT_DIR}; nothing was built, and ${outDir} is as it was.`);
		return 1;
	}
	const next = siblingFolder(outDir, 'next');
	try {
		await buildPages({ outDir: next, logLevel: 'warn' });
		const { records, words } = await writeSearchIndex(corpus, join(next, 'pagefind'));
		await writePassageIndex(corpus, join(next, 'search', 'index'));
		await writeEditorSchemas();
		const copy = isOffline ? await makeOffline(next, SITE.base, dataVersion(corpus)) : undefined;
		await replaceFolder(next, outDir);
		console.log(
			`Built ${outDir}: ${corpus.plans.length} plans, ${corpus.papers.length} papers, ` +
				`${records} search records (${words} words) in ${Math.round(performance.now() / 100) / 10} s.`,
		);
		if (copy) console.log(`It is an offline copy: open ${join(outDir, 'index.html')} in a browser.`);
		return 0;
	} catch (error) {
		console.error(describeFailure(error, outDir));
		return 3;
	} finally {
		await discardFolder(next);
	}
}

process.exitCode = await build();
