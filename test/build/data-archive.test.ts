/** The open data as files and as one archive: the same whether what a plan makes of them is made or was kept. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DATA_SHARES, finishData, writeDataShare } from '../../scripts/build/write-data.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { knowDigest } from '../../src/lib/cache-key.ts';
import { bytesOf, dataFiles } from '../../src/views/data-files.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const home = mkdtempSync(join(tmpdir(), 'data-'));

/** All shares, the last before the first, as two threads may end. */
function writeData(corpus: Corpus, folder: string, cache?: string) {
	for (const share of DATA_SHARES.toReversed()) {
		const places = { folder, ...(cache && { list: `${cache}-${share}.files`, target: folder }) };
		writeDataShare(corpus, share, places, cache && `${cache}-${share}`);
	}
	return finishData(folder);
}

/** Every file of a folder by its path. */
const filesIn = (folder: string) =>
	new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(folder, name)).isFile())
			.sort()
			.map((name) => [name, readFileSync(join(folder, name))]),
	);

test('the archive holds every data file but itself, in the order of the list of them', () => {
	const folder = join(home, 'once');
	const told = writeData(inventedCorpus(), folder);
	const files = filesIn(folder);
	const archive = files.get('all.zip')!;
	files.delete('all.zip');
	const listed = dataFiles(inventedCorpus()).map(({ path }) => path);
	expect([...files.keys()]).toEqual(listed.toSorted());
	const held = unzipSync(archive);
	expect(Object.keys(held)).toEqual(listed);
	for (const [name, bytes] of files) expect(Buffer.from(held[name]!).equals(bytes), name).toBe(true);
	expect(told).toEqual({ files: files.size, bytes: archive.length });
});

test('tables that are written plan by plan are those of the list of files', () => {
	for (const [name, corpus] of Object.entries({
		some: inventedCorpus(),
		none: inventedCorpus({ plans: [], papers: [] }),
	})) {
		const folder = join(home, `tables-${name}`);
		writeData(corpus, folder);
		const files = filesIn(folder);
		for (const file of dataFiles(corpus)) expect(files.get(file.path)?.equals(bytesOf(file)), file.path).toBe(true);
	}
});

test('files that were kept are those that would be made, also where one plan has changed, gone or come', () => {
	const corpus = inventedCorpus();
	const [first, ...others] = corpus.plans;
	const changed = {
		...corpus,
		plans: [{ ...first!, plan: { ...first!.plan, inBrief: 'Ferries for all.' } }, ...others],
	};
	const cache = join(home, 'cache');
	const builds = { cold: corpus, warm: corpus, changed, gone: { ...corpus, plans: others }, come: corpus };
	for (const [name, each] of Object.entries(builds)) {
		writeData(each, join(home, name), cache);
		writeData(each, join(home, `${name}-anew`));
		expect(filesIn(join(home, name)), name).toEqual(filesIn(join(home, `${name}-anew`)));
	}
	expect(String(filesIn(join(home, 'changed')).get(`plans/${first!.id}.json`))).toContain('Ferries for all.');
	expect(String(filesIn(join(home, 'changed')).get('plans.csv'))).toContain('Ferries for all.');
	expect(String(filesIn(join(home, 'gone')).get('plans.csv'))).not.toContain(first!.id);
});

test('rows of plans that did not change are not made again', () => {
	const cache = join(home, 'lazy');
	const unread = () => {
		const corpus = inventedCorpus();
		const asked: string[] = [];
		for (const { id, plan } of corpus.plans) {
			const { risks } = plan;
			Object.defineProperty(plan, 'risks', { enumerable: true, get: () => (asked.push(id), risks) });
			// What was read from a file has a digest that was told.
			knowDigest(plan, id);
		}
		return { corpus, asked };
	};
	const [before, after] = [unread(), unread()];
	writeDataShare(before.corpus, 'tables', { folder: join(home, 'lazy-first') }, cache);
	expect(before.asked.length).toBeGreaterThan(0);
	writeDataShare(after.corpus, 'tables', { folder: join(home, 'lazy-second') }, cache);
	expect(after.asked).toEqual([]);
	expect(filesIn(join(home, 'lazy-second'))).toEqual(filesIn(join(home, 'lazy-first')));
});
