/** Plain search in parts: the same to the byte however it comes about, and made again only where records have changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { divideRecords } from '../../scripts/build/plain-parts.ts';
import type { PageRecord } from '../../scripts/build/records-by-page.ts';
import { writeSearchIndex } from '../../scripts/build/search-index.ts';
import { compareFolders } from '../../scripts/check/compare-folders.ts';
import { plainFolders } from '../../src/views/plain-search.ts';

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'better-care-plans-plain-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PARTS = ['pagefind/', 'pagefind/2/', 'pagefind/3/'];
const record = (name: string, content = `Ferries to ${name}`): PageRecord => ({
	...{ url: `/plans/${name}/`, title: name, content, meta: { plan: name } },
});
const records = Array.from({ length: 24 }, (_, at) => record(`island-${at}`));

let written = 0;

/** Writes records into a folder of its own, and gives that with what became of it. */
async function write(of: typeof records, cache?: string, parts = PARTS) {
	written += 1;
	const site = join(home, `site-${written}`);
	return { site, ...(await writeSearchIndex(of, { site: { folder: site }, parts, ...(cache && { cache }) })) };
}

it('is one part up to 400 plans, and no more than four of however many; a few plans more seldom change their number', () => {
	expect([1, 40, 400, 401, 800, 801, 1500, 9000].map((plans) => plainFolders(plans).length)).toEqual([
		1, 1, 1, 2, 2, 4, 4, 4,
	]);
	expect(plainFolders(900)).toEqual(['pagefind/', 'pagefind/2/', 'pagefind/3/', 'pagefind/4/']);
});

it('leaves records in their part when others come and go', () => {
	const before = divideRecords(records, 3);
	const after = divideRecords([record('new'), ...records.slice(3)], 3);
	expect(before.flat()).toHaveLength(24);
	expect(before.every((part) => part.length > 2)).toBe(true);
	const gone = records.slice(0, 3);
	expect(after.map((part) => part.filter(({ title }) => title !== 'new'))).toEqual(
		before.map((part) => part.filter((one) => !gone.includes(one))),
	);
});

it(
	'makes only the part of a changed record again, and the site is the same as one made anew',
	{ timeout: 60_000 },
	async () => {
		const cache = join(home, 'cache');
		expect((await write(records, cache)).made).toBe(3);
		const again = await write(records, cache);
		expect(again.made).toBe(0);
		const anew = await write(records);
		expect(anew).toMatchObject({ made: 3, words: again.words, records: 24 });
		expect(await compareFolders(again.site, anew.site)).toEqual([]);

		const changed = records.map((one, at) => (at === 7 ? record('island-7', 'No ferries any more') : one));
		const kept = await write(changed, cache);
		expect(kept.made).toBe(1);
		expect(await compareFolders(kept.site, (await write(changed)).site)).toEqual([]);
		// Of the part as it was before, nothing is left.
		expect(JSON.parse(readFileSync(`${cache}.list`, 'utf8'))).toMatchObject({ places: { length: 3 } });
	},
);

it('makes again what was kept and cannot be read', { timeout: 60_000 }, async () => {
	const cache = join(home, 'cache-damaged');
	await write(records, cache);
	truncateSync(cache, 100);
	const mended = await write(records, cache);
	expect(mended.made).toBe(3);
	expect(await compareFolders(mended.site, (await write(records)).site)).toEqual([]);
});

it('holds what a browser loads and nothing else, and what runs only once', { timeout: 60_000 }, async () => {
	const { site } = await write(records);
	const plain = (name: string) => name.replace(/^pagefind\.en_\w+/, 'pagefind.en');
	const top = readdirSync(join(site, 'pagefind')).map(plain).sort();
	const each = ['fragment', 'index', 'pagefind-entry.json', 'pagefind.en.pf_meta'];
	expect(top).toEqual(['2', '3', ...each, 'pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind'].sort());
	expect(readdirSync(join(site, 'pagefind/2')).map(plain).sort()).toEqual(each);
});
