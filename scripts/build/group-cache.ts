/**
 * Keeps what is made of each record from one build to the next, all of it in one file: to write and to rename nine
 * thousand small ones takes 2 s at 1,500 plans. A record that has changed is added to it.
 */
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { SITE } from '../../src/site.ts';
import { openKeptFile } from './kept-file.ts';

/** Code that the bytes come from: where it changes, nothing that was kept holds. */
const SOURCES = [join(import.meta.dirname, '..', '..', 'src'), import.meta.dirname];

export interface GroupCache {
	/** The bytes of a record, kept or made. A source of undefined is never kept. */
	get: (source: unknown, make: () => Uint8Array) => Uint8Array;
	/** The same, to be read again later: what is kept need not be held until then. */
	take: (source: unknown, make: () => Uint8Array) => { bytes: Uint8Array; again: () => Uint8Array };
	/** Forgets what this build had no use for, and says how much it had. */
	finish: () => { reused: number };
	/** Lets go of the file: nothing is read again after that. */
	close: () => void;
}

/** Opens a file of kept bytes, which need not be there; without one nothing is kept. One build at a time may have it. */
export function openGroupCache(corpus: Corpus, file: string | undefined): GroupCache {
	if (file === undefined) {
		return {
			get: (_, make) => make(),
			take: (_, make) => held(make()),
			finish: () => ({ reused: 0 }),
			close: () => {},
		};
	}
	// The addresses of passages begin with the site's own path.
	const common = digestOf([codeDigest(SOURCES), SITE.base, { ...corpus, plans: [], papers: [], changes: [] }]);
	const kept = openKeptFile(file, common);
	let reused = 0;
	const take: GroupCache['take'] = (source, make) => {
		if (source === undefined) return held(make());
		const name = digestOf(source);
		const again = () => kept.get(name);
		if (kept.has(name)) {
			reused += 1;
			return { bytes: again(), again };
		}
		const bytes = make();
		kept.add(name, bytes);
		return { bytes, again };
	};
	return {
		take,
		get: (source, make) => take(source, make).bytes,
		finish: () => {
			kept.finish();
			return { reused };
		},
		close: kept.close,
	};
}

const held = (bytes: Uint8Array) => ({ bytes, again: () => bytes });
