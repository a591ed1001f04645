/** Splits a Markdown or MDX file into its YAML frontmatter and its body. */
import type { Problem } from './problem.ts';

export interface Frontmatter {
	yaml: string;
	/** Line of the file on which the YAML begins, counted from 1. */
	yamlLine: number;
	body: string;
	/** Line of the file on which the body begins, counted from 1. */
	bodyLine: number;
}

const BEGIN = /^\uFEFF?---[ \t]*\r?\n/;
const END = /\r?\n---[ \t]*(?:\r?\n|$)/g;

/** The two parts of a file, or the problem where it has no frontmatter between two `---` lines. */
export function splitFrontmatter(text: string, file: string): Frontmatter | Problem {
	const begin = BEGIN.exec(text)?.[0].length;
	// Looked for by itself: as one expression with all that stands between, it takes five times as long.
	END.lastIndex = begin ?? 0;
	const end = begin === undefined ? null : END.exec(text);
	if (begin === undefined || !end) {
		return {
			file,
			line: 1,
			column: 1,
			field: '',
			message: 'the file has no frontmatter between two lines of three hyphens',
			remedy: 'Begin the file with a line ---, then the facts as YAML, then a line --- before the body.',
		};
	}
	const bodyAt = end.index + end[0].length;
	return {
		yaml: text.slice(begin, end.index),
		yamlLine: 2,
		body: text.slice(bodyAt),
		bodyLine: text.slice(0, bodyAt).split('\n').length,
	};
}

/** Whether a split came back as a problem. */
export function isProblem(split: Frontmatter | Problem): split is Problem {
	return 'remedy' in split;
}
