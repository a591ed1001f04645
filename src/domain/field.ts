/** Names of values inside a plan, as notes use them, and what they lead to. */
import type { Plan } from './plan.ts';
import type { TopicId } from './topic.ts';

/** Lists of records that notes may point into, with the prefix of the anchor each has on the plan's page. */
export const RECORD_ANCHORS = {
	signatories: 'signatory',
	documents: 'document',
	schemes: 'scheme',
	risks: 'risk',
	metrics: 'metric',
	milestones: 'milestone',
	figures: 'figure',
	tables: 'table',
	stories: 'story',
} as const;

export type RecordList = keyof typeof RECORD_ANCHORS;

/** What a field name leads to, with the anchor of the place on the plan's page that shows it. */
export interface Field {
	anchor: string;
	label: string;
	value: unknown;
}

const SINGLE_FIELDS: Record<string, { anchor: string; label: string; of: (plan: Plan) => unknown }> = {
	agreedByBoard: { anchor: 'key-facts', label: 'Date agreed by the board', of: (plan) => plan.agreedByBoard },
	submitted: { anchor: 'key-facts', label: 'Date submitted', of: (plan) => plan.submitted },
	boundary: { anchor: 'key-facts', label: 'Boundaries', of: (plan) => plan.boundary },
	councils: { anchor: 'key-facts', label: 'Councils', of: (plan) => plan.councils },
	ccgs: { anchor: 'key-facts', label: 'Clinical commissioning groups', of: (plan) => plan.ccgs },
	status: { anchor: 'key-facts', label: 'Status', of: (plan) => plan.status },
	template: { anchor: 'key-facts', label: 'Form', of: (plan) => plan.template },
	budgets: { anchor: 'money', label: 'Budgets', of: (plan) => plan.budgets },
	source: { anchor: 'source', label: 'Source document', of: (plan) => plan.source },
	signatories: { anchor: 'sign-off', label: 'Signatories', of: (plan) => plan.signatories },
	documents: { anchor: 'related-documents', label: 'Related documents', of: (plan) => plan.documents },
	schemes: { anchor: 'schemes', label: 'Schemes', of: (plan) => plan.schemes },
	risks: { anchor: 'risk-log', label: 'Risks', of: (plan) => plan.risks },
	metrics: { anchor: 'metrics', label: 'Metrics', of: (plan) => plan.metrics },
	milestones: { anchor: 'milestones', label: 'Milestones', of: (plan) => plan.milestones },
};

/**
 * Follows a field name: `agreedByBoard`, `risks.r01`, `budgets.2014/15.minimum`, `conditions.data-sharing` or
 * `answers.open-apis`. Undefined where it leads nowhere.
 */
export function resolveField(plan: Plan, name: string): Field | undefined {
	const single = Object.hasOwn(SINGLE_FIELDS, name) ? SINGLE_FIELDS[name] : undefined;
	if (single) return { anchor: single.anchor, label: single.label, value: single.of(plan) };
	const [list = '', ...rest] = name.split('.');
	const key = rest.join('.');
	if (list === 'answers') {
		const value = plan.answers[key as TopicId];
		return value && { anchor: key, label: 'Answer', value };
	}
	if (list === 'budgets') {
		const value = plan.budgets.find((budget) => `${budget.year}.${budget.kind}` === key);
		return value && { anchor: 'money', label: `${value.kind} budget ${value.year}`, value };
	}
	if (list === 'conditions') {
		const value = plan.conditions.find(({ condition }) => condition === key);
		return value && { anchor: 'conditions', label: 'National condition', value };
	}
	if (Object.hasOwn(RECORD_ANCHORS, list)) {
		const prefix = RECORD_ANCHORS[list as RecordList];
		const value = plan[list as RecordList].find(({ id }) => id === key);
		return value && { anchor: `${prefix}-${key}`, label: `${prefix} ${key}`, value };
	}
	return undefined;
}
