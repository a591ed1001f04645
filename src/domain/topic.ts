/**
 * Topics: stable ids that the questions of every template version hang on.
 * Order is that of the 2014 forms; the id is in published links and never changes.
 */

/** `facts` topics are shown from typed records (budgets, signatories …); `text` topics have an answer in words. */
export const TOPICS = [
	{ id: 'plan-summary', title: 'Plan summary', holds: 'facts', section: 'About the plan' },
	{ id: 'sign-off', title: 'Who agreed it', holds: 'facts', section: 'About the plan' },
	{ id: 'provider-engagement', title: 'How providers were involved', holds: 'text', section: 'Engagement' },
	{ id: 'public-engagement', title: 'How the public was involved', holds: 'text', section: 'Engagement' },
	{ id: 'related-documents', title: 'Related documents', holds: 'facts', section: 'About the plan' },
	{ id: 'vision', title: 'Vision', holds: 'text', section: 'Vision and change' },
	{ id: 'outcomes', title: 'Aims and outcomes', holds: 'text', section: 'Vision and change' },
	{ id: 'case-for-change', title: 'Case for change', holds: 'text', section: 'Vision and change' },
	{ id: 'planned-changes', title: 'Planned changes', holds: 'text', section: 'Vision and change' },
	{ id: 'schemes', title: 'Schemes', holds: 'facts', section: 'Vision and change' },
	{ id: 'milestones', title: 'Milestones and dependencies', holds: 'text', section: 'Delivery' },
	{ id: 'governance', title: 'Governance', holds: 'text', section: 'Delivery' },
	{ id: 'delivery-oversight', title: 'Oversight of delivery', holds: 'text', section: 'Delivery' },
	{ id: 'risk-log', title: 'Risks', holds: 'facts', section: 'Delivery' },
	{ id: 'contingency', title: 'Contingency and risk sharing', holds: 'text', section: 'Delivery' },
	{ id: 'alignment-initiatives', title: 'Fit with other initiatives', holds: 'text', section: 'Alignment' },
	{ id: 'alignment-plans', title: 'Fit with other plans', holds: 'text', section: 'Alignment' },
	{ id: 'co-commissioning', title: 'Primary care co-commissioning', holds: 'text', section: 'Alignment' },
	{
		id: 'social-care-definition',
		title: 'What protecting social care means here',
		holds: 'text',
		section: 'Social care',
	},
	{ id: 'social-care-protection', title: 'How social care will be protected', holds: 'text', section: 'Social care' },
	{ id: 'social-care-amount', title: 'Money for protecting social care', holds: 'text', section: 'Social care' },
	{ id: 'care-act', title: 'Care Act duties', holds: 'text', section: 'Social care' },
	{ id: 'carers', title: 'Support for carers', holds: 'text', section: 'Social care' },
	{ id: 'council-budget', title: 'Effect on the council’s budget', holds: 'text', section: 'Social care' },
	{ id: 'seven-day-services', title: 'Seven-day services', holds: 'text', section: 'Working together' },
	{ id: 'nhs-number', title: 'Use of the NHS number', holds: 'text', section: 'Working together' },
	{ id: 'open-apis', title: 'Open systems and standards', holds: 'text', section: 'Working together' },
	{ id: 'information-governance', title: 'Information governance', holds: 'text', section: 'Working together' },
	{
		id: 'joint-assessment',
		title: 'Joint assessment and lead professional',
		holds: 'text',
		section: 'Working together',
	},
	{ id: 'acute-impact', title: 'Effect on hospitals', holds: 'text', section: 'Hospitals' },
	{ id: 'outside-template', title: 'Outside the form', holds: 'text', section: 'More from the document' },
] as const;

export type Topic = (typeof TOPICS)[number];
export type TopicId = Topic['id'];
export const TOPIC_IDS = TOPICS.map((topic) => topic.id) as [TopicId, ...TopicId[]];

const byId = new Map<string, Topic>(TOPICS.map((topic) => [topic.id, topic]));
const byTitle = new Map<string, Topic>(TOPICS.map((topic) => [topic.title.toLowerCase(), topic]));

/** The topic with an id; throws where there is none, which is a bug of ours. */
export function topicOf(id: TopicId): Topic {
	const topic = byId.get(id);
	if (!topic) throw new Error(`no topic ${id}`);
	return topic;
}

/** The topic whose title is a heading of a plan's body, or undefined. Case is ignored. */
export function topicByTitle(title: string): Topic | undefined {
	return byTitle.get(title.trim().replaceAll("'", '’').toLowerCase());
}
