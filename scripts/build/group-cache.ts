/** Keeps what the search index knows of each record from one build to the next. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';

/** Code that the bytes come from: where it changes, nothing that was kept holds. */
const SOURCES = join(import.meta.dirname, '..', '..', 'src');

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
	const common = digestOf(codeDigest(), JSON.stringify({ ...corpus, plans: [], papers: [], changes: [] }));
	let reused = 0;
	return {
		get: (source, make) => {
			if (source === undefined) return make();
			const name = digestOf(common, JSON.stringify(source));
			used.add(name);
			if (kept.has(name)) {
				reused += 1;
				return readFileSync(join(folder, name));
			}
			const bytes = make();
			writeFileSync(join(folder, name), bytes);
			return bytes;
		},
		close: () => {
			for (const name of kept) if (!used.has(name)) rmSync(join(folder, name), { force: true });
			return { reused };
		},
	};
}

function codeDigest(): string {
	const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	return digestOf(...files.sort().map((name) => readFileSync(join(SOURCES, name), 'utf8')));
}

function digestOf(...texts: string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(text).update('\0');
	return hash.digest('hex').slice(0, 32);
}
