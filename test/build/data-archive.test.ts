import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDataArchive } from '../../scripts/build/data-archive.ts';

test('the archive holds every file of the folder but pages and itself, in the order of their paths', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	mkdirSync(join(folder, 'plans'));
	const names = [
		'b.csv',
		'plans/a.json',
		'a.parquet',
		...Array.from({ length: 20 }, (_, index) => `plans/p${index}.json`),
	];
	for (const name of [...names, 'index.html', 'all.zip']) writeFileSync(join(folder, name), `what ${name} holds`);
	const told = await writeDataArchive(folder);
	const bytes = readFileSync(join(folder, 'all.zip'));
	const held = unzipSync(bytes);
	expect(Object.keys(held)).toEqual(names.sort());
	for (const name of names) expect(new TextDecoder().decode(held[name])).toBe(`what ${name} holds`);
	expect(told).toEqual({ files: names.length, bytes: bytes.length });
});
