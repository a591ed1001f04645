/** Keeps what is made of each record from one build to the next. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { SITE } from '../../src/site.ts';

/** Code that the bytes come from: where it changes, nothing that was kept holds. */
const SOURCES = [join(import.meta.dirname, '..', '..', 'src'), import.meta.dirname];

export interface GroupCache {
	/** The bytes of a record, kept or made. A source of undefined is never kept. */
	get: (source: unknown, make: () => Uint8Array) => Uint8Array;
	/** Forgets what this build had no use for, and says how much it had. */
	close: () => { reused: number };
}

/** Opens a folder of kept bytes; without one nothing is kept. */
export function openGroupCache(corpus: Corpus, folder: string | undefined): GroupCache {
	if (folder === undefined) return { get: (_, make) => make(), close: () => ({ reused: 0 }) };
	mkdirSync(folder, { recursive: true });
	const kept = new Set(readdirSync(folder));
	const used = new Set<string>();
	// The addresses of passages begin with the site's own path.
	const common = digestOf([codeDigest(), SITE.base, { ...corpus, plans: [], papers: [], changes: [] }]);
	let reused = 0;
	return {
		get: (source, make) => {
			if (source === undefined) return make();
			const name = digestOf([common, digestOf(source)]);
			used.add(name);
			const known = kept.has(name) ? readKept(join(folder, name)) : undefined;
			if (known) {
				reused += 1;
				return known;
			}
			const bytes = make();
			// In one step, so that a build beside this one never reads half of it.
			const unfinished = join(folder, `${name}.${process.pid}`);
			writeFileSync(unfinished, bytes);
			renameSync(unfinished, join(folder, name));
			return bytes;
		},
		close: () => {
			for (const name of kept) if (!used.has(name)) rmSync(join(folder, name), { force: true });
			return { reused };
		},
	};
}

/** Undefined where a build beside this one has just thrown it away. */
function readKept(file: string): Uint8Array | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

function codeDigest(): string {
	const files = SOURCES.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.sort()
			.map((name) => join(folder, name)),
	);
	return digestOf(files.map((file) => readFileSync(file, 'utf8')));
}
