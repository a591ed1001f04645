/** What an import prints with --json: one array, an object a file. The shape is a published contract. */
import type { TopicId } from '../../../src/domain/topic.ts';
import type { Issue } from '../issues.ts';
import type { Coverage, DocumentKind, Draft } from '../model.ts';
import { answersOf } from './plain-text.ts';

export interface JsonReport {
	/** The path as it was given. */
	file: string;
	kind: DocumentKind;
	/** The frontmatter of the plan, or null. */
	plan: Draft['plan'];
	printed: { authorities: string[]; ccgs: string[] };
	/** Titles of other papers in the file. */
	leftOut: string[];
	answers: Partial<Record<TopicId, string>>;
	issues: Issue[];
	coverage: Coverage;
}

/** The report of one draft. */
export const jsonReport = (path: string, draft: Draft): JsonReport => ({
	file: path,
	kind: draft.kind,
	plan: draft.plan,
	printed: draft.printed,
	leftOut: draft.leftOut.map(({ title }) => title).filter((title) => title !== ''),
	answers: answersOf(draft),
	issues: draft.issues,
	coverage: draft.coverage,
});
