/** The form's own wording, read from the registers when a document is built, so that it is kept in one place. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Template } from '../../src/domain/template.ts';

export interface Form {
	/** The question's wording, line by line. */
	asks: (id: string) => string[];
	/** The question's heading as printed. */
	heading: (id: string) => string;
	/** The form's instruction that starts with these words; the nth of them. */
	says: (start: string, nth?: number) => string;
	/** The first wording of a label. */
	label: (field: string) => string;
	/** Everything the form asks. */
	questions: string[];
}

/** Opens a template of `content/templates`. Asking it for wording that it does not hold is an error. */
export function openForm(id: string): Form {
	const source = readFileSync(new URL(`../../content/templates/${id}.yml`, import.meta.url), 'utf8');
	const template = Template.parse(parse(source));
	const questions = template.sections.flatMap((section) => section.questions);
	const need = <Value>(value: Value | undefined, what: string): Value => {
		if (value === undefined) throw new Error(`${id} has no ${what}`);
		return value;
	};
	const question = (which: string) =>
		need(
			questions.find((each) => each.id === which),
			which,
		);
	return {
		asks: (which) => question(which).wording.map((line) => line.printed),
		heading: (which) => question(which).label,
		says: (start, nth = 0) =>
			need(template.boilerplate.filter((line) => line.printed.startsWith(start))[nth], start).printed,
		label: (field) => need(template.labels[field]?.[0], field),
		questions: questions.flatMap(({ wording }) => wording.map(({ printed }) => printed)),
	};
}
