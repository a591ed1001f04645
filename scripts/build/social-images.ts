/** Writes the pictures that stand beside shared links: one a plan, and one for every other page. */
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { shareOf } from '../../src/lib/shares.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { planCard, siteCard } from '../../src/views/social-card.ts';
import { tileMap } from '../../src/views/tile-map.ts';
import { versionBeside } from './group-cache.ts';
import { openOutputFiles, type OutputPlaces } from './output-files.ts';
import { cardPainter } from './social/draw-card.ts';

/** So many that two threads end at about the same time. */
export const IMAGE_SHARES = 3;

/** Writes one share of them into a folder, `<plan>.png`; with the first also `site.png`. */
export function writeSocialImages(corpus: Corpus, share: number, places: OutputPlaces): void {
	const map = tileMap(corpus);
	const paint = cardPainter(map);
	const tiles = digestOf(map);
	const files = openOutputFiles(places, versionBeside(corpus));
	if (share === 0) files.write('site.png', paint(siteCard(corpus)));
	for (const context of shareOf(planContexts(corpus), share, IMAGE_SHARES)) {
		const card = planCard(context);
		files.put(`${context.id}.png`, digestOf([card, tiles]), () => paint(card));
	}
	files.finish();
}
