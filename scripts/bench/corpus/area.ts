/** An area of the benchmark: a board of the register with invented places, hospitals and people. */
import type { Board } from '../../../src/domain/register.ts';
import { listOf, PHRASES } from './phrases.ts';
import { seededRandom, type Random } from './random.ts';

export interface Area {
	board: Board;
	/** The board, and the one it shares its plans with, if any. */
	boards: Board[];
	/** Codes of one to three groups of the register; always the same for one board. */
	ccgs: string[];
	places: string[];
	hospitals: string[];
	providers: string[];
	people: string[];
}

/** How many of the boards make their plans with the next one of the register. */
const SHARED = 0.03;

/** The area of a board: the same in every round and in corpora of every size. `next` is its neighbour in the register. */
export function areaOf(board: Board, next: Board | undefined, organisations: readonly string[]): Area {
	const random = seededRandom(`area ${board.id}`);
	const boards = next && random.chance(SHARED) ? [board, next] : [board];
	const places = distinct(8, () => name(random, 'place_start') + name(random, 'place_end'));
	return {
		...{ board, boards },
		ccgs: random.some(organisations, random.int(1, 3)),
		places,
		hospitals: places.slice(0, 2).map((place) => `${place} ${random.pick(['General', 'Royal', 'District'])} Hospital`),
		providers: places
			.slice(2, 5)
			.map((place) => `${place} ${random.pick(['Care', 'Community Trust', 'Homes', 'Mind'])}`),
		people: distinct(12, () => `${name(random, 'first')} ${name(random, 'last')}`),
	};
}

const name = (random: Random, list: string) => random.pick(listOf(PHRASES.names, list));

function distinct(count: number, make: () => string): string[] {
	const made = new Set<string>();
	while (made.size < count) made.add(make());
	return [...made];
}
