/** The site's own checks on a draft, before it becomes a file: its schema, and what a schema cannot say. */
import { checkPlan } from '../../../src/corpus/check-plan.ts';
import { Plan } from '../../../src/domain/plan.ts';
import { topicOf } from '../../../src/domain/topic.ts';
import type { LocatedYaml } from '../../../src/lib/located-yaml.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { schemaProblems } from '../../../src/lib/schema-problems.ts';
import type { BodySection } from '../model.ts';

/** A draft has no lines yet. */
const NOWHERE: LocatedYaml = {
	data: undefined,
	locate: () => ({ line: 1, column: 1 }),
	locateKey: () => ({ line: 1, column: 1 }),
	problems: [],
};

/**
 * What the site would refuse about a plan, as a file of this id. That the written file reads back as the same plan is
 * proved by tests for every kind of document, and not again at each import.
 */
export function checkDraft(plan: Plan, body: readonly BodySection[], id: string): Problem[] {
	const parsed = Plan.safeParse(plan, { reportInput: true });
	if (!parsed.success) return schemaProblems(parsed.error.issues, id, NOWHERE);
	const answers = Object.fromEntries(body.map(({ topic }) => [topic, topicOf(topic).title]));
	return checkPlan({ id: id.replace(/^_/, ''), plan: parsed.data, answers }, id, NOWHERE);
}
