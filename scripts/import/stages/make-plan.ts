/** The record of a plan out of its sections. */
import type { Plan } from '../../../src/domain/plan.ts';
import type { Place } from '../../../src/domain/place.ts';
import { valueOf } from '../../../src/domain/reading.ts';
import type { Template } from '../../../src/domain/template.ts';
import { slug } from '../../../src/lib/words.ts';
import type { ReadDocument } from '../blocks.ts';
import { readDocuments } from '../extractors/documents.ts';
import { readMetrics } from '../extractors/metrics.ts';
import { readMilestones } from '../extractors/milestones.ts';
import { readRisks } from '../extractors/risks.ts';
import { readSchemes, type SchemeSource } from '../extractors/schemes.ts';
import { readProseMilestones } from '../extractors/prose-milestones.ts';
import { idOf, readSignatories } from '../extractors/signatories.ts';
import { readSummary, type Summary } from '../extractors/summary.ts';
import { takeInto } from '../extractors/take-into.ts';
import { leavesOf, spanOf, textOf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import { mend } from '../mend.ts';
import type { BodySection, Draft, Knowledge } from '../model.ts';
import type { FoundNames } from '../name-index.ts';
import { fileAnswers } from './answers.ts';
import { conditionsOf } from './conditions.ts';
import { inBriefOf } from './in-brief.ts';
import { noteUnits } from './notes.ts';
import type { Sections } from './sections.ts';

export interface MadePlan {
	/** Null where the form is blank. */
	plan: Plan | null;
	id: string;
	body: BodySection[];
	printed: Draft['printed'];
	issues: Issue[];
	/** Parts inside the form that no question claims. */
	strays: Part[];
	formPlace: Place | undefined;
}

/** What surrounds the form. */
export interface Surroundings {
	/** Whether the words outside the form belong to other papers. */
	pack: boolean;
	/** Running heads and feet of the pages. */
	furniture: Part[];
}

/** Makes the record. */
export function makePlan(
	document: ReadDocument,
	sections: Sections,
	{ pack, furniture }: Surroundings,
	knowledge: Knowledge,
): MadePlan {
	const { template } = sections.index;
	const issues: Issue[] = [];
	const under = (topic: string): Part[] =>
		sections.index.questions.flatMap(({ question }, at) =>
			question.topics[0]?.topic === topic ? (sections.answers.get(at) ?? []) : [],
		);
	const summary = findSummary(sections, under('plan-summary'), template);
	const signatories = readSignatories(under('sign-off'), template, issues);
	const documents = readDocuments(under('related-documents'), template, document.links);
	const risks = readRisks(under('risk-log'), template, issues);
	const year = Number(/^\d{4}/.exec(latestDate(summary, signatories) ?? template.issued)?.[0]);
	const schemes = readSchemes(schemeSources(sections), template);
	const answered = [...sections.answers.values()];
	const inTables = readMilestones(answered.flat(), year);
	const asksForThem = sections.index.questions.some(({ question }) => question.topics[0]?.topic === 'milestones');
	const told = inTables.length > 0 || asksForThem ? inTables : answered.flatMap((parts) => readProseMilestones(parts));
	const milestones = told.map((each, index) => ({ id: idOf('k', index), ...each }));
	const metrics = readMetrics(answered.flat());
	const outside = [
		...(pack ? [] : [{ parts: sections.before }]),
		{ heading: 'Words under no question', parts: sections.stray },
		...(pack ? [] : [{ parts: sections.after }]),
		{ heading: 'Heads and feet of the pages', parts: furniture },
	];
	const councils = knowledge.councils.find(summary.authorities || councilsSigned(signatories));
	const ccgs = knowledge.ccgs.find(summary.ccgs);
	const printed = { authorities: councils.printed, ccgs: ccgs.printed };
	// Words that only join names are no part of any.
	takeInto(summary.named, [...summary.namedBy, ...printed.authorities, ...printed.ccgs, 'and and and and with']);
	const { answers, body } = fileAnswers(sections, outside, issues);
	const formPlace = spanOf([...sections.asked.values()].flat().flatMap(leavesOf));
	const read = Object.entries(answers).some(
		([topic, answer]) => topic !== 'outside-template' && answer?.state === 'read',
	);
	const blank =
		!read &&
		risks.length === 0 &&
		signatories.length === 0 &&
		schemes.length === 0 &&
		!summary.budgets.some(({ state }) => state === 'read');
	if (blank) return { plan: null, id: '', body: [], printed, issues: [], strays: [], formPlace };
	issues.unshift(...summary.issues);
	reportNames(councils, 'council-not-in-register', issues);
	if (councils.printed.length === 0) issues.push(issue('no-council', formPlace));
	reportNames(ccgs, 'ccg-not-in-register', issues);
	if (risks.length === 0) issues.push(issue('no-risks', formPlace));
	if (schemes.length === 0) issues.push(issue('no-schemes', formPlace));
	const strayWords = sections.stray.flatMap(leavesOf).reduce((sum, leaf) => sum + leaf.words - leaf.template, 0);
	if (strayWords > 0)
		issues.push(issue('words-unplaced', spanOf(sections.stray.flatMap(leavesOf)), String(strayWords)));
	const boards = knowledge.registers.boards
		.filter(({ authorities }) => authorities.some((code) => councils.codes.includes(code)))
		.map(({ id }) => id);
	const status = draftMark(sections.before, document) ? 'draft' : 'submitted';
	if (!summary.submitted.some(({ state }) => state === 'read')) issues.push(issue('status-assumed', undefined, status));
	const facts: Omit<Plan, 'inBrief'> = {
		boards: orderBoards(boards, councils.codes, knowledge),
		round: template.round,
		template: template.id,
		text: 'published',
		status,
		councils: councils.codes,
		ccgs: ccgs.codes,
		boundary: summary.boundary,
		agreedByBoard: summary.agreedByBoard,
		submitted: summary.submitted,
		budgets: summary.budgets,
		signatories,
		documents,
		schemes,
		risks,
		metrics,
		milestones,
		figures: [],
		tables: [],
		stories: [],
		conditions: conditionsOf({ signatories, answers }),
		answers,
		source: {
			title: mend(document.title).replaceAll('\n', ' ') || document.file,
			publisher: [...printed.authorities, ...printed.ccgs].join(', ') || 'not stated',
			file: document.file,
			sha256: document.sha256,
			kind: document.kind,
			licence: 'not stated',
		},
		notes: noteUnits(summary.budgets),
	};
	const plan: Plan = { ...facts, inBrief: inBriefOf(facts, knowledge.registers, printed.authorities) };
	const month = (latestDate(summary, signatories) ?? template.deadlines[0]?.date ?? template.issued).slice(0, 7);
	// A draft whose board is not known is kept where the site passes over it until it is corrected.
	const known = plan.boards[0] ?? `_${slug(printed.authorities[0] ?? document.file) || 'unknown'}`;
	return { plan, id: `${known}-${month}`, body, printed, issues, strays: sections.stray, formPlace };
}

/** The summary stands under its heading; where that is lost, its rows are looked for before the first question. */
function findSummary(sections: Sections, parts: Part[], template: Template): Summary {
	if (parts.length > 0) return readSummary(parts, template);
	const elsewhere = sections.stray.length > 0 ? sections.stray : sections.before;
	return readSummary(
		elsewhere.filter((part) => part.kind === 'row' || textOf(part).length < 300),
		template,
	);
}

function schemeSources({ index, answers }: Sections): SchemeSource[] {
	return index.questions.flatMap(({ question }, at): SchemeSource[] => {
		const topics = question.topics.map(({ topic }) => topic);
		if (question.kind !== 'text' && !topics.includes('schemes')) return [];
		const asks =
			topics[0] === 'schemes'
				? 'schemes'
				: topics.includes('planned-changes') && topics.includes('schemes')
					? 'changes'
					: 'other';
		return [{ parts: answers.get(at) ?? [], asks }];
	});
}

const councilsSigned = (signatories: Plan['signatories']): string =>
	signatories
		.filter(({ party }) => party === 'council')
		.map(({ organisation }) => organisation)
		.join('\n');

function reportNames(
	{ unknown }: FoundNames,
	code: 'council-not-in-register' | 'ccg-not-in-register',
	issues: Issue[],
): void {
	for (const { name, near } of unknown)
		issues.push(issue(code, undefined, name, near ? `; the nearest is ${near}` : ''));
}

/** Boards in the order in which the document names their councils. */
function orderBoards(boards: readonly string[], councils: readonly string[], { registers }: Knowledge): string[] {
	const rank = (id: string): number => {
		const codes = registers.boards.find((board) => board.id === id)?.authorities ?? [];
		return Math.min(...codes.map((code) => councils.indexOf(code)).filter((at) => at >= 0));
	};
	return [...boards].sort((a, b) => rank(a) - rank(b));
}

function latestDate(summary: Summary, signatories: Plan['signatories']): string | undefined {
	const latest = (dates: (string | undefined)[]): string | undefined =>
		dates
			.filter((date) => date !== undefined)
			.sort()
			.at(-1);
	return (
		latest(summary.submitted.map(valueOf)) ??
		latest(signatories.map(({ signed }) => valueOf(signed))) ??
		valueOf(summary.agreedByBoard)
	);
}

/** Whether the cover says DRAFT. */
const draftMark = (before: readonly Part[], { title }: ReadDocument): boolean =>
	/\bDRAFT\b/.test(title) || before.slice(0, 12).some((part) => /\bDRAFT\b/.test(textOf(part)));
