/** The tile map of England: a hexagon for every authority, with outlines of the regions. */
import type { Corpus } from '../domain/corpus.ts';
import type { Authority } from '../domain/register.ts';
import { indexOf } from './corpus-index.ts';

/** Distance from a hexagon's middle to its corners, in units of the drawing. */
const SIZE = 10;
const WIDTH = Math.sqrt(3) * SIZE;

/** What this site holds of an area. */
export type TileState = 'plan' | 'paper' | 'none';

export interface Tile {
	board: string;
	/** Name of the area; where a board has several tiles, each has the board's name. */
	name: string;
	region: string;
	state: TileState;
	/** Corners for an SVG polygon. */
	points: string;
}

export interface TileMap {
	viewBox: string;
	/** North to south, then west to east: the order in which a reader without a mouse meets them. */
	tiles: Tile[];
	/** For each region the edges between it and its neighbours, as one SVG path. */
	outlines: { region: string; path: string }[];
}

interface Hexagon {
	authority: Authority;
	x: number;
	y: number;
}

/** Lays out the register's hexagons (odd rows shifted by half a tile; rows grow northward in the register). */
export function tileMap(corpus: Corpus): TileMap {
	const top = Math.max(...corpus.authorities.map(({ tile }) => tile.r));
	const left = Math.min(...corpus.authorities.map(({ tile }) => tile.q));
	const hexagons = corpus.authorities.map((authority): Hexagon => {
		const { q, r } = authority.tile;
		return { authority, x: WIDTH * (q - left + (Math.abs(r) % 2) / 2 + 0.5), y: SIZE * (1.5 * (top - r) + 1) };
	});
	const width = Math.max(...hexagons.map(({ x }) => x)) + WIDTH / 2;
	const height = Math.max(...hexagons.map(({ y }) => y)) + SIZE;
	const boards = new Map(corpus.boards.flatMap((board) => board.authorities.map((code) => [code, board] as const)));
	const index = indexOf(corpus);
	const tiles = [...hexagons]
		.sort((a, b) => a.y - b.y || a.x - b.x)
		.flatMap((hexagon) => {
			const board = boards.get(hexagon.authority.code);
			if (!board) return [];
			const state: TileState =
				index.plansOf(board.id).length > 0 ? 'plan' : index.papersOf(board.id).length > 0 ? 'paper' : 'none';
			const points = corners(hexagon)
				.map(([x, y]) => `${round(x)},${round(y)}`)
				.join(' ');
			return [{ board: board.id, name: board.name, region: hexagon.authority.region, state, points }];
		});
	return { viewBox: `-1 -1 ${round(width + 2)} ${round(height + 2)}`, tiles, outlines: outlines(hexagons) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The six corners, clockwise from the top; a pixel is left free between tiles. */
function corners({ x, y }: Hexagon, size = SIZE): [number, number][] {
	return [0, 1, 2, 3, 4, 5].map((corner) => {
		const angle = (Math.PI / 180) * (60 * corner - 90);
		return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
	});
}

/** Edges that only one hexagon of a region has are the region's outline. */
function outlines(hexagons: readonly Hexagon[]): TileMap['outlines'] {
	const regions = Map.groupBy(hexagons, ({ authority }) => authority.region);
	return [...regions].map(([region, members]) => {
		const edges = new Map<string, { path: string; count: number }>();
		for (const hexagon of members) {
			const ring = corners(hexagon);
			ring.forEach(([x1, y1], at) => {
				const [x2, y2] = ring[(at + 1) % 6]!;
				const ends = [`${round(x1)} ${round(y1)}`, `${round(x2)} ${round(y2)}`];
				const key = [...ends].sort().join('|');
				edges.set(key, { path: `M${ends.join('L')}`, count: (edges.get(key)?.count ?? 0) + 1 });
			});
		}
		const path = [...edges.values()].filter(({ count }) => count === 1).map((edge) => edge.path);
		return { region, path: path.join('') };
	});
}
