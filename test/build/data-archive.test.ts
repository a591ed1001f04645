/** The open data as files and as one archive: the same whether a plan's files are made or were kept. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { finishData, writeDataShare } from '../../scripts/build/write-data.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { dataFiles } from '../../src/views/data-files.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const home = mkdtempSync(join(tmpdir(), 'data-'));

/** Both shares, the second before the first, as two threads may end. */
function writeData(corpus: Corpus, folder: string, cache?: string) {
	writeDataShare(corpus, 'records', folder, cache);
	writeDataShare(corpus, 'datasets', folder);
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

test('files that were kept are those that would be made, also where one plan has changed', () => {
	const corpus = inventedCorpus();
	const [first, ...others] = corpus.plans;
	const changed = {
		...corpus,
		plans: [{ ...first!, plan: { ...first!.plan, inBrief: 'Ferries for all.' } }, ...others],
	};
	const cache = join(home, 'cache');
	for (const [name, each] of Object.entries({ cold: corpus, warm: corpus, changed })) {
		writeData(each, join(home, name), cache);
		writeData(each, join(home, `${name}-anew`));
		expect(filesIn(join(home, name)), name).toEqual(filesIn(join(home, `${name}-anew`)));
	}
	expect(String(filesIn(join(home, 'changed')).get(`plans/${first!.id}.json`))).toContain('Ferries for all.');
});
