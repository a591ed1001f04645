/** Checks inside one plan that a schema cannot say: ids, references, notes, and answers against the body. */
import { CONDITIONS } from '../domain/condition.ts';
import type { PlanRecord } from '../domain/corpus.ts';
import { resolveField } from '../domain/field.ts';
import type { Plan } from '../domain/plan.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import type { LocatedYaml, Path } from '../lib/located-yaml.ts';
import type { Problem } from '../lib/problem.ts';
import { formatPath } from '../lib/schema-problems.ts';

type Report = (path: Path, message: string, remedy: string) => void;

/** Lists that hold records with ids of their own. */
const RECORD_LISTS = [
	'signatories',
	'documents',
	'schemes',
	'risks',
	'metrics',
	'milestones',
	'figures',
	'tables',
	'stories',
] as const;

/** The problems of one plan. */
export function checkPlan(record: PlanRecord, file: string, yaml: LocatedYaml): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (path, message, remedy) =>
		problems.push({ file, ...yaml.locate(path), field: formatPath(path), message, remedy });
	checkName(record, report);
	checkIds(record.plan, report);
	checkReferences(record.plan, report);
	checkConditions(record.plan, report);
	checkNotes(record.plan, report);
	checkAnswers(record, report);
	return problems;
}

function checkName({ id, plan }: PlanRecord, report: Report): void {
	const board = plan.boards[0] ?? '';
	if (!id.startsWith(`${board}-`) || !/^\d{4}-\d{2}$/.test(id.slice(board.length + 1))) {
		report(['boards', 0], `the file is called ${id}`, `Call it ${board}-<yyyy-mm>.mdx, or correct the board.`);
	}
}

function checkIds(plan: Plan, report: Report): void {
	for (const list of RECORD_LISTS) {
		const seen = new Set<string>();
		plan[list].forEach(({ id }, index) => {
			if (seen.has(id)) report([list, index, 'id'], `the id ${id} is used twice`, 'Give each record an id of its own.');
			seen.add(id);
		});
	}
	const budgets = new Set<string>();
	plan.budgets.forEach(({ year, kind }, index) => {
		const key = `${year} ${kind}`;
		if (budgets.has(key)) report(['budgets', index], `${key} is given twice`, 'Keep one line for each year and kind.');
		budgets.add(key);
	});
}

function checkReferences(plan: Plan, report: Report): void {
	const known = {
		metrics: new Set(plan.metrics.map(({ id }) => id)),
		risks: new Set(plan.risks.map(({ id }) => id)),
		figures: new Set(plan.figures.map(({ id }) => id)),
	};
	plan.schemes.forEach((scheme, at) => {
		for (const list of ['metrics', 'risks', 'figures'] as const) {
			scheme[list].forEach((id, index) => {
				if (!known[list].has(id)) {
					report(['schemes', at, list, index], `there is no ${id} in ${list}`, `Name an id of ${list} in this plan.`);
				}
			});
		}
	});
}

function checkConditions(plan: Plan, report: Report): void {
	for (const { id, name } of CONDITIONS) {
		const count = plan.conditions.filter(({ condition }) => condition === id).length;
		if (count !== 1) {
			report(
				['conditions'],
				count === 0 ? `the condition ${id} is missing` : `the condition ${id} is given ${count} times`,
				`Give "${name}" one position; not-answered where the plan says nothing.`,
			);
		}
	}
}

function checkNotes(plan: Plan, report: Report): void {
	plan.notes.forEach(({ on }, index) => {
		if (!resolveField(plan, on)) {
			report(
				['notes', index, 'on'],
				`"${on}" names nothing in this plan`,
				'Name a field (agreedByBoard), a record (risks.r01), a budget (budgets.2014/15.minimum) or an answer (answers.vision).',
			);
		}
	});
}

function checkAnswers({ plan, answers }: PlanRecord, report: Report): void {
	for (const [topic, answer] of Object.entries(plan.answers)) {
		const words = answers[topic as TopicId];
		const title = topicOf(topic as TopicId).title;
		if (answer.state === 'read' && !words) {
			report(['answers', topic], 'the body has no words for this answer', `Add them under "## ${title}".`);
		}
		if (answer.state === 'unanswered' && words) {
			report(['answers', topic], 'the body has words for an answer said to be missing', 'Set its state to read.');
		}
	}
	for (const topic of Object.keys(answers) as TopicId[]) {
		if (!plan.answers[topic]) {
			report(
				['answers'],
				`the body answers "${topicOf(topic).title}" but answers has no ${topic}`,
				'Add it with its source.',
			);
		}
	}
}
