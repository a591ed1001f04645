/** The key facts of a plan as a comparison lists them: the same facts in the same order for every plan. */
import { POSITIONS } from '../domain/condition.ts';
import { formatCount, formatDate, formatList, formatNumber, formatPounds } from '../lib/format.ts';
import { rememberPer } from '../lib/remember.ts';
import { planPath } from '../paths.ts';
import { budgetRowsOf, type BudgetRow } from './budget-lines.ts';
import { budgetSummaryRowsOf } from './budget-summary.ts';
import { planBrief } from './plan-brief.ts';
import { planCounts } from './plan-list.ts';
import { POSITION_NAMES } from './names.ts';
import type { PlanContext } from './plan-context.ts';
import { BANDS } from './risk-bands.ts';
import { riskProfileOf } from './risk-profile.ts';
import { signatoryRowsOf } from './signatory-list.ts';

export interface CompareLine {
	words: string;
	/** Whether the plan gives no value here. */
	missing: boolean;
}

export interface CompareFact {
	label: string;
	lines: readonly CompareLine[];
	/** Place on the plan's page that shows it. */
	path: string;
}

/**
 * The key facts of a plan, money first. Every plan has every fact; one without a value has a line that says so. They stand
 * in the plan's own file and in every comparison made beforehand.
 */
export const compareFacts = rememberPer((context: PlanContext): readonly CompareFact[] => {
	const counts = planCounts(context);
	const profile = riskProfileOf(context);
	const years = budgetSummaryRowsOf(context);
	const amounts = (kind: BudgetRow['kind']) => budgetRowsOf(context).filter((row) => row.kind === kind);
	const fact = (label: string, anchor: string, lines: readonly CompareLine[]): CompareFact => ({
		label,
		lines: lines.length > 0 ? lines : [missing('None')],
		path: planPath(context.id, anchor),
	});
	const facts = planBrief(context);
	const brief = (label: string, anchor = 'key-facts') =>
		fact(
			label,
			anchor,
			facts
				.filter((each) => each.label === label)
				.map(({ value, printed, state }) => ({
					words: printed && printed !== value ? `${value} (printed as “${printed}”)` : value,
					missing: state !== 'read',
				})),
		);
	return [
		fact('Minimum required', 'money', amounts('minimum').map(amountLine)),
		fact('Agreed locally', 'money', amounts('agreed').map(amountLine)),
		fact(
			'Agreed ÷ minimum',
			'money',
			years.map(({ year, ratio }) => yearLine(year, ratio, (value) => value.toFixed(2))),
		),
		fact(
			'Agreed for each person, by our estimate of the population in 2014',
			'money',
			years.map(({ year, agreedPerHead }) =>
				yearLine(year, agreedPerHead, (value) => `about ${formatPounds(Math.round(value))}`),
			),
		),
		fact(
			'People, our estimate for 2014',
			'key-facts',
			years.slice(0, 1).map((row) => given(formatNumber(row.population))),
		),
		fact('Schemes', 'schemes', [given(formatNumber(counts.schemes))]),
		fact('Risks', 'risk-log', [given(formatNumber(counts.risks))]),
		fact('Risks by our bands', 'risk-log', [
			given(
				formatList(
					BANDS.filter(({ id }) => profile.counts[id] > 0).map(
						({ id, name }) => `${profile.counts[id]} ${name.toLowerCase()}`,
					),
				) || 'None',
			),
		]),
		fact('Measures with an ambition', 'metrics', [given(formatNumber(counts.metrics))]),
		fact('Questions in words', 'answers', [
			given(`${formatNumber(counts.answered)} answered`),
			...(counts.notAnswered > 0 ? [missing(`${formatNumber(counts.notAnswered)} not answered`)] : []),
		]),
		fact('National conditions, our reading', 'conditions', positionLines(context)),
		brief('Councils'),
		brief('Clinical commissioning groups'),
		brief('Agreed by the board'),
		brief('Submitted'),
		fact(
			'Signed by',
			'sign-off',
			signatoryRowsOf(context).map(({ name, role, signed, signedText }) =>
				given([name, role, signed ? formatDate(signed) : signedText].filter(Boolean).join(', ')),
			),
		),
		brief('Form'),
		brief('Status'),
		fact('Notes on its values', 'notes', [given(formatCount(counts.notes, 'note'))]),
	];
});

const given = (words: string): CompareLine => ({ words, missing: false });
const missing = (words: string): CompareLine => ({ words, missing: true });

const amountLine = ({ year, pounds, raw, state }: BudgetRow): CompareLine =>
	pounds === null
		? missing(
				`${year}: ${state === 'unreadable' ? 'could not be read' : 'not decided'}${raw && ` (printed as “${raw}”)`}`,
			)
		: given(`${year}: ${formatPounds(pounds)}`);

const yearLine = (year: string, value: number | null, words: (value: number) => string): CompareLine =>
	value === null ? missing(`${year}: cannot be worked out`) : given(`${year}: ${words(value)}`);

function positionLines({ plan }: PlanContext): CompareLine[] {
	return POSITIONS.flatMap((position) => {
		const count = plan.conditions.filter((each) => each.position === position).length;
		const words = `${count} ${POSITION_NAMES[position].toLowerCase()}`;
		return count === 0 ? [] : [position === 'not-answered' ? missing(words) : given(words)];
	});
}
