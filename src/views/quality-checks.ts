/** Checks of arithmetic, dates and gaps that any plan can be put to. Each gives the notes it finds, and judges nothing. */
import type { Budget, BudgetKind } from '../domain/budget.ts';
import type { NoteKind } from '../domain/note.ts';
import type { Reading } from '../domain/reading.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { formatDate, formatList, formatPounds } from '../lib/format.ts';
import type { PlanContext } from './plan-context.ts';

/** A note that a check has found. `on` names the value as `resolveField` knows it. */
export interface FoundNote {
	on: string;
	kind: NoteKind;
	text: string;
}

export type Check = (context: PlanContext) => FoundNote[];

/** The day of the spending review that announced the fund. No plan for it can be older. */
export const FUND_ANNOUNCED = '2013-06-26';

const DAYS_IN_YEAR = 365;

interface DatedField {
	on: string;
	name: string;
	reading: Reading<string>;
}

function datesOf({ plan }: PlanContext): DatedField[] {
	return [
		{ on: 'agreedByBoard', name: 'the board’s agreement', reading: plan.agreedByBoard },
		...plan.submitted.map((reading) => ({ on: 'submitted', name: 'submission', reading })),
		...plan.signatories.map(({ id, name, signed }) => ({ on: `signatories.${id}`, name, reading: signed })),
	];
}

const valuesOf = (readings: readonly Reading<string>[]): string[] =>
	readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : [])).sort();

export const datesBeforeFund: Check = (context) =>
	datesOf(context).flatMap(({ on, reading }) =>
		reading.state === 'read' && reading.value < FUND_ANNOUNCED
			? note(
					on,
					'date-before-fund',
					`The date given is ${formatDate(reading.value)}; the fund was announced on ${formatDate(FUND_ANNOUNCED)}.`,
				)
			: [],
	);

export const submittedAfterDeadline: Check = ({ plan, template }) => {
	const last = template.deadlines.reduce((latest, deadline) => (deadline.date > latest.date ? deadline : latest));
	return valuesOf(plan.submitted)
		.filter((submitted) => submitted > last.date)
		.flatMap((submitted) =>
			note(
				'submitted',
				'date-after-deadline',
				`A date of submission is ${formatDate(submitted)}; the last deadline for this form was ${formatDate(last.date)}.`,
			),
		);
};

export const agreedAfterSubmission: Check = ({ plan }) => {
	const submitted = valuesOf(plan.submitted).at(-1);
	if (plan.agreedByBoard.state !== 'read' || !submitted || plan.agreedByBoard.value <= submitted) return [];
	const agreed = formatDate(plan.agreedByBoard.value);
	return note(
		'agreedByBoard',
		'date-in-doubt',
		`The board is said to have agreed the plan on ${agreed}, after it was submitted on ${formatDate(submitted)}.`,
	);
};

/** A signature a year or more from all the others, where there are at least two others and they agree. */
export const signatureFarFromOthers: Check = ({ plan }) =>
	plan.signatories.flatMap(({ id, signed }) => {
		const others = valuesOf(plan.signatories.filter((other) => other.id !== id).map((other) => other.signed));
		const [first, last] = [others[0], others.at(-1)];
		if (signed.state !== 'read' || others.length < 2 || !first || !last) return [];
		if (daysBetween(first, last) >= DAYS_IN_YEAR) return [];
		const distance = Math.min(...others.map((other) => Math.abs(daysBetween(signed.value, other))));
		if (distance < DAYS_IN_YEAR) return [];
		const range = formatList([...new Set([first, last])].map(formatDate));
		return note(
			`signatories.${id}`,
			'date-in-doubt',
			`This signature is dated ${formatDate(signed.value)}, a year or more from the others (${range}).`,
		);
	});

export const untouchedCells: Check = (context) => [
	...datesOf(context)
		.filter(({ reading }) => reading.state === 'unanswered' && reading.raw !== '')
		.flatMap(({ on, reading }) =>
			note(on, 'untouched-cell', `The cell holds “${reading.raw}”. We take it as not answered.`),
		),
	...context.plan.budgets
		.filter(({ state, raw }) => state === 'unanswered' && raw !== '')
		.flatMap((budget) =>
			note(
				budgetField(budget),
				'untouched-cell',
				`The cell holds “${budget.raw}”. We take it as not answered, not as an amount.`,
			),
		),
];

export const inferredUnits: Check = ({ plan }) =>
	plan.budgets.flatMap((budget) =>
		budget.state === 'read' && budget.unit === 'inferred'
			? note(
					budgetField(budget),
					'unit-unsaid',
					`The document prints “${budget.raw}” and does not say the unit. We read it as ${formatPounds(budget.pounds)}.`,
				)
			: [],
	);

export const agreedBelowMinimum: Check = ({ plan }) => {
	const amount = (year: string, kind: BudgetKind) => {
		const found = plan.budgets.find((budget) => budget.year === year && budget.kind === kind);
		return found?.state === 'read' ? found.pounds : undefined;
	};
	return [...new Set(plan.budgets.map(({ year }) => year))].flatMap((year) => {
		const [minimum, agreed] = [amount(year, 'minimum'), amount(year, 'agreed')];
		if (minimum === undefined || agreed === undefined || agreed >= minimum) return [];
		return note(
			`budgets.${year}.agreed`,
			'figures-disagree',
			`The agreed budget for ${year}, ${formatPounds(agreed)}, is less than the minimum required, ${formatPounds(minimum)}.`,
		);
	});
};

export const scoresThatDoNotMultiply: Check = ({ plan }) =>
	plan.risks.flatMap(({ id, rating }) => {
		if (rating.state !== 'read' || rating.value.scale !== 'factors') return [];
		const { likelihood, impact, score } = rating.value;
		if (likelihood * impact === score) return [];
		return note(
			`risks.${id}`,
			'score-mismatch',
			`The score printed is ${score}; likelihood ${likelihood} times impact ${impact} is ${likelihood * impact}.`,
		);
	});

export const unansweredQuestions: Check = (context) => [
	...datesOf(context)
		.filter(({ on, reading }) => !on.startsWith('signatories.') && reading.state === 'unanswered' && reading.raw === '')
		.flatMap(({ on, name }) => note(on, 'not-answered', `The form asks for the date of ${name}; the plan gives none.`)),
	...context.plan.budgets
		.filter(({ state, raw }) => state === 'unanswered' && raw === '')
		.flatMap((budget) =>
			note(budgetField(budget), 'not-answered', 'The form asks for this amount; the plan gives none.'),
		),
	...Object.entries(context.plan.answers).flatMap(([topic, answer]) => {
		if (answer.state !== 'unanswered') return [];
		const printed = answer.raw && ` What stands there is “${answer.raw}”.`;
		const { title } = topicOf(topic as TopicId);
		return note(
			`answers.${topic}`,
			'not-answered',
			`The form asks this (${title}); the plan does not answer.${printed}`,
		);
	}),
];

/** Every check, in the order in which its notes are listed. */
export const QUALITY_CHECKS: readonly Check[] = [
	datesBeforeFund,
	submittedAfterDeadline,
	agreedAfterSubmission,
	signatureFarFromOthers,
	untouchedCells,
	inferredUnits,
	agreedBelowMinimum,
	scoresThatDoNotMultiply,
	unansweredQuestions,
];

const note = (on: string, kind: NoteKind, text: string): FoundNote[] => [{ on, kind, text }];

const budgetField = ({ year, kind }: Budget): string => `budgets.${year}.${kind}`;

/** Days from one ISO date to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
