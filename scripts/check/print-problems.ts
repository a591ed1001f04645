/** Problems for a person to read: what a shared layout does wrong on every page is told once. */
import { formatProblem, type Problem } from '../../src/lib/problem.ts';

/** The most problems of one claim that are printed; mending these usually mends the rest. */
const MOST = 25;

/** Prints problems, those that say the same of many places as one with their number, and cuts a very long list. */
export function printProblems(problems: readonly Problem[]): string {
	const alike = new Map<string, { first: Problem; more: number }>();
	for (const problem of problems) {
		const key = `${problem.field} ${problem.message}`;
		const group = alike.get(key);
		if (group) group.more += 1;
		else alike.set(key, { first: problem, more: 0 });
	}
	const lines = [...alike.values()].map(({ first, more }) =>
		formatProblem(more === 0 ? first : { ...first, message: `${first.message} (and in ${more} more places)` }),
	);
	const rest = lines.length - MOST;
	return [...lines.slice(0, MOST), ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
}
