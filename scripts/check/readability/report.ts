/** The report on how hard our words are to read, as Markdown. Pure. */
import { gradeOf, type Grade } from './grade.ts';
import type { RecordTexts, Text } from './texts.ts';

/**
 * What pages say of themselves should ask for no more years of school than this; a reader of 14 has had nine.
 */
export const INTERFACE_BUDGET = 9;

/** Accounts harder than this are worth writing again. */
export const HARD = 14;

/** A text shorter than this has no grade worth telling. */
const LEAST_WORDS = 40;

export interface Graded extends Grade {
	name: string;
}

export interface RecordGrades {
	id: string;
	kind: RecordTexts['kind'];
	whole: Grade;
	/** The parts that are hard, hardest first. */
	hard: Graded[];
}

const graded = ({ name, blocks }: Text): Graded => ({ name, ...gradeOf(blocks) });

/** Grades every record, and finds its hard parts. */
export const gradeRecords = (records: readonly RecordTexts[]): RecordGrades[] =>
	records.map(({ id, kind, texts }) => ({
		...{ id, kind, whole: gradeOf(texts.flatMap(({ blocks }) => blocks)) },
		hard: texts
			.map(graded)
			.filter(({ words, withoutNames }) => words >= LEAST_WORDS && withoutNames > HARD)
			.sort((a, b) => b.withoutNames - a.withoutNames),
	}));

/** Grades pages by their path; those too short for a grade are left out. */
export const gradePages = (pages: readonly Text[]): Graded[] =>
	pages.map(graded).filter(({ words }) => words >= LEAST_WORDS);

/** The pages whose own words are harder than their budget. */
export const overBudget = (pages: readonly Graded[]): Graded[] =>
	pages.filter(({ withoutNames }) => withoutNames > INTERFACE_BUDGET);

const number = (value: number) => value.toLocaleString('en-GB');
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The whole report. */
export function readabilityReport(records: readonly RecordGrades[], pages: readonly Graded[]): string {
	const hard = records.flatMap(({ id, kind, hard: parts }) =>
		kind === 'digest' ? parts.map((part) => ({ id, ...part })) : [],
	);
	return [
		'# How hard our words are to read',
		'',
		'Made by `npm run check -- readability`. The Flesch–Kincaid grade is about the years of school that a text asks of its',
		'reader: longer sentences and longer words make it higher. It knows nothing of sense, so it is a hint and no judge.',
		'The second grade counts a name, such as that of a trust, as one short word: nobody can write a name plainer.',
		'',
		'## Accounts of plans and papers',
		'',
		row(['plan or paper', 'text', 'words', 'grade', 'without names', `parts over ${HARD}`]),
		row(['---', '---', '--:', '--:', '--:', '--:']),
		...records.map(({ id, kind, whole, hard: parts }) =>
			row([id, kind, number(whole.words), whole.grade, whole.withoutNames, parts.length]),
		),
		'',
		hard.length === 0
			? `No part of our accounts is over grade ${HARD} apart from names.`
			: `Parts of our accounts over grade ${HARD} apart from names, the first to be written again:`,
		'',
		...hard.map(({ id, name, words, withoutNames }) => `- ${id}, ${name}: ${withoutNames} (${number(words)} words)`),
		...(hard.length > 0 ? [''] : []),
		...(pages.length === 0
			? []
			: [
					'## What pages say of themselves',
					'',
					`At most ${INTERFACE_BUDGET} without names.`,
					'',
					row(['page', 'words', 'grade', 'without names']),
					row(['---', '--:', '--:', '--:']),
					...pages.map(({ name, words, grade, withoutNames }) => row([`/${name}`, number(words), grade, withoutNames])),
					'',
				]),
	].join('\n');
}
