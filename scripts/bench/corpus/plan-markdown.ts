/** A plan as one page of Markdown, for rivals that know no typed records: the same words as in the plan's file. */
import { topicOf } from '../../../src/domain/topic.ts';
import type { BenchPlan } from './plan.ts';

export interface PlanPage {
	id: string;
	title: string;
	description: string;
	/** Markdown that is also valid MDX: the phrase lists hold no braces and no angle brackets. */
	body: string;
}

type Row = readonly (string | number | undefined)[];

/** The page of a plan: facts in tables and lists, then the answers. */
export function planPage({ id, plan, answers }: BenchPlan): PlanPage {
	const sections = [
		plan.inBrief,
		section('Key facts', [
			...[`Round ${plan.round}, form ${plan.template}, ${plan.status}`, plan.boundary.raw],
			...[
				`Agreed by the board: ${plan.agreedByBoard.raw}`,
				`Submitted: ${plan.submitted.map(({ raw }) => raw).join(', ')}`,
			],
			`Councils ${plan.councils.join(', ')}; groups ${plan.ccgs.join(', ')}`,
		]),
		table(
			'Money',
			['Year', 'Kind', 'Amount'],
			plan.budgets.map(({ year, kind, raw }) => [year, kind, raw]),
		),
		table(
			'Who agreed it',
			['Name', 'Role', 'For', 'Signed'],
			plan.signatories.map(({ name, role, organisation, signed }) => [name, role, organisation, signed.raw]),
		),
		table(
			'Related documents',
			['Title', 'About'],
			plan.documents.map(({ title, synopsis }) => [title, synopsis]),
		),
		`## Schemes\n\n${plan.schemes.map(({ id: scheme, ref, name, group, summary, themes }) => `### ${ref} ${name} (${scheme})\n\n${group}. ${summary} ${themes.join(', ')}`).join('\n\n')}`,
		table(
			'Risks',
			['Id', 'Risk', 'Rating', 'Mitigation', 'Owners', 'Themes'],
			plan.risks.map(({ id: risk, risk: text, rating, mitigation, owners = [], themes }) => [
				risk,
				text,
				rating.raw,
				mitigation,
				owners.join(', '),
				themes.join(', '),
			]),
		),
		table(
			'Metrics',
			['Id', 'Measure', 'Ambition', 'Unit', 'About'],
			(plan.metrics ?? []).map(({ id: metric, label, raw, unit, summary }) => [metric, label, raw, unit, summary]),
		),
		table(
			'Milestones',
			['Id', 'What', 'About', 'Due', 'Lead'],
			(plan.milestones ?? []).map(({ id: milestone, title, summary, due, owners = [] }) => [
				milestone,
				title,
				summary,
				due.raw,
				owners.join(', '),
			]),
		),
		table(
			'Figures',
			['Id', 'What', 'Figure'],
			(plan.figures ?? []).map(({ id: figure, label, raw }) => [figure, label, raw]),
		),
		...(plan.tables ?? []).map(({ title, heading, rows }) =>
			table(
				title,
				heading,
				rows.map(({ printed }) => printed),
			),
		),
		table(
			'National conditions',
			['Condition', 'Position', 'Why'],
			plan.conditions.map(({ condition, position, summary }) => [condition, position, summary]),
		),
		...answers.map(([topic, text]) => `## ${topicOf(topic).title}\n\n${text}`),
		section(
			'Notes',
			(plan.notes ?? []).map(({ on, text }) => `${on}: ${text}`),
		),
	];
	const title = `${id.slice(0, -8).replaceAll('-', ' ')}, ${id.slice(-7)}`;
	return { id, title, description: plan.inBrief, body: `${sections.filter(Boolean).join('\n\n')}\n` };
}

const section = (title: string, items: readonly string[]): string =>
	items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;

const line = (cells: Row): string => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;

const table = (title: string, heading: readonly string[], rows: readonly Row[]): string =>
	rows.length === 0
		? ''
		: [`## ${title}`, '', line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
