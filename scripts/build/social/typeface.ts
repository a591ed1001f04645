/** The site's own letters as pixels: each letter is filled once at each size, and kept. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font, type Glyph } from 'opentype.js';
import { fillShape, type Coverage, type Ring } from './fill-shape.ts';

/** A letter in pixels, and where it stands from the pen. */
export interface Letter extends Coverage {
	left: number;
	/** Rows above the line that letters stand on. */
	above: number;
}

/** Letters of one weight and size. */
export interface Typeface {
	/** How wide a text is, in pixels. */
	widthOf: (text: string) => number;
	/** The letters of a text with their places along the line. */
	lettersOf: (text: string) => { letter: Letter; x: number }[];
}

const STEPS_OF_A_CURVE = 8;

/** The typeface in a weight and a size in pixels. Characters that it lacks are left out. */
export function typeface(weight: 400 | 700, size: number): Typeface {
	const font = fontOf(weight);
	const scale = size / font.unitsPerEm;
	const letters = new Map<string, { glyph: Glyph; letter: Letter } | undefined>();
	const letterOf = (character: string) => {
		if (letters.has(character)) return letters.get(character);
		const glyph = font.charToGlyph(character);
		const found = glyph.index === 0 ? undefined : { glyph, letter: drawLetter(glyph, scale) };
		letters.set(character, found);
		return found;
	};
	const gaps = new Map<string, number>();
	const gapOf = (left: string, right: string, glyphs: [Glyph, Glyph]): number => {
		const kept = gaps.get(left + right);
		if (kept !== undefined) return kept;
		const gap = font.getKerningValue(...glyphs);
		gaps.set(left + right, gap);
		return gap;
	};
	const setText = (text: string) => {
		const set: { letter: Letter; x: number }[] = [];
		let pen = 0;
		let before: { character: string; glyph: Glyph } | undefined;
		for (const character of text) {
			const found = letterOf(character);
			if (!found) continue;
			const { glyph, letter } = found;
			if (before) pen += gapOf(before.character, character, [before.glyph, glyph]) * scale;
			set.push({ letter, x: Math.round(pen) });
			pen += glyph.advanceWidth * scale;
			before = { character, glyph };
		}
		return { set, width: pen };
	};
	return {
		widthOf: (text) => setText(text).width,
		lettersOf: (text) => setText(text).set,
	};
}

const fonts = new Map<number, Font>();

function fontOf(weight: 400 | 700): Font {
	const kept = fonts.get(weight);
	if (kept) return kept;
	const name = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
	const file = readFileSync(createRequire(import.meta.url).resolve(name));
	const font = opentype.parse(new Uint8Array(file).buffer);
	fonts.set(weight, font);
	return font;
}

function drawLetter({ path }: Glyph, scale: number): Letter {
	const rings = ringsOf(path.commands, scale);
	const xs = rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 0));
	const ys = rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 1));
	if (xs.length === 0) return { width: 0, height: 0, values: new Uint8Array(), left: 0, above: 0 };
	const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
	const [width, height] = [Math.ceil(Math.max(...xs)) - left + 1, Math.ceil(Math.max(...ys)) - top + 1];
	const moved = rings.map((ring) => ring.map((value, at) => value - (at % 2 === 0 ? left : top)));
	return { ...fillShape(moved, width, height), left, above: -top };
}

/** Outlines as rings of straight edges in pixels, rows growing downward. */
function ringsOf(commands: readonly Command[], scale: number): Ring[] {
	const rings: number[][] = [];
	let [x, y] = [0, 0];
	for (const command of commands) {
		if (command.type === 'Z') continue;
		if (command.type === 'M') rings.push([]);
		const ring = rings.at(-1)!;
		const steps = command.type === 'Q' || command.type === 'C' ? STEPS_OF_A_CURVE : 1;
		for (let step = 1; step <= steps; step++) {
			const [atX, atY] = pointOn(command, x, y, step / steps);
			ring.push(atX * scale, -atY * scale);
		}
		[x, y] = [command.x, command.y];
	}
	return rings;
}

function pointOn({ type, x, y, x1, y1, x2, y2 }: Command, fromX: number, fromY: number, t: number): [number, number] {
	const s = 1 - t;
	if (type === 'Q') {
		return [s * s * fromX + 2 * s * t * x1 + t * t * x, s * s * fromY + 2 * s * t * y1 + t * t * y];
	}
	if (type !== 'C') return [x, y];
	const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
	return [a * fromX + b * x1 + c * x2 + d * x, a * fromY + b * y1 + c * y2 + d * y];
}
