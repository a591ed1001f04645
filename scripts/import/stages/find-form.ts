/** Which version of the form a document is on, and how sure that is. */
import { leavesOf, type Part } from '../flow.ts';
import { beginningOf, findPhrases, type Beginning, type Hit, type TemplateIndex } from '../phrases.ts';

/** A part with the phrases of the form its words begin with. */
export interface Marked {
	part: Part;
	hits: Hit[];
}

export interface FoundForm {
	index: TemplateIndex;
	marked: Marked[];
	/** Questions whose printed words, or whose heading, were found. */
	questions: Set<number>;
	/** Questions whose printed words were found. */
	worded: Set<number>;
}

/** Fewer questions than this, and a document only talks about the form. */
const FEWEST_QUESTIONS = 4;

/** The version with most of its questions in the document; undefined where no version has enough. */
export function findForm(flow: readonly Part[], indexes: readonly TemplateIndex[]): { form?: FoundForm; best: number } {
	let form: FoundForm | undefined;
	let best = 0;
	let weight = 0;
	const beginnings = flow.map((part) => leavesOf(part).flatMap((leaf) => linesOf(part, leaf.text).map(beginLine)));
	for (const index of indexes) {
		const found = markPhrases(flow, index, beginnings);
		const score = found.worded.size * 2 + found.questions.size;
		best = Math.max(best, found.questions.size);
		if (found.questions.size >= FEWEST_QUESTIONS && score > weight) {
			form = found;
			weight = score;
		}
	}
	return form ? { form, best } : { best };
}

interface Line {
	text: string;
	beginning: Beginning;
}

/** A question that follows its heading in one cell begins a line of it. */
const linesOf = (part: Part, text: string): string[] => (part.kind === 'row' ? text.split('\n') : [text]);
const beginLine = (text: string): Line => ({ text, beginning: beginningOf(text) });

function markPhrases(flow: readonly Part[], index: TemplateIndex, beginnings: readonly Line[][]): FoundForm {
	const questions = new Set<number>();
	const worded = new Set<number>();
	const marked = flow.map((part, at): Marked => {
		const hits = (beginnings[at] ?? []).flatMap(({ text, beginning }) =>
			findPhrases(index, text, beginning).slice(0, 3),
		);
		const kept = part.kind === 'row' ? hits.filter(({ phrase }) => phrase.kind !== 'section') : hits;
		for (const { phrase } of kept) {
			if (phrase.question < 0) continue;
			questions.add(phrase.question);
			if (phrase.kind === 'wording') worded.add(phrase.question);
		}
		return { part, hits: kept };
	});
	return { index, marked, questions, worded };
}
