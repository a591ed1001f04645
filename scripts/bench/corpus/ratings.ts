/** Ratings of risks on the three scales that plans use. */
import type { z } from 'astro/zod';
import type { Risk } from '../../../src/domain/risk.ts';
import type { Random } from './random.ts';

export type Scale = 'words' | 'score' | 'factors';

type RatingInput = z.input<typeof Risk>['rating'];

const WORDS = [
	['L', 'low'],
	['Medium', 'medium'],
	['M', 'medium'],
	['H', 'high'],
	['High', 'high'],
] as const;

/** A rating on a scale, as printed and as read; one in forty could not be read. */
export function rating(scale: Scale, random: Random): RatingInput {
	if (random.chance(0.025)) return { state: 'unreadable', raw: random.pick(['Ongoing', 'tbc', '?']) };
	if (scale === 'words') {
		const [raw, word] = random.pick(WORDS);
		return { state: 'read', raw, value: { scale, word } };
	}
	const [likelihood, impact] = [random.int(1, 5), random.int(2, 5)];
	const score = likelihood * impact;
	if (scale === 'score') return { state: 'read', raw: String(score), value: { scale, score } };
	return { state: 'read', raw: `${likelihood} / ${impact} / ${score}`, value: { scale, likelihood, impact, score } };
}
