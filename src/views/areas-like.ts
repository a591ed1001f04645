/** Areas that are like another, each with the reason in words. */
import type { Corpus } from '../domain/corpus.ts';
import type { Authority } from '../domain/register.ts';
import { formatNumber } from '../lib/format.ts';
import { areaRows, type AreaRow } from './areas.ts';
import { regionInSentence } from './names.ts';

export interface AreaLike {
	area: AreaRow;
	/** Why it is like, such as `Also in the North East`. */
	reason: string;
}

/** How many areas are named as similar in size. */
const SIMILAR_IN_SIZE = 5;

/** Areas that share a region with a board's area, in the order of names. */
export function areasInSameRegion(corpus: Corpus, board: string): AreaLike[] {
	return likeBy(corpus, board, (one, other) => {
		const region = one.regions.find((each) => other.regions.includes(each));
		return region && `Also in ${regionInSentence(region)}`;
	});
}

/** Areas with the same kind of council, in the order of names. */
export function areasOfSameType(corpus: Corpus, board: string): AreaLike[] {
	return likeBy(corpus, board, (one, other) => {
		const type = one.types.find((each) => other.types.includes(each));
		return type && `Also has a ${TYPE_IN_SENTENCE[type]}`;
	});
}

/** The five areas nearest in population, nearest first. */
export function areasOfSimilarSize(corpus: Corpus, board: string): AreaLike[] {
	const [self, others] = divide(corpus, board);
	const distance = ({ population }: AreaRow) => Math.abs(Math.log(population / self.population));
	return others
		.toSorted((a, b) => distance(a) - distance(b))
		.slice(0, SIMILAR_IN_SIZE)
		.map((area) => ({
			area,
			reason: `About as many people: ${formatNumber(area.population)}, against ${formatNumber(self.population)}`,
		}));
}

function likeBy(
	corpus: Corpus,
	board: string,
	reasonOf: (one: AreaRow, other: AreaRow) => string | undefined,
): AreaLike[] {
	const [self, others] = divide(corpus, board);
	return others.flatMap((area) => {
		const reason = reasonOf(self, area);
		return reason ? [{ area, reason }] : [];
	});
}

function divide(corpus: Corpus, board: string): [AreaRow, AreaRow[]] {
	const rows = areaRows(corpus);
	const self = rows.find((row) => row.board === board);
	if (!self) throw new Error(`there is no board ${board} in the registers`);
	return [self, rows.filter((row) => row !== self)];
}

const TYPE_IN_SENTENCE: Readonly<Record<Authority['type'], string>> = {
	unitary: 'unitary council',
	metropolitan: 'metropolitan borough council',
	london: 'London borough council',
	county: 'county council',
};
