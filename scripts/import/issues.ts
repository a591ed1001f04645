/** Everything an import can have to say about a document: one table of kinds, so that wording stays in one place. */
import { formatPlace, type Place } from '../../src/domain/place.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Issue {
	code: IssueCode;
	severity: Severity;
	/** Where in the document, as `lines 3-3`; empty for the document as a whole. */
	place: string;
	message: string;
	remedy: string;
}

/** `{0}` and `{1}` stand for the words given with the issue. */
const KINDS = {
	refused: ['error', '{0}', '{1}'],
	'no-template': [
		'warning',
		'The document is not on any form known here; {0}.',
		'If it is a plan on a new form, add the form to content/templates.',
	],
	'blank-template': [
		'note',
		'The form in this document is blank: nobody has filled it in.',
		'Ask the board for the plan that was sent in.',
	],
	'paper-left-out': [
		'note',
		'Another paper is in the file and was left out: {0}.',
		'Nothing to do, unless the paper belongs to the plan.',
	],
	'council-not-in-register': [
		'warning',
		'No council in the register is called “{0}”{1}.',
		'Give boards and councils by a correction, or add the name to the variants in content/authorities.yml.',
	],
	'no-council': ['warning', 'The document names no council.', 'Give boards and councils by a correction.'],
	'ccg-not-in-register': [
		'warning',
		'No clinical commissioning group in the register is called “{0}”{1}.',
		'Give ccgs by a correction, or add the name to the variants in content/organisations.yml.',
	],
	'date-unreadable': [
		'warning',
		'“{0}” could not be read as a date ({1}).',
		'Check the document; give the date by a correction where it is known.',
	],
	'date-impossible': ['warning', '“{0}” is not a real date ({1}).', 'Give the date by a correction where it is known.'],
	'date-unanswered': ['note', 'No date is given: {0}.', 'Nothing to do; the site says that it is not answered.'],
	'budget-unreadable': [
		'warning',
		'“{0}” could not be read as an amount ({1}).',
		'Give the amount by a correction where it is known.',
	],
	'budget-untouched': [
		'note',
		'“{0}” is what the blank form holds ({1}): taken as not answered.',
		'Nothing to do, unless it was meant as nought.',
	],
	'budget-missing': ['note', 'The form has no line for the {0} budget.', 'Nothing to do, unless the document has it.'],
	'budget-nameless': [
		'warning',
		'No label says which budget the amount for {0} is.',
		'Add it to budgets by a correction where it is known.',
	],
	'unit-unsaid': ['warning', '“{0}” does not say its unit ({1}).', 'Check that the amount inferred is meant.'],
	'boundary-unreadable': [
		'note',
		'What the document says of boundaries fits none of the kinds.',
		'Give the boundary by a correction.',
	],
	'rating-unreadable': ['warning', 'The rating “{0}” could not be read.', 'Give the rating by a correction.'],
	'rating-missing': ['note', 'A risk has no rating.', 'Nothing to do; the site says that it has none.'],
	'score-computed': [
		'note',
		'A risk has likelihood and impact and no score: {0}.',
		'Nothing to do; the score is their product.',
	],
	'no-risks': [
		'warning',
		'No risks were found.',
		'Look at the risk log in the document; its table may have lost its columns.',
	],
	'no-schemes': [
		'note',
		'No schemes were found.',
		'Look at the planned changes; schemes may be described in running text.',
	],
	'not-answered': ['note', 'The question is not answered: {0}.', 'Nothing to do; the site says so.'],
	'question-not-found': [
		'warning',
		'Questions of the form were not found in the document: {0}.',
		'Look for their answers under other headings; they may be with the question before.',
	],
	'words-unplaced': [
		'warning',
		'{0} words stand under no question and are kept under “Outside the form”.',
		'Move them where they belong.',
	],
	'status-assumed': [
		'note',
		'The document does not say that it was submitted; taken as {0}.',
		'Give the status by a correction where more is known.',
	],
	'correction-not-applied': [
		'warning',
		'A correction was not applied to {0}: {1}.',
		'Look at content/corrections and bring the correction up to date.',
	],
	'correction-applied': ['note', 'Corrected: {0} ({1}).', 'Nothing to do.'],
	'corrections-unreadable': ['error', 'The corrections cannot be read: {0}', '{1}'],
	'site-refuses': ['warning', 'The site would refuse this draft: {0}', '{1}'],
	'digest-kept': [
		'warning',
		'The plan at {0} is a digest written by hand, which an import does not overwrite.',
		'Import into another folder with --into, or remove the digest first.',
	],
	'same-plan': ['warning', 'Another file of this run is the same plan: {0}.', 'Import one of the two.'],
	'cell-unreadable': [
		'warning',
		'“{0}” is not a number ({1}).',
		'Correct the cell in the workbook and import it again.',
	],
	'part2-joined': ['note', 'Part 2 was joined to the plan: {0}.', 'Nothing to do.'],
	'part2-alone': ['note', 'This is Part 2 of a plan: {0}.', 'Import it together with Part 1 of the same board.'],
} as const satisfies Record<string, readonly [Severity, string, string]>;

export type IssueCode = keyof typeof KINDS;

/** Makes an issue of a kind; `words` fill its blanks in order. */
export function issue(code: IssueCode, place: Place | undefined, ...words: string[]): Issue {
	const [severity, message, remedy] = KINDS[code];
	const fill = (text: string) => text.replace(/\{(\d)\}/g, (_, index: string) => words[Number(index)] ?? '');
	return { code, severity, place: formatPlace(place), message: fill(message), remedy: fill(remedy) };
}
