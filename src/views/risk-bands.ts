/**
 * Bands that make risk ratings on different scales comparable. They are a display convention of ours, after the usual
 * reading of a 5 × 5 matrix, and stand in no plan: the rating as printed always goes with them.
 */
import type { Reading } from '../domain/reading.ts';
import type { Rating } from '../domain/risk.ts';

export type BandId = 'low' | 'medium' | 'high' | 'unbanded';

export interface Band {
	id: BandId;
	name: string;
	/** Words of rating scales that fall in the band. */
	words: readonly string[];
	/** Scores that fall in the band, first and last: a printed number, or likelihood times impact as printed. */
	scores: readonly [number, number] | null;
	/** The rule in a sentence, for the page. */
	rule: string;
}

/** The rule, most severe first. Every word and every score from 1 to 25 falls in exactly one band. */
export const BANDS: readonly Band[] = [
	{
		id: 'high',
		name: 'High',
		words: ['high', 'very high', 'red'],
		scores: [15, 25],
		rule: 'Rated high, very high or red, or a score of 15 to 25.',
	},
	{
		id: 'medium',
		name: 'Medium',
		words: ['medium', 'amber'],
		scores: [7, 14],
		rule: 'Rated medium or amber, or a score of 7 to 14 (on a 5 × 5 matrix: 8, 9, 10 or 12).',
	},
	{
		id: 'low',
		name: 'Low',
		words: ['low', 'green'],
		scores: [1, 6],
		rule: 'Rated low or green, or a score of 1 to 6.',
	},
	{
		id: 'unbanded',
		name: 'No rating',
		words: [],
		scores: null,
		rule: 'The plan prints no rating, or one that could not be read.',
	},
];

/** The band of a rating. Where a rating has factors, the printed score decides, not our own multiplication. */
export function bandOf(rating: Reading<Rating>): BandId {
	if (rating.state !== 'read') return 'unbanded';
	const { value } = rating;
	const band = BANDS.find(({ words, scores }) =>
		value.scale === 'words'
			? words.includes(value.word)
			: scores !== null && scores[0] <= value.score && value.score <= scores[1],
	);
	if (!band) throw new Error(`no band holds the rating "${rating.raw}"`);
	return band.id;
}

/** Name of a band. */
export const bandName = (id: BandId): string => BANDS.find((band) => band.id === id)?.name ?? id;
