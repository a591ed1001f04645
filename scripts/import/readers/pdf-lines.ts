/** Sets the words of a page into lines, and each line into segments with wide gaps between them. */
import type { Run } from './pdf-page.ts';

/** Words of a line that stand close together. */
export interface Segment {
	text: string;
	left: number;
	right: number;
}

export interface Line {
	segments: Segment[];
	left: number;
	right: number;
	baseline: number;
	/** Height of the type that most of the line is set in. */
	size: number;
	/** Whether every word is bold. */
	bold: boolean;
}

/** A gap of this many type heights parts two segments. */
const WIDE_GAP = 1.4;
/** A narrower gap parts them too where segments of lines near by begin at the same place. */
const NARROW_GAP = 0.6;
/** On this many lines near by, this one included, narrow gaps at the same place are columns and no chance. */
const OFTEN = 3;
/** How many lines up and down are near by, and how many points off is the same place. */
const NEAR_BY = 8;
const SAME_PLACE = 1.5;
/** A gap of this many type heights is a space. */
const SPACE = 0.13;

/** The words of a line, with single spaces between its segments. */
export function textOf(line: Line): string {
	return line.segments.map((segment) => segment.text).join(' ');
}

/** Sets runs into lines from the top down. Raised and lowered words, as in 13th, stay with their line. */
export function setLines(runs: readonly Run[]): Line[] {
	const rows: Run[][] = [];
	for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
		const row = rows.at(-1);
		if (row?.some((other) => onOneLine(other, run))) row.push(run);
		else rows.push([run]);
	}
	const lines = rows.map((row) => setLine(row, []));
	const starts = rows.map(gapStarts);
	return lines.map((line, index) => {
		const [from, to] = [Math.max(0, index - NEAR_BY), index + NEAR_BY + 1];
		const sure = lines.slice(from, to).flatMap((line) => line.segments.slice(1).map((segment) => segment.left));
		const likely = (starts[index] ?? []).filter((left) => {
			const same = starts
				.slice(from, to)
				.filter((others) => others.some((other) => Math.abs(other - left) < SAME_PLACE));
			return same.length >= OFTEN;
		});
		const stops = [...sure, ...likely];
		return stops.length === 0 ? line : setLine(rows[index] ?? [], stops);
	});
}

/** Where words begin after a gap that may be one between columns. */
function gapStarts(row: readonly Run[]): number[] {
	const runs = [...row].sort((a, b) => a.left - b.left);
	return runs
		.slice(1)
		.flatMap((run, index) => (run.left - (runs[index]?.right ?? 0) > NARROW_GAP * run.size ? [run.left] : []));
}

function onOneLine(a: Run, b: Run): boolean {
	const larger = Math.max(a.size, b.size);
	const raised = Math.min(a.size, b.size) < larger * 0.85;
	return Math.abs(a.baseline - b.baseline) < larger * (raised ? 0.5 : 0.3);
}

/** `stops` are the places where segments of lines near by begin. */
function setLine(row: Run[], stops: readonly number[]): Line {
	const runs = row.sort((a, b) => a.left - b.left);
	const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	const segments: Segment[] = [];
	for (const run of runs) {
		const last = segments.at(-1);
		const gap = last ? run.left - last.right : Infinity;
		const atStop = gap > NARROW_GAP * main.size && stops.some((stop) => Math.abs(stop - run.left) < SAME_PLACE);
		if (!last || atStop || gap > WIDE_GAP * main.size) {
			segments.push({ text: run.text.trim(), left: run.left, right: run.right });
			continue;
		}
		const spaced = gap > SPACE * run.size || /^\s/.test(run.text) || /\s$/.test(last.text);
		last.text = `${last.text.trimEnd()}${spaced ? ' ' : ''}${run.text.trimStart()}`;
		last.right = Math.max(last.right, run.right);
	}
	for (const segment of segments) segment.text = segment.text.replace(/\s+/g, ' ').trim();
	return {
		segments: joinMarker(segments),
		left: Math.min(...runs.map((run) => run.left)),
		right: Math.max(...runs.map((run) => run.right)),
		baseline: main.baseline,
		size: main.size,
		bold: runs.every((run) => run.bold),
	};
}

const LONE_MARKER = /^(?:[•●▪■◦○‣∙·➢❖✓\uf0a7\uf0b7\uf0d8–-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/i;

/** A bullet or number that stands far before its words is no column of a table. */
function joinMarker(segments: Segment[]): Segment[] {
	const [first, second] = segments;
	if (segments.length !== 2 || !first || !second || !LONE_MARKER.test(first.text)) return segments;
	return [{ text: `${first.text} ${second.text}`, left: first.left, right: second.right }];
}
