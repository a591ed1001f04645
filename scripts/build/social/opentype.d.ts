/** The little of opentype.js that is used here; the package brings no types. */
declare module 'opentype.js' {
	export interface Command {
		type: 'M' | 'L' | 'Q' | 'C' | 'Z';
		x: number;
		y: number;
		x1: number;
		y1: number;
		x2: number;
		y2: number;
	}
	export interface Glyph {
		index: number;
		advanceWidth: number;
		path: { commands: readonly Command[] };
	}
	export interface Font {
		unitsPerEm: number;
		charToGlyph: (character: string) => Glyph;
		getKerningValue: (left: Glyph, right: Glyph) => number;
	}
	const opentype: { parse: (font: ArrayBuffer) => Font };
	export default opentype;
}
