/** Passages made from the typed facts of a plan: what its form asks for in cells and not in words. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { formatDate, formatList, formatPounds } from '../lib/format.ts';
import { planPath } from '../paths.ts';
import { answerRowsOf } from './answer-list.ts';
import { budgetRowsOf, type BudgetRow } from './budget-lines.ts';
import { conditionRowsOf } from './conditions-matrix.ts';
import { fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { STATUS_NAMES } from './plan-brief.ts';
import type { SearchKind } from './search-record.ts';
import { signatoryRowsOf } from './signatory-list.ts';

export interface PlanFact {
	kind: SearchKind;
	row: Pick<FromPlan, 'path' | 'source'>;
	title: string;
	content: (string | undefined)[];
	topic?: TopicId;
}

/** The plan as a whole, its money, who agreed it, its conditions, its printed tables, and what it leaves unanswered. */
export function planFacts(context: PlanContext): PlanFact[] {
	return [
		aboutPlan(context),
		money(context),
		signOff(context),
		...conditionRowsOf(context).map((row): PlanFact => ({
			...{ kind: 'condition', row, title: row.conditionName },
			content: [row.positionName, row.summary],
		})),
		...context.plan.tables.map(({ id, title, about, heading, rows, topic, source }): PlanFact => ({
			...{ kind: 'table', title, topic, row: fromPlan(context, source, `${RECORD_ANCHORS.tables}-${id}`) },
			content: [about, heading.join(', '), ...rows.map(({ printed }) => printed.join(', '))],
		})),
		...answerRowsOf(context)
			.filter(({ state }) => state === 'unanswered')
			.map((row): PlanFact => ({
				...{ kind: 'answer', row, title: row.title, topic: row.topic },
				content: [`${context.area} has not answered this.`, row.raw],
			})),
	];
}

function aboutPlan({ id, title, plan, councils, round, boards }: PlanContext): PlanFact {
	const dates = [plan.agreedByBoard, ...plan.submitted].map(({ raw }) => raw).filter(Boolean);
	return {
		...{ kind: 'plan', title, row: { path: planPath(id), source: '' } },
		content: [
			plan.inBrief,
			`Councils: ${formatList(councils.map(({ name }) => name))}.`,
			`Boards: ${formatList(boards.map(({ name }) => name))}.`,
			plan.boundary.raw && `Boundaries: ${plan.boundary.raw}.`,
			plan.boundarySummary,
			dates.length > 0 ? `Agreed and submitted: ${dates.join('; ')}.` : '',
			`${STATUS_NAMES[plan.status]}, ${round.name}.`,
		],
	};
}

function money(context: PlanContext): PlanFact {
	const rows = budgetRowsOf(context);
	return {
		...{ kind: 'budget', title: 'Pooled budget: minimum and agreed', topic: 'plan-summary' },
		row: { path: planPath(context.id, 'money'), source: rows[0]?.source ?? '' },
		content: rows.map((row) => `${row.kindName} ${row.year}: ${amount(row)}.`),
	};
}

/** The amount as printed and, where that is not the exact one, in pounds: £12.936m (£12,936,000). */
function amount({ raw, remark, pounds }: BudgetRow): string {
	if (pounds === null) return ['not answered', raw].filter(Boolean).join(': ');
	const exact = formatPounds(pounds);
	return [raw, raw === exact ? '' : `(${exact})`, remark].filter(Boolean).join(' ');
}

function signOff(context: PlanContext): PlanFact {
	const rows = signatoryRowsOf(context);
	const lines = rows.map(
		({ name, role, organisation, signed, signedText }) =>
			`${[name, role, organisation].filter(Boolean).join(', ')}: signed ${signed ? formatDate(signed) : signedText}.`,
	);
	return {
		...{ kind: 'signatory', title: topicOf('sign-off').title, topic: 'sign-off', content: lines },
		row: { path: planPath(context.id, 'sign-off'), source: rows[0]?.source ?? '' },
	};
}
