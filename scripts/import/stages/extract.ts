/** From a document that was read to the draft of a plan: form, sections, facts, answers. */
import type { ReadDocument } from '../blocks.ts';
import { flowOf, leavesOf, textOf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import type { Coverage, Draft, Knowledge } from '../model.ts';
import { readAsides, type Asides } from './asides.ts';
import { findForm } from './find-form.ts';
import { isPack, papersOf } from './packs.ts';
import { makePlan } from './make-plan.ts';
import { extractPart2 } from './part2.ts';
import { cutSections, type Sections } from './sections.ts';

/**
 * Reads a draft out of a document. Never throws on what a document says; every doubt becomes an issue.
 * `seen` is given every part of a document on a form, so that a test can follow what became of its words.
 */
export function extract(document: ReadDocument, knowledge: Knowledge, seen: Part[] = []): Draft {
	if (document.kind === 'xlsx') return extractPart2(document, emptyDraft(document));
	const flow = flowOf(document);
	const asides = readAsides(document);
	const { form, best } = findForm(flow, knowledge.indexes);
	if (!form) return withoutForm(document, flow, best, asides);
	const sections = cutSections(form);
	const outside = [...sections.before, ...sections.after];
	const pack = isPack(outside);
	const made = makePlan(document, sections, { pack, furniture: asides.first }, knowledge);
	// A blank form in a file with other words is an appendix to them.
	const leftOut = pack || made.plan === null ? [...papersOf(sections.before), ...papersOf(sections.after, false)] : [];
	const issues = [
		...made.issues,
		...leftOut.flatMap(({ title, parts }) => (title ? [leftOutIssue(title, parts)] : [])),
	];
	const unplaced = [...(leftOut.length > 0 ? outside : []), ...made.strays];
	seen.push(...partsOf(sections), ...asides.first);
	const coverage = account(seen, unplaced, asides);
	if (made.plan === null) {
		issues.push(issue('blank-template', made.formPlace));
		const words = { ...coverage, placed: 0, unplaced: coverage.unplaced + coverage.placed };
		return { ...emptyDraft(document), kind: 'blank', leftOut, printed: made.printed, issues, coverage: words };
	}
	const { id, plan, body, printed } = made;
	return { file: document.file, kind: 'plan', id, plan, body, printed, leftOut, issues, coverage };
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

const leftOutIssue = (title: string, parts: readonly Part[]): Issue =>
	issue('paper-left-out', parts[0] && leavesOf(parts[0])[0]?.place, title);

/** Every part of the form and around it, each once. */
const partsOf = (sections: Sections): Part[] => [
	...sections.before,
	...[...sections.asked.values()].flat(),
	...sections.headings,
	...[...sections.answers.values()].flat(),
	...sections.stray,
	...sections.after,
];

function withoutForm(document: ReadDocument, flow: Part[], best: number, asides: Asides): Draft {
	const about = (part: Part): boolean =>
		/better care (?:fund|plan)|integration transformation fund/i.test(textOf(part));
	const paper = isPack(flow) && flow.some(about);
	const words = [...flow, ...asides.first].flatMap(leavesOf).reduce((sum, leaf) => sum + leaf.words, asides.repeated);
	const known =
		best === 0 ? 'none of its questions was recognised' : `${best} of a form’s questions were recognised, too few`;
	return {
		...emptyDraft(document),
		kind: paper ? 'paper' : 'unknown',
		leftOut: paper ? papersOf(flow) : [],
		issues: [issue('no-template', undefined, known)],
		coverage: { words, placed: 0, boilerplate: asides.repeated, unplaced: words - asides.repeated },
	};
}

/** Counts every word once. Words of other papers and strays are unplaced; the form's, and page heads printed again, are no answer. */
function account(parts: readonly Part[], elsewhere: readonly Part[], { repeated }: Asides): Coverage {
	const unplaced = new Set<Part>(elsewhere);
	const coverage: Coverage = { words: repeated, placed: 0, boilerplate: repeated, unplaced: 0 };
	for (const part of new Set(parts)) {
		for (const { words, template, taken } of leavesOf(part)) {
			const own = Math.min(words, template);
			coverage.words += words;
			coverage.boilerplate += own;
			coverage[unplaced.has(part) && !taken ? 'unplaced' : 'placed'] += words - own;
		}
	}
	return coverage;
}
