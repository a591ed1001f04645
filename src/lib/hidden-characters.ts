/**
 * Characters that a reader cannot see and that change what is seen: control characters, and those that turn the direction
 * of text, with which a line can be made to read as another than it is.
 */
import type { Problem } from './problem.ts';

const HIDDEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** A character by its number, as HTML and Markdown take it. */
const REFERENCE = /(?<!\\)&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** The number of a hidden character, written out or as a reference; undefined where a text has none. */
function hiddenIn(text: string): { index: number; code: number } | undefined {
	const written = HIDDEN.exec(text);
	if (written) return { index: written.index, code: written[0].codePointAt(0)! };
	for (const match of text.matchAll(REFERENCE)) {
		const code = match[1] ? parseInt(match[1], 16) : Number(match[2]);
		if (code <= 0x10ffff && HIDDEN.test(String.fromCodePoint(code))) return { index: match.index, code };
	}
	return undefined;
}

const told = (code: number) => ({
	message: `there is a hidden character here (U+${code.toString(16).toUpperCase().padStart(4, '0')})`,
	remedy: 'Take it out. It cannot be seen, and can make text read as other than it is: type the words anew.',
});

/** The first hidden character of each line of a file. */
export function hiddenCharacters(text: string, file: string): Problem[] {
	if (!HIDDEN.test(text) && !text.includes('&#')) return [];
	return text.split('\n').flatMap((line, index) => {
		const found = hiddenIn(line);
		return found ? { file, line: index + 1, column: found.index + 1, field: '', ...told(found.code) } : [];
	});
}

/** Whether values of a YAML text, in which none is written out, could hold hidden characters: by an escape or a reference. */
export const mayHide = (yaml: string): boolean => yaml.includes('\\') || yaml.includes('&#');

/** Hidden characters of values, which YAML can write as escapes; `locate` gives the place of a value. */
export function hiddenInValues(
	data: unknown,
	file: string,
	locate: (path: PropertyKey[]) => { line: number; column: number },
	path: PropertyKey[] = [],
): Problem[] {
	if (typeof data === 'string') {
		const found = hiddenIn(data);
		return found ? [{ file, ...locate(path), field: path.map(String).join('.'), ...told(found.code) }] : [];
	}
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) =>
		hiddenInValues(value, file, locate, [...path, Array.isArray(data) ? Number(key) : key]),
	);
}
