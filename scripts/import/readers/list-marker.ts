/** What is printed before the items of a numbered list. */
import type { Element } from 'hast';

/** Ways of writing a number, by the name Word gives them; HTML's one-letter names are among them. */
export type NumberStyle = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

const HTML_STYLES: Record<string, NumberStyle> = {
	'1': 'decimal',
	a: 'lowerLetter',
	A: 'upperLetter',
	i: 'lowerRoman',
	I: 'upperRoman',
};

const ROMAN: [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

/** Writes a number of a list: 4 is `4`, `d`, `D`, `iv` or `IV`. Numbers below 1 are written as digits. */
export function writeNumber(value: number, style: NumberStyle): string {
	if (style === 'decimal' || value < 1 || value > 3999) return String(value);
	const text = style.endsWith('Letter') ? letters(value) : roman(value);
	return style.startsWith('upper') ? text.toUpperCase() : text;
}

/** Word writes aa after z, not ab. */
function letters(value: number): string {
	return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
	let text = '';
	let rest = value;
	for (const [size, sign] of ROMAN) {
		while (rest >= size) {
			text += sign;
			rest -= size;
		}
	}
	return text;
}

/** The marker of an item of an HTML list, as a browser prints it; `index` counts from 1. */
export function listMarker(list: Element, item: Element, index: number): string {
	if (list.tagName !== 'ol') return '•';
	const given = Number(item.properties['value'] ?? Number.NaN);
	const start = Number(list.properties['start'] ?? 1);
	const value = Number.isInteger(given) ? given : (Number.isInteger(start) ? start : 1) + index - 1;
	const style = HTML_STYLES[String(list.properties['type'] ?? '1')] ?? 'decimal';
	return `${writeNumber(value, style)}.`;
}
