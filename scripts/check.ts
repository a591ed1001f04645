/**
 * `npm run check`: checks the content folder, then the built site where there is one.
 * `npm run check -- content` or `-- site` does one of the two. `-- readability` prints how hard our words are to read, and
 * ends with 1 only where a page's own words are over their budget. Exit code 1 where there is a problem, 2 on wrong usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { formatCount } from '../src/lib/format.ts';
import { formatProblem, sortProblems } from '../src/lib/problem.ts';
import { CONTENT_DIR } from '../src/site.ts';
import { checkSite } from './check/check-site.ts';
import { printProblems } from './check/print-problems.ts';
import { gradePages, gradeRecords, overBudget, readabilityReport } from './check/readability/report.ts';
import { INTERFACE_PAGES, interfaceBlocks, recordTexts } from './check/readability/texts.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';

function checkContent(): boolean {
	const { corpus, problems } = readCorpus(CONTENT_DIR);
	for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
	console.log(
		problems.length === 0
			? `${CONTENT_DIR}: ${formatCount(corpus.plans.length, 'plan')} and ${formatCount(corpus.papers.length, 'paper')}, no problem`
			: `${CONTENT_DIR}: ${formatCount(problems.length, 'problem')}`,
	);
	return problems.length === 0;
}

/** Checks the built site; where there is none, says so, which is a fault only where it was asked for. */
async function checkBuilt(asked: boolean): Promise<boolean> {
	if (!existsSync(join(outDir, 'index.html'))) {
		console.log(`${outDir}: there is no built site, so none was checked; npm run build makes one`);
		return !asked;
	}
	const { verdicts, pages } = await checkSite(outDir);
	for (const { claim, problems } of verdicts) {
		console.log(
			problems.length === 0 ? `so:     ${claim}` : `not so: ${claim} (${formatCount(problems.length, 'place')})`,
		);
		if (problems.length > 0) console.error(printProblems(problems));
	}
	const failed = verdicts.filter(({ problems }) => problems.length > 0).length;
	console.log(`${outDir}: ${pages} pages, ${verdicts.length - failed} of ${verdicts.length} claims hold`);
	return failed === 0;
}

/** Prints how hard accounts are to read and, where there is a built site, what its pages say of themselves. */
function reportReadability(): boolean {
	const { corpus } = readCorpus(CONTENT_DIR);
	const pages = INTERFACE_PAGES.flatMap((name) => {
		const file = join(outDir, name.endsWith('.html') ? name : `${name}index.html`);
		return existsSync(file) ? [{ name, blocks: interfaceBlocks(readFileSync(file, 'utf8'), name) }] : [];
	});
	const graded = gradePages(pages);
	console.log(readabilityReport(gradeRecords(recordTexts(corpus)), graded));
	const over = overBudget(graded);
	for (const { name, withoutNames } of over) console.error(`/${name}: grade ${withoutNames} is over its budget`);
	return over.length === 0;
}

const CHECKS: Record<string, () => Promise<boolean>> = {
	content: () => Promise.resolve(checkContent()),
	site: () => checkBuilt(true),
	readability: () => Promise.resolve(reportReadability()),
	all: async () => {
		const content = checkContent();
		return (await checkBuilt(false)) && content;
	},
};

const [wanted = 'all', ...more] = process.argv.slice(2);
const check = Object.hasOwn(CHECKS, wanted) && more.length === 0 ? CHECKS[wanted] : undefined;
if (check) process.exitCode = (await check()) ? 0 : 1;
else {
	console.error('Usage: npm run check [-- content | site | readability]');
	process.exitCode = 2;
}
