/** Writes the pictures that stand beside shared links: one a plan, and one for every other page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { planCard, siteCard } from '../../src/views/social-card.ts';
import { tileMap } from '../../src/views/tile-map.ts';
import { openGroupCache } from './group-cache.ts';
import { cardPainter } from './social/draw-card.ts';

/** Writes them into a folder, `<plan>.png` and `site.png`; says how many there are, and their bytes. */
export function writeSocialImages(
	corpus: Corpus,
	folder: string,
	cacheFile?: string,
): { files: number; bytes: number } {
	mkdirSync(folder, { recursive: true });
	const map = tileMap(corpus);
	const paint = cardPainter(map);
	const tiles = digestOf(map);
	const cache = openGroupCache(corpus, cacheFile);
	const site = paint(siteCard(corpus));
	writeFileSync(join(folder, 'site.png'), site);
	let bytes = site.length;
	for (const context of planContexts(corpus)) {
		const card = planCard(context);
		const image = cache.get(['card', card, tiles], () => paint(card));
		writeFileSync(join(folder, `${context.id}.png`), image);
		bytes += image.length;
	}
	cache.finish();
	cache.close();
	return { files: corpus.plans.length + 1, bytes };
}
