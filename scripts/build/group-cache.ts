/**
 * Keeps what is made of each record from one build to the next, all of it in one file: to write and to rename nine
 * thousand small ones takes 2 s at 1,500 plans. A record that has changed is added to it.
 */
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { rememberPer } from '../../src/lib/remember.ts';
import { SITE } from '../../src/site.ts';
import { openKeptFile } from './kept-file.ts';

/** Code that the bytes come from: where it changes, nothing that was kept holds. */
const SOURCES = [join(import.meta.dirname, '..', '..', 'src'), import.meta.dirname];

/** What is kept of something that was made, and how it is read from that. */
export interface KeptForm<Made> {
	parts: (made: Made) => readonly Uint8Array[];
	read: (bytes: Uint8Array) => Made;
}

export interface GroupCache {
	/**
	 * What a record was made into, or what is read from its kept bytes; these are not put together only to be kept. A source
	 * of undefined is never kept.
	 */
	of: <Made>(source: unknown, make: () => Made, form: KeptForm<Made>) => Made;
	/** The bytes, to be read again later: what is kept need not be held until then. */
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
			of: (_, make) => make(),
			take: (_, make) => held(make()),
			finish: () => ({ reused: 0 }),
			close: () => {},
		};
	}
	const kept = openKeptFile(file, versionBeside(corpus));
	let reused = 0;
	const keep = <Made>(name: string, make: () => Made, { parts, read }: KeptForm<Made>): Made => {
		if (kept.has(name)) {
			reused += 1;
			return read(kept.get(name));
		}
		const made = make();
		kept.add(name, ...parts(made));
		return made;
	};
	return {
		of: (source, make, form) => (source === undefined ? make() : keep(digestOf(source), make, form)),
		take: (source, make) => {
			if (source === undefined) return held(make());
			const name = digestOf(source);
			return { bytes: keep(name, make, AS_BYTES), again: () => kept.get(name) };
		},
		finish: () => {
			kept.finish();
			return { reused };
		},
		close: kept.close,
	};
}

/** What all that is made of single records is made of beside them; addresses begin with the site's own path. */
export const versionBeside = rememberPer((corpus: Corpus): string =>
	digestOf([codeDigest(SOURCES), SITE.base, { ...corpus, plans: [], papers: [], changes: [] }]),
);

const AS_BYTES: KeptForm<Uint8Array> = { parts: (bytes) => [bytes], read: (bytes) => bytes };

const held = (bytes: Uint8Array) => ({ bytes, again: () => bytes });
