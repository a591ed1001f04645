/** The wording of the national forms, read from the register, so that no test repeats it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Template } from '../../../src/domain/template.ts';
import type { Piece } from './pieces.ts';

export interface Form {
	template: Template;
	/** The heading of a section, by any of its questions: `1) PLAN DETAILS`. */
	section: (question: string) => string;
	/** A question's heading as printed, such as `a) Vision`. Only for questions that have one of their own. */
	heading: (question: string) => string;
	/** The question as printed, line by line. */
	wording: (question: string) => string[];
	/** The label of a row or column, by field. */
	label: (field: string) => string;
	/** Instructions printed above a place that is found by a word in it. */
	instruction: (word: string) => string;
}

/** Reads a form from `content/templates`. Throws where a question, label or instruction is not in it. */
export function readForm(id: string): Form {
	const template = parse(readFileSync(new URL(`../../../content/templates/${id}.yml`, import.meta.url), 'utf8')) as Template;
	const find = (question: string) => {
		for (const section of template.sections) {
			const found = section.questions.find((one) => one.id === question);
			if (found) return { section, found };
		}
		throw new Error(`${id} has no question ${question}.`);
	};
	const need = <Value>(value: Value | undefined, name: string): Value => {
		if (value === undefined) throw new Error(`${id} has no ${name}.`);
		return value;
	};
	return {
		template,
		section: (question) => find(question).section.label,
		heading: (question) => {
			const { found } = find(question);
			const letter = /^\d+ ([a-z])$/.exec(found.number)?.[1];
			return letter ? `${letter}) ${found.label}` : found.label;
		},
		wording: (question) => (find(question).found.wording ?? []).map(({ printed }) => printed),
		label: (field) => need(template.labels[field]?.[0], `label ${field}`),
		instruction: (word) => need(template.boilerplate.find(({ printed }) => printed.includes(word)), `instruction with ${word}`).printed,
	};
}

/** A question as the form prints it, with the answer after it, in a frame. */
export function askIn(form: Form, question: string, answer: Piece[]): Piece[] {
	const wording = form.wording(question).map((text): Piece => ({ kind: 'paragraph', text }));
	return [
		{ kind: 'bold', text: form.heading(question) },
		{ kind: 'box', pieces: [...wording, ...answer] },
	];
}
