/** Writes the pictures that stand beside shared links: one a plan, and one for every other page. */
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { planCard, siteCard } from '../../src/views/social-card.ts';
import { tileMap } from '../../src/views/tile-map.ts';
import { versionBeside } from './group-cache.ts';
import { openOutputFiles, type OutputPlaces } from './output-files.ts';
import { cardPainter } from './social/draw-card.ts';

/** Writes them into a folder, `<plan>.png` and `site.png`. */
export function writeSocialImages(corpus: Corpus, places: OutputPlaces): void {
	const map = tileMap(corpus);
	const paint = cardPainter(map);
	const tiles = digestOf(map);
	const files = openOutputFiles(places, versionBeside(corpus));
	files.write('site.png', paint(siteCard(corpus)));
	for (const context of planContexts(corpus)) {
		const [path, card] = [`${context.id}.png`, planCard(context)];
		const madeOf = digestOf([card, tiles]);
		if (files.take(path, madeOf) === undefined) files.write(path, paint(card), madeOf);
	}
	files.finish();
}
