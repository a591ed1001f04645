/** What an import makes of a document. */
import type { Registers } from '../../src/domain/corpus.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { TopicId } from '../../src/domain/topic.ts';
import type { Part2 } from './extractors/part2-model.ts';
import type { Part } from './flow.ts';
import type { Issue } from './issues.ts';
import type { NameIndex } from './name-index.ts';
import type { TemplateIndex } from './phrases.ts';

export type DocumentKind = 'plan' | 'paper' | 'part2' | 'blank' | 'unknown';

/** What became of the words of a document. `words` is the sum of the other three. */
export interface Coverage {
	words: number;
	placed: number;
	boilerplate: number;
	unplaced: number;
}

/** One topic of a plan's body. */
export interface BodySection {
	topic: TopicId;
	/** Runs of parts, each under a heading of its own where there is one. */
	runs: { heading?: string; parts: Part[] }[];
}

/** A paper of a board pack that is not the plan. */
export interface LeftOut {
	/** Empty for words that belong to no paper, such as a covering letter. */
	title: string;
	parts: Part[];
	words: number;
}

/** The draft of one document, before it is written. */
export interface Draft {
	file: string;
	kind: DocumentKind;
	/** `<board>-<yyyy-mm>`; with `_` before it where the site cannot show it yet. Empty where there is no plan. */
	id: string;
	plan: Plan | null;
	body: BodySection[];
	printed: { authorities: string[]; ccgs: string[] };
	leftOut: LeftOut[];
	issues: Issue[];
	coverage: Coverage;
	/** What a workbook holds; only where the document is one. */
	part2?: Part2;
}

/** What every document is read against; made once. */
export interface Knowledge {
	registers: Registers;
	indexes: TemplateIndex[];
	councils: NameIndex;
	ccgs: NameIndex;
}
