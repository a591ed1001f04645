/** Everything the site is made from, loaded, checked and joined: what views take. */
import type { Change } from './change.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Paper } from './paper.ts';
import type { Plan } from './plan.ts';
import type { Authority, Board, Organisation, Round } from './register.ts';
import type { Template } from './template.ts';
import type { TopicId } from './topic.ts';

/** A plan with its id (`devon-2014-11`) and the Markdown of its answers by topic. */
export interface PlanRecord {
	id: string;
	plan: Plan;
	/** Markdown under each topic's heading; no entry where the plan has no words on the topic. */
	answers: Partial<Record<TopicId, string>>;
}

/** A paper with its id (`central-bedfordshire-2014-01-09`) and the Markdown of its sections in order. */
export interface PaperRecord {
	id: string;
	paper: Paper;
	sections: { heading: string; markdown: string }[];
}

export interface Registers {
	authorities: Authority[];
	boards: Board[];
	organisations: Organisation[];
	rounds: Round[];
	templates: Template[];
	glossary: GlossaryTerm[];
}

export interface Corpus extends Registers {
	/** In the order of their ids. */
	plans: PlanRecord[];
	papers: PaperRecord[];
	/** What was published or changed, oldest first. */
	changes: Change[];
}
