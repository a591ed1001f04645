/** What long registers are divided by. */
import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/register.ts';
import { slug } from '../../lib/words.ts';
import type { RegisterLevel } from './register.ts';

/** Regions of England. What lies in several belongs to the first. */
export const byRegion: RegisterLevel<{ regions: readonly string[] }> = {
	heading: 'Region',
	members: REGIONS.map((name) => ({ slug: slug(name), name })),
	of: ({ regions: [first = ''] }) => regionSlugs.get(first) ?? slug(first),
};

/** Made once: every row of every register is asked for one. */
const regionSlugs = new Map<string, string>(REGIONS.map((name) => [name, slug(name)]));

/** Planning rounds, in their order. */
export const byRound = ({ rounds }: Corpus): RegisterLevel<{ round: string }> => ({
	heading: 'Round',
	members: rounds.map(({ id, name }) => ({ slug: id, name })),
	of: ({ round }) => round,
});
