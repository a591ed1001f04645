/** Draws cards: the map of England once for all of them, then for each its tiles and its words. */
import type { SocialCard } from '../../../src/views/social-card.ts';
import type { TileMap } from '../../../src/views/tile-map.ts';
import { rememberPer } from '../../../src/lib/remember.ts';
import { SITE } from '../../../src/site.ts';
import { fillShape, type Coverage } from './fill-shape.ts';
import { blankPicture, cutStamp, encodePng, pressStamp, type Colour, type Picture, type Stamp } from './palette-png.ts';
import { typeface, type Typeface } from './typeface.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** The site's colours, as in src/styles/tokens.css. */
const PAPER: Colour = [251, 250, 247];
const INK: Colour = [27, 31, 35];
const SOFT: Colour = [74, 81, 87];
const TEAL: Colour = [11, 79, 74];
const TILE: Colour = [206, 224, 220];
const ACCENT: Colour = [166, 58, 36];
const AMBER: Colour = [255, 191, 71];

/**
 * For each thing that is drawn, the steps from its ground to its own colour, so that edges are smooth. Sixteen colours in
 * all: words have more steps than tiles.
 */
const RAMPS = {
	ink: [PAPER, mix(PAPER, INK, 0.33), mix(PAPER, INK, 0.67), INK],
	soft: [PAPER, mix(PAPER, INK, 0.33), SOFT],
	teal: [PAPER, mix(PAPER, TEAL, 0.33), mix(PAPER, TEAL, 0.67), TEAL],
	tile: [PAPER, mix(PAPER, TILE, 0.5), TILE],
	accent: [PAPER, mix(PAPER, ACCENT, 0.5), ACCENT],
	light: [TEAL, mix(PAPER, TEAL, 0.67), mix(PAPER, TEAL, 0.33), PAPER],
	amber: [TEAL, mix(TEAL, AMBER, 0.5), AMBER],
} as const satisfies Record<string, readonly Colour[]>;
type Ramp = keyof typeof RAMPS;

const PALETTE = [
	...new Map(
		Object.values(RAMPS)
			.flat()
			.map((colour) => [colour.join(), colour]),
	).values(),
];

/** Less cover than this is none in any ramp. */
const LEAST = 42;

/** Place in the palette by cover, 0 to 255. */
const SHADES = Object.fromEntries(
	Object.entries(RAMPS).map(([name, ramp]) => [
		name,
		Array.from({ length: 256 }, (_, cover) => (cover > LEAST ? placeIn(ramp, cover) : undefined)),
	]),
) as Record<Ramp, (number | undefined)[]>;

const FOOT = { top: 534, line: 594 };
const LEFT = 72;
/** Room for words, beside the map. */
const ROOM = 700;
/** Tiles stand on whole pixels and are all alike, which makes a file half the size. */
const MAP = { left: 796, top: 30, halfWidth: 11, rowHeight: 19, tile: 12 };

const [small, middle, large] = [typeface(700, 30), typeface(400, 38), typeface(700, 34)];
const TITLES = [88, 72, 58, 46].map((size) => ({ size, face: typeface(700, size) }));

/** Gives the function that draws a card as a PNG file. */
export function cardPainter(map: TileMap): (card: SocialCard) => Buffer {
	const tiles = placesOf(map);
	const shape = hexagon(MAP.tile);
	const ground = blankPicture(WIDTH, HEIGHT);
	for (const { x, y } of tiles) paint(ground, shape, x, y, 'tile');
	const foot = { width: WIDTH, height: HEIGHT - FOOT.top, values: new Uint8Array(WIDTH * HEIGHT).fill(255) };
	paint(ground, foot, 0, FOOT.top, 'teal');
	// The site's mark: a hexagon standing on its point, before the name.
	paint(ground, hexagon(22), LEFT, FOOT.line - 34, 'amber');
	write(ground, large, SITE.name, LEFT + 56, FOOT.line, 'light');
	const picture: Picture = { ...ground, bytes: Buffer.from(ground.bytes) };
	return (card) => {
		ground.bytes.copy(picture.bytes);
		for (const { board, x, y } of tiles) if (card.boards.includes(board)) paint(picture, shape, x, y, 'accent');
		write(picture, small, card.kicker, LEFT, 104, 'teal');
		const { size, lines, face } = titleIn(card.title);
		let y = 134 + size * 0.8;
		for (const line of lines) {
			write(picture, face, line, LEFT, y, 'ink');
			y += size * 1.08;
		}
		write(picture, middle, card.subtitle, LEFT, y - size * 1.08 + 62, 'soft');
		const facts = card.facts.flatMap((fact) => linesOf(middle, fact, WIDTH - 2 * LEFT));
		facts.forEach((fact, at) => {
			write(picture, middle, fact, LEFT, FOOT.top - 40 - (facts.length - 1 - at) * 52, 'teal');
		});
		return encodePng(picture, PALETTE);
	};
}

function mix(from: Colour, to: Colour, share: number): Colour {
	const at = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * share);
	return [at(0), at(1), at(2)];
}

function placeIn(ramp: readonly Colour[], cover: number): number {
	const colour = ramp[Math.round((cover / 255) * (ramp.length - 1))]!;
	return PALETTE.findIndex((each) => each.join() === colour.join());
}

/** The largest title that fits in two lines; in the smallest size, as many lines as it takes up to three. */
function titleIn(title: string): { size: number; face: Typeface; lines: string[] } {
	for (const { size, face } of TITLES) {
		const lines = linesOf(face, title, ROOM);
		if (lines.length <= 2 && lines.every((line) => face.widthOf(line) <= ROOM)) return { size, face, lines };
	}
	const { size, face } = TITLES.at(-1)!;
	return { size, face, lines: linesOf(face, title, ROOM).slice(0, 3) };
}

function linesOf(face: Typeface, text: string, room: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && face.widthOf(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function write(picture: Picture, face: Typeface, text: string, left: number, line: number, ramp: Ramp): void {
	for (const { letter, x } of face.lettersOf(text)) {
		paint(picture, letter, left + x + letter.left, Math.round(line) - letter.above, ramp);
	}
}

/** Stamps of a shape by its colours and by whether it begins on an odd pixel: letters are pressed many times. */
const stampsOf = rememberPer<Coverage, Map<string, Stamp>>(() => new Map());

/** Paints a shape over what is there; what would stand outside the picture is left out. */
function paint(picture: Picture, shape: Coverage, left: number, top: number, ramp: Ramp): void {
	const isOdd = (left & 1) === 1;
	const name = `${ramp} ${isOdd}`;
	const stamps = stampsOf(shape);
	let stamp = stamps.get(name);
	if (!stamp) stamps.set(name, (stamp = cutStamp(shape, isOdd, SHADES[ramp])));
	pressStamp(picture, stamp, left, top);
}

/** A hexagon standing on its point. */
function hexagon(size: number): Coverage {
	const half = Math.round((size * Math.sqrt(3)) / 2);
	const ring = [half, 0, 2 * half, size / 2, 2 * half, (size * 3) / 2, half, size * 2, 0, (size * 3) / 2, 0, size / 2];
	return fillShape([ring], 2 * half + 1, size * 2 + 1);
}

/** Where the tiles stand in the picture: the map's places, told in half tiles and rows, on whole pixels. */
function placesOf({ tiles }: TileMap): { board: string; x: number; y: number }[] {
	const corners = tiles.map(({ board, points }) => {
		const [x = 0, y = 0] = points.split(' ')[0]!.split(',').map(Number);
		return { board, x, y };
	});
	const xs = corners.map(({ x }) => x);
	const ys = [...new Set(corners.map(({ y }) => y))].sort((a, b) => a - b);
	const half = Math.min(...gapsOf([...new Set(xs)]));
	const [left, gap] = [Math.min(...xs), Math.min(...gapsOf(ys))];
	return corners.map(({ board, x, y }) => ({
		board,
		x: MAP.left + Math.round((x - left) / half) * MAP.halfWidth,
		y: MAP.top + Math.round((y - ys[0]!) / gap) * MAP.rowHeight,
	}));
}

/** Distances between neighbours; those that rounding makes are none. */
const gapsOf = (values: readonly number[]): number[] =>
	values
		.toSorted((a, b) => a - b)
		.flatMap((value, at, all) => (at > 0 && value - all[at - 1]! > 1 ? [value - all[at - 1]!] : []));
