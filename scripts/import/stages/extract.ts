/** From a document that was read to the draft of a plan: form, sections, facts, answers. */
import type { ReadDocument } from '../blocks.ts';
import { flowOf, leafOf, leavesOf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import { mend } from '../mend.ts';
import type { Coverage, Draft, Knowledge, LeftOut } from '../model.ts';
import { findForm } from './find-form.ts';
import { isPack, papersOf } from './packs.ts';
import { makePlan } from './make-plan.ts';
import { cutSections, type Sections } from './sections.ts';

/** Reads a draft out of a document. Never throws on what a document says; every doubt becomes an issue. */
export function extract(document: ReadDocument, knowledge: Knowledge): Draft {
	const flow = flowOf(document);
	const asides = document.leftOut.map(({ text, place }) => leafOf(mend(text), place));
	const { form, best } = findForm(flow, knowledge.indexes);
	if (!form) return withoutForm(document, flow, best, asides.reduce((sum, { words }) => sum + words, 0));
	const sections = cutSections(form);
	const outside = [...sections.before, ...sections.after];
	const pack = isPack(outside);
	const leftOut = pack ? leaveOut(sections) : [];
	const made = makePlan(document, sections, pack, knowledge);
	const issues = [...made.issues, ...leftOut.map(({ title, parts }) => leftOutIssue(title, parts))];
	const all = [...flowAfter(sections), ...leftOut.flatMap(({ parts }) => parts)];
	const coverage = account(all, asides.reduce((sum, { words }) => sum + words, 0), pack ? outside : [], made.strays);
	if (made.plan === null) {
		issues.push(issue('blank-template', made.formPlace));
		return {
			...emptyDraft(document),
			kind: 'blank',
			leftOut,
			printed: made.printed,
			issues,
			coverage: { ...coverage, placed: 0, unplaced: coverage.unplaced + coverage.placed },
		};
	}
	return {
		file: document.file,
		kind: 'plan',
		id: made.id,
		plan: made.plan,
		body: made.body,
		printed: made.printed,
		leftOut,
		issues,
		coverage,
	};
}

const emptyDraft = ({ file }: ReadDocument): Draft => ({
	file,
	kind: 'unknown',
	id: '',
	plan: null,
	body: [],
	printed: { authorities: [], ccgs: [] },
	leftOut: [],
	issues: [],
	coverage: { words: 0, placed: 0, boilerplate: 0, unplaced: 0 },
});

function leaveOut({ before, after }: Sections): LeftOut[] {
	return [...papersOf(before), ...papersOf(after)].map(({ title, parts, words }) => ({ title, parts, words }));
}

const leftOutIssue = (title: string, parts: readonly Part[]): Issue =>
	issue('paper-left-out', parts[0] && leavesOf(parts[0])[0]?.place, title);

/** Every part of the form and around it, each once. */
const flowAfter = (sections: Sections): Part[] => [
	...sections.before,
	...[...sections.asked.values()].flat(),
	...sections.headings,
	...[...sections.answers.values()].flat(),
	...sections.stray,
	...sections.after,
];

function withoutForm(document: ReadDocument, flow: Part[], best: number, asideWords: number): Draft {
	const paper = isPack(flow) && flow.some((part) => leavesOf(part).some(({ text }) => /better care (?:fund|plan)|integration transformation fund/i.test(text)));
	const words = flow.flatMap(leavesOf).reduce((sum, leaf) => sum + leaf.words, 0) + asideWords;
	const known = best === 0 ? 'none of its questions was recognised' : `${best} of a form’s questions were recognised, too few`;
	return {
		...emptyDraft(document),
		kind: paper ? 'paper' : 'unknown',
		leftOut: paper ? papersOf(flow).map(({ title, parts, words: count }) => ({ title, parts, words: count })) : [],
		issues: [issue('no-template', undefined, known)],
		coverage: { words, placed: 0, boilerplate: 0, unplaced: words },
	};
}

/** Counts every word once. Words of other papers, of running headers and of strays are unplaced; the form's are its own. */
function account(parts: readonly Part[], asideWords: number, elsewhere: readonly Part[], strays: readonly Part[]): Coverage {
	const unplacedParts = new Set<Part>([...elsewhere, ...strays]);
	const coverage: Coverage = { words: asideWords, placed: 0, boilerplate: 0, unplaced: asideWords };
	for (const part of new Set(parts)) {
		for (const { words, template, taken } of leavesOf(part)) {
			const own = Math.min(words, template);
			coverage.words += words;
			coverage.boilerplate += own;
			if (unplacedParts.has(part) && !taken) coverage.unplaced += words - own;
			else coverage.placed += words - own;
		}
	}
	return coverage;
}

