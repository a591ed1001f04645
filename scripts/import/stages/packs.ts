/** Board packs: several papers in one file. Finds where each begins and what it is called. */
import type { Place } from '../../../src/domain/place.ts';
import { isTemplate, leavesOf, spanOf, textOf, type Part } from '../flow.ts';

export interface PackPaper {
	title: string;
	parts: Part[];
	place: Place | undefined;
	words: number;
}

const TITLE =
	/^(?:title of report|report title|title|subject|(?:agenda )?item(?:\s+(?:no\.?\s*)?\d{1,3}[a-z]?)?)\s*[:.–-]?\s+(\S.{3,})$/i;
const BREAK = /^this page is intentionally left blank\.?$/i;

/** Words that only the papers of a meeting have. */
const SIGNS = [
	/^(?:title of report|report title)\b/i,
	/^meeting date\b/i,
	/^(?:responsible|lead) officer/i,
	/this page is intentionally left blank/i,
	/^(?:report of|report to|presented by|report author)\b/i,
	/^contains (?:confidential or )?exempt information/i,
	/^(?:agenda )?item (?:no\.? ?)?\d/i,
	/^(?:meeting of|minutes of)\b/i,
	/\bthe (?:board|committee|panel|cabinet) is (?:asked|recommended|invited) to\b/i,
	/^(?:apologies for absence|declarations? of interests?|wards? affected|background papers|(?:financial|legal) implications)\b/i,
	/\bboard\b.{0,40}\b(?:agenda|papers for)\b/i,
	/^to each member of/i,
	/^(?:recommendations?|purpose of (?:the )?report|executive summary|action required)\b/i,
];

/** Whether a part says by itself that a paper of a pack begins or ends here. */
export const isPackMark = (part: Part): boolean => {
	const text = textOf(part).slice(0, 200);
	return BREAK.test(text) || /^(?:title of report|report title)\b/i.test(text);
};

/** Whether the parts outside the form look like papers of a meeting. */
export function isPack(parts: readonly Part[]): boolean {
	const seen = new Set<number>();
	for (const part of parts) {
		const text = textOf(part).slice(0, 200);
		SIGNS.forEach((sign, index) => {
			if (sign.test(text)) seen.add(index);
		});
	}
	return seen.size >= 2;
}

/**
 * The papers among some parts, in order. Covering letters and lists of papers come with an empty title, as does the
 * cover of a pack where `parts` begin with it.
 */
export function papersOf(parts: readonly Part[], beginsPack = true): PackPaper[] {
	const runs: Part[][] = [[]];
	for (const part of parts) {
		const run = runs.at(-1) ?? [];
		if (BREAK.test(textOf(part))) {
			for (const leaf of leavesOf(part)) isTemplate(leaf);
			runs.push([]);
		} else if (isTitle(part) && run.some(isTitle)) runs.push([part]);
		else run.push(part);
	}
	const papers = runs.flatMap((run): PackPaper[] => {
		const leaves = run.flatMap(leavesOf);
		const words = leaves.reduce((sum, leaf) => sum + leaf.words, 0);
		return words === 0 ? [] : [{ title: titleOf(run) ?? '', parts: run, place: spanOf(leaves), words }];
	});
	const [cover, ...others] = papers;
	// The first words of a pack are its cover, unless they say that they are a paper, or are all there is.
	const isCover = cover && !cover.parts.some(isTitle) && others.some(({ title }) => title !== '');
	return isCover && beginsPack ? [{ ...cover, title: '' }, ...others] : papers;
}

/** The line that names a paper; in a list it names one that is elsewhere. */
const isTitle = (part: Part): boolean => part.kind !== 'item' && TITLE.test(textOf(part).slice(0, 300));

function titleOf(run: readonly Part[]): string | undefined {
	for (const part of run.slice(0, 40)) {
		if (part.kind === 'item') continue;
		const title = TITLE.exec(textOf(part).replaceAll('\t', ' '))?.[1];
		if (title) return title.trim();
	}
	if (run.slice(0, 20).some((part) => /^(?:dear\b|to each member of)/i.test(textOf(part)))) return undefined;
	const heading = run.find((part) => part.kind === 'heading');
	const words = run.flatMap(leavesOf).reduce((sum, leaf) => sum + leaf.words, 0);
	return words >= 8 && heading ? textOf(heading) : undefined;
}
