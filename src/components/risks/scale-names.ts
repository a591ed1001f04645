/** The kinds of scale that plans rate risks on, in words. */
import type { RatingScale } from '../../domain/risk.ts';

export const SCALE_NAMES: Readonly<Record<RatingScale, string>> = {
	words: 'Words',
	score: 'One number',
	factors: 'Likelihood and impact',
};
