/** A fault in an input file, told so that a person can mend it: where, what was expected, what to do. */
export interface Problem {
	/** Path of the file as the reader of the message knows it. */
	file: string;
	/** Line and column, counted from 1. */
	line: number;
	column: number;
	/** The field at fault, such as `risks[0].rating`, or the heading; empty for the file as a whole. */
	field: string;
	/** What is wrong and what was expected. */
	message: string;
	/** What to do about it. */
	remedy: string;
}

/** Formats a problem for a terminal: `file:line:column  field: message`, then the remedy on a line of its own. */
export function formatProblem(problem: Problem): string {
	const field = problem.field ? `${problem.field}: ` : '';
	return `${problem.file}:${problem.line}:${problem.column}  ${field}${problem.message}\n    ${problem.remedy}`;
}

/** Orders problems by file, line and column, so that output does not depend on the order of checks. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.field.localeCompare(b.field),
	);
}

/** Thrown where input cannot be used; carries every problem found, not only the first. */
export class InputError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = sortProblems(problems);
		super(sorted.map(formatProblem).join('\n'));
		this.name = 'InputError';
		this.problems = sorted;
	}
}
