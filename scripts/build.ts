/**
 * `npm run build`: checks the content, builds the site and its search index beside the last good one, then puts the
 * new in the place of the old. A build that fails leaves the old as it was.
 */
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { formatProblem, sortProblems } from '../src/lib/problem.ts';
import { CONTENT_DIR } from '../src/site.ts';
import { discardFolder, replaceFolder, siblingFolder } from './build/replace-folder.ts';
import { writeSearchIndex } from './build/search-index.ts';
import { describeFailure } from './build/failure.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';

async function build(): Promise<number> {
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
		await replaceFolder(next, outDir);
		console.log(
			`Built ${outDir}: ${corpus.plans.length} plans, ${corpus.papers.length} papers, ` +
				`${records} search records (${words} words) in ${Math.round(performance.now() / 100) / 10} s.`,
		);
		return 0;
	} catch (error) {
		console.error(describeFailure(error, outDir));
		return 3;
	} finally {
		await discardFolder(next);
	}
}

process.exitCode = await build();
