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

/** The two parts of a file, or the problem where it has no frontmatter between two `---` lines. */
export function splitFrontmatter(text: string, file: string): Frontmatter | Problem {
	const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) {
		return {
			file,
			line: 1,
			column: 1,
			field: '',
			message: 'the file has no frontmatter between two lines of three hyphens',
			remedy: 'Begin the file with a line ---, then the facts as YAML, then a line --- before the body.',
		};
	}
	const yaml = match[1] ?? '';
	return {
		yaml,
		yamlLine: 2,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
	};
}

/** Whether a split came back as a problem. */
export function isProblem(split: Frontmatter | Problem): split is Problem {
	return 'remedy' in split;
}
