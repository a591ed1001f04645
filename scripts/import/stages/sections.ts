/** Cuts a document at the questions of its form. Questions are known by their words, never by their numbers. */
import { isTemplate, leafOf, type Part } from '../flow.ts';
import { countWords } from '../mend.ts';
import { findPhrases, hasNumber, type Hit, type TemplateIndex } from '../phrases.ts';
import type { FoundForm, Marked } from './find-form.ts';
import { isPackMark } from './packs.ts';

export interface Sections {
	index: TemplateIndex;
	/** What stands before the form. */
	before: Part[];
	/** The words under each question, by its index; an empty list where the question is there and nothing under it. */
	answers: Map<number, Part[]>;
	/** The parts that hold each question's own words, for places. */
	asked: Map<number, Part[]>;
	/** Headings and instructions of the form that belong to no one question. */
	headings: Part[];
	/** Words inside the form that stand under no question. */
	stray: Part[];
	/** What stands after the form. */
	after: Part[];
}

/** One step of reading: words of the form, or words of the plan. */
interface Step {
	part: Part;
	hit?: Hit;
}

/** Cuts a marked document. Words of the form are marked as such on their leaves. */
export function cutSections(form: FoundForm): Sections {
	const steps = accept(
		form.marked.flatMap((marked) => stepsOf(marked, form.index)),
		form,
	);
	const last = steps.findLastIndex(({ hit }) => hit && hit.phrase.question >= 0);
	const sections: Sections = {
		index: form.index,
		before: [],
		answers: new Map(),
		asked: new Map(),
		headings: [],
		stray: [],
		after: [],
	};
	let current: number | undefined;
	let held: Part[] | undefined;
	let heldSection = -1;
	let began = false;
	let ended = false;
	let rowsSeen = false;
	steps.forEach(({ part, hit }, at) => {
		if (hit && !ended) {
			if (part.kind !== 'row') isTemplate(part.leaf);
			began = true;
			const question = hit.phrase.question >= 0 ? hit.phrase.question : onlyQuestion(form.index, hit.phrase.section);
			if (question !== undefined) {
				const answer = sections.answers.get(question) ?? [];
				const sameSection = form.index.questions[question]?.section === hit.phrase.section;
				if (held && sameSection) answer.push(...held);
				else fileHeld(held);
				held = undefined;
				sections.answers.set(question, answer);
				sections.asked.set(question, [...(sections.asked.get(question) ?? []), part]);
				current = question;
			} else if (
				hit.phrase.kind === 'section' ||
				hasNumber(part.kind === 'row' ? '' : part.leaf.text) ||
				part.kind === 'item'
			) {
				// A heading over several questions ends the answer before it; an instruction inside an answer does not.
				fileHeld(held);
				held = [];
				current = undefined;
				heldSection = hit.phrase.section >= 0 ? hit.phrase.section : heldSection;
			}
			if (question === undefined) sections.headings.push(part);
			return;
		}
		const kind = current === undefined ? undefined : form.index.questions[current]?.question.kind;
		if (at > last && began && !ended) {
			ended = isPackMark(part) || isAnnex(part) || (kind === 'table' && rowsSeen && part.kind === 'heading');
		}
		rowsSeen = part.kind === 'row' && current !== undefined ? true : at > last && rowsSeen;
		if (ended) sections.after.push(part);
		else if (!began) sections.before.push(part);
		else if (current !== undefined) sections.answers.get(current)?.push(part);
		else held?.push(part);
	});
	fileHeld(held);
	return sections;

	/** Words under a section's heading answer its first question, where that question is nowhere printed. */
	function fileHeld(parts: Part[] | undefined): void {
		if (!parts || parts.length === 0) return;
		const first = form.index.questions.findIndex(({ section }) => section === heldSection);
		if (first < 0 || form.questions.has(first)) sections.stray.push(...parts);
		else sections.answers.set(first, [...(sections.answers.get(first) ?? []), ...parts]);
	}
}

const isAnnex = (part: Part): boolean =>
	part.kind !== 'row' &&
	part.kind !== 'item' &&
	part.leaf.text.length < 120 &&
	/^(?:annex|appendix)\b/i.test(part.leaf.text);

/** The question of a section that has just one, so that its heading opens it. */
function onlyQuestion(index: TemplateIndex, section: number): number | undefined {
	if (section < 0) return undefined;
	const all = index.questions.flatMap((each, at) => (each.section === section ? [at] : []));
	return all.length === 1 ? all[0] : undefined;
}

/** Parts cut where a question ends and its answer begins in one paragraph, or where a row holds both. */
function stepsOf({ part, hits }: Marked, index: TemplateIndex): Step[] {
	if (hits.length === 0) return [{ part }];
	if (part.kind === 'row') {
		if (!hits.some(({ phrase }) => phrase.kind === 'wording')) return [{ part }];
		return part.cells.flatMap((cell) =>
			cell.text
				.split('\n')
				.filter((line) => line !== '')
				.flatMap((line) => cut({ kind: 'paragraph', leaf: leafOf(line, cell.place), group: part.group }, index)),
		);
	}
	return cut(part, index);
}

function cut(part: Exclude<Part, { kind: 'row' }>, index: TemplateIndex): Step[] {
	const { leaf } = part;
	const hit = findPhrases(index, leaf.text)[0];
	if (!hit) return [{ part }];
	const rest = leaf.text.slice(hit.end).replace(/^[\s.?:;)\]>*"”]+/, '');
	if (countWords(rest) === 0) return [{ part, hit }];
	if (hit.phrase.tokens.length < 6) return [{ part }];
	const head = leafOf(leaf.text.slice(0, leaf.text.length - rest.length), leaf.place, leaf.marker);
	const after = leafOf(rest, leaf.place);
	// A cut inside a word makes two of it; the account of words must not.
	head.words = Math.max(0, leaf.words - after.words);
	const tail = { kind: 'paragraph', leaf: after, group: part.group } as const;
	return [{ part: { ...part, leaf: head }, hit }, ...cut(tail, index)];
}

/** Keeps the hits that are the form's own words where they stand, and lets the others be words of the plan. */
function accept(steps: Step[], form: FoundForm): Step[] {
	const near = (at: number, test: (hit: Hit) => boolean, reach: number): boolean =>
		steps.slice(at + 1, at + 1 + reach).some(({ hit }) => hit && test(hit));
	return steps.map(({ part, hit }, at): Step => {
		if (!hit || part.kind === 'row') return { part };
		const { phrase } = hit;
		const text = part.leaf.text;
		const numbered = hasNumber(text) || (part.kind === 'item' && part.ordered);
		const bullet = part.kind === 'item' && !part.ordered;
		const capitals = text === text.toUpperCase();
		const long = phrase.tokens.length >= 7;
		switch (phrase.kind) {
			case 'wording':
				return { part, hit };
			case 'boilerplate':
				return long || (!bullet && (numbered || near(at, () => true, 3))) ? { part, hit } : { part };
			case 'section': {
				const opens = near(at, (next) => next.phrase.section === phrase.section && next.phrase.question >= 0, 6);
				return !bullet && (capitals || opens) ? { part, hit } : { part };
			}
			case 'label': {
				if (bullet) return { part };
				if (form.worded.has(phrase.question)) {
					const opens = near(at, (next) => next.phrase.kind === 'wording' && next.phrase.section === phrase.section, 4);
					return opens ? { part, hit } : { part };
				}
				const alone = phrase.tokens.length > 1 && (part.kind === 'heading' || text.length < 100);
				return numbered || capitals || alone ? { part, hit } : { part };
			}
		}
	});
}
