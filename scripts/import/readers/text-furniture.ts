/** Finds what a text copied out of pages has between them: page numbers, and the words that come again beside them. */
import type { Line } from './text-lines.ts';

/** `Board plan v2   Page 4 of 9`. */
const PAGE_NUMBER = /\bpage\s{0,3}(\d{1,4})(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?[\s|–-]{0,9}$/i;
/** `4`, `– 4 –`, `4 of 9`: only at a page break, for a cell of a table may hold the same. */
const BARE_NUMBER = /^[|–-]?\s{0,3}(\d{1,4})(?:\s{1,3}of\s{1,3}\d{1,4})?\s{0,3}[|–-]?$/i;
/** In characters; a head or foot is short. */
const LONGEST = 120;
/** At so many places with other numbers a line is furniture: fewer are enough where the text has page breaks. */
const NUMBERED_AT_BREAKS = 2;
const NUMBERED_ELSEWHERE = 3;
/** Words without a number must stand at so many page breaks, and at this share of them. */
const WORDS_AT_BREAKS = 3;
const SHARE_OF_BREAKS = 0.5;

/** A line that may be furniture, with what it looks like on any page. */
interface Candidate {
	line: Line;
	key: string;
	number: string;
}

/**
 * Takes the heads and feet of pages out of the lines; the others keep their numbers. A paragraph that the end of a page
 * cut in two is whole again.
 */
export function removeTextFurniture(lines: readonly Line[]): { lines: Line[]; removed: Line[] } {
	const shown = lines.filter(({ bare }) => bare !== '');
	const ends = new Set(lines.flatMap((line, at) => (line.text.includes('\f') ? besideBreak(lines, at) : [])));
	const candidates = lines.flatMap((line, at) => candidateOf(lines, at, ends.has(line)) ?? []);
	const pages = new Map<string, Set<string>>();
	for (const { key, number } of candidates) pages.set(key, (pages.get(key) ?? new Set()).add(number));
	const breaks = lines.filter(({ text }) => text.includes('\f')).length;
	const numbered = breaks > 0 ? NUMBERED_AT_BREAKS : NUMBERED_ELSEWHERE;
	const worded = Math.max(WORDS_AT_BREAKS, breaks * SHARE_OF_BREAKS);
	const furniture = new Set(
		candidates
			.filter(({ key }) => (pages.get(key)?.size ?? 0) >= (key.endsWith('#') ? numbered : worded))
			.map(({ line }) => line),
	);
	// Nothing would be left of a file that is all page numbers.
	if (furniture.size === 0 || furniture.size === shown.length) return { lines: [...lines], removed: [] };
	return { lines: closeGaps(lines, furniture), removed: [...furniture] };
}

/** The lines with words next to a page break: the last before it, and its own or the first after it. */
function besideBreak(lines: readonly Line[], at: number): Line[] {
	const before = lines.slice(Math.max(0, at - 4), at).findLast(({ bare }) => bare !== '');
	const after = lines.slice(at, at + 4).find(({ bare }) => bare !== '');
	return [before, after].filter((line) => line !== undefined);
}

function candidateOf(lines: readonly Line[], at: number, atBreak: boolean): Candidate | undefined {
	const line = lines[at] as Line;
	if (line.bare === '' || line.bare.length > LONGEST || line.text.includes('\t')) return undefined;
	const found = PAGE_NUMBER.exec(line.bare) ?? (atBreak ? BARE_NUMBER.exec(line.bare) : null);
	// A line inside a paragraph may end in "page 4" too.
	const apart = [lines[at - 1], lines[at + 1]].some((beside) => !beside || beside.bare === '');
	if (found && (apart || atBreak)) {
		const words = line.bare.slice(0, found.index).replace(/\s+/g, ' ').trim().toLowerCase();
		return { line, key: `${words} #`, number: found[1] ?? '' };
	}
	return atBreak ? { line, key: line.bare.toLowerCase().replaceAll('#', ''), number: String(line.number) } : undefined;
}

/** Leaves furniture out, and with it the blank lines around it where a sentence goes on after it. */
function closeGaps(lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
	const kept: Line[] = [];
	let gap: Line[] = [];
	let cut = false;
	for (const line of lines) {
		if (furniture.has(line)) cut = true;
		else if (line.bare === '' && !line.text.includes('\t')) gap.push(line);
		else {
			const before = kept.at(-1);
			const goesOn = cut && before !== undefined && isUnfinished(before) && isMiddle(line);
			// The end of a page ends a paragraph too, though its foot stood right under it.
			if (!goesOn) kept.push(...(cut && gap.length === 0 ? [blankBefore(line)] : gap));
			kept.push(line);
			gap = [];
			cut = false;
		}
	}
	return [...kept, ...gap];
}

const isUnfinished = ({ text, bare }: Line): boolean => !text.includes('\t') && /[\p{L}\d,]$/u.test(bare);
const isMiddle = ({ text, bare }: Line): boolean => !text.includes('\t') && /^\p{Ll}{2}/u.test(bare);
const blankBefore = (line: Line): Line => ({ number: line.number, text: '', bare: '' });
