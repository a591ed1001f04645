/** `npm run check -- content`: reads the content folder and tells every problem; exit code 1 where there is one. */
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { formatProblem, sortProblems } from '../src/lib/problem.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';
const { corpus, problems } = readCorpus(folder);
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
console.log(
	problems.length === 0
		? `${folder}: ${corpus.plans.length} plans and ${corpus.papers.length} papers, no problem`
		: `${folder}: ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
