/** The search index is the same to the byte however it comes about, and reads again only what has changed. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPassages, writePassageIndex } from '../../scripts/build/passage-index.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'better-care-plans-index-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** Writes an index; gives what was not read again, how many parts were compressed, and a digest of every file. */
function write(corpus: Corpus, cache?: string) {
	made += 1;
	const into = join(folder, `index-${made}`);
	const passages = readPassages(corpus, cache);
	const { reused } = passages;
	const places = { folder: into, ...(cache && { list: `${cache}.files`, target: into }) };
	const { compressed } = writePassageIndex(passages, places);
	passages.close();
	const digest = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(into, name)))
			.digest('hex');
	return { reused, compressed, files: new Map(readdirSync(into).map((name) => [name, digest(name)])) };
}

it('is the same with and without what was kept, and when nothing has changed', () => {
	const cache = join(folder, 'cache');
	const plain = write(inventedCorpus());
	const cold = write(inventedCorpus(), cache);
	const warm = write(inventedCorpus(), cache);
	const records = inventedCorpus().plans.length + inventedCorpus().papers.length;
	expect([cold.reused, warm.reused]).toEqual([0, records]);
	expect(cold.files).toEqual(plain.files);
	expect(warm.files).toEqual(plain.files);
	expect([cold.compressed, warm.compressed]).toEqual([plain.compressed, 0]);
});

it('reads a changed plan again, and all of them where a term changes', () => {
	const cache = join(folder, 'cache-of-changes');
	const corpus = inventedCorpus();
	write(corpus, cache);
	const [first, ...others] = corpus.plans;
	const changed = {
		...corpus,
		plans: [{ ...first!, plan: { ...first!.plan, inBrief: 'Ferries for all.' } }, ...others],
	};
	const after = write(changed, cache);
	expect(after.reused).toBe(corpus.plans.length + corpus.papers.length - 1);
	const anew = write(changed);
	expect(after.files).toEqual(anew.files);
	expect(after.compressed).toBeGreaterThan(0);
	expect(after.compressed).toBeLessThan(anew.compressed);
	const glossary = corpus.glossary.map((term) => ({ ...term, variants: [...term.variants, 'ferry'] }));
	expect(write({ ...changed, glossary }, cache).reused).toBe(0);
});
