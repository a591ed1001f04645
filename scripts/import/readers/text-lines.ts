/** Lines of a text file, and what kind each is by itself. */

export interface Line {
	/** Counted from 1. */
	number: number;
	text: string;
	/** The text without white space at either end. */
	bare: string;
}

/** Cuts a text into lines. Other line-like characters (form feed, U+2028) stay inside their line. */
export function cutLines(text: string): Line[] {
	return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line, bare: line.trim() }));
}

/** Nothing on it, not even a tab: a tab alone is an empty cell. */
export const isBlank = (line: Line): boolean => line.bare === '' && !line.text.includes('\t');

/** Rules drawn with hyphens, as text copied from tables has them; they hold no words. */
export const isRule = (line: Line): boolean => /^[-–—=_|+:\s]*$/.test(line.text) && /[-–—=_|+]/.test(line.bare);

const BULLET = /^(\s*)([-*•·●▪■◦‣–—►➢✓□\uf0b7\uf0a7\uf0d8]|o(?=\s))\s+(\S.*)$/u;
const NUMBERED = /^(\s*)(\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\(\d{1,2}\))\s+(\S.*)$/i;
const INNER_MARKER = /^(\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})[.)])\s+(\S.*)$/;

export interface Marked {
	indent: number;
	/** Bullet, number or letter as printed; of `- i) text` it is `i)`. */
	marker: string;
	text: string;
	ordered: boolean;
}

/** The bullet of a line and what follows it; undefined where the line has no bullet. */
export function bulletOf(line: Line): Marked | undefined {
	const match = BULLET.exec(line.text);
	if (!match || isRule(line)) return undefined;
	const [, space = '', bullet = '', rest = ''] = match;
	const inner = INNER_MARKER.exec(rest);
	return inner
		? { indent: space.length, marker: inner[1] ?? '', text: (inner[2] ?? '').trim(), ordered: true }
		: { indent: space.length, marker: bullet, text: rest.trim(), ordered: false };
}

/** The number or letter of a line and what follows it; undefined where the line has none. */
export function numberOf(line: Line): Marked | undefined {
	const match = NUMBERED.exec(line.text);
	if (!match) return undefined;
	const [, space = '', marker = '', rest = ''] = match;
	return { indent: space.length, marker, text: rest.trim(), ordered: true };
}

/** Whether a line could be a heading by its looks: short, begins with a capital or a digit, no mark at its end. */
export function looksLikeHeading(text: string): boolean {
	return (
		text.length <= 90 && /^["“‘'(]?[\p{Lu}\d]/u.test(text) && !/[.;,:!?]$/.test(text) && text.split(/\s+/).length <= 13
	);
}
