/** Reading a content folder in two threads: first the test is the other thread, then there are two in earnest. */
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { readTogether, type HandedOver } from '../../scripts/build/read-together.ts';
import { digestOfBytes } from '../../src/corpus/kept-records.ts';
import { listRecordFiles, readCorpus } from '../../src/corpus/read-corpus.ts';
import { nameOf } from '../../src/corpus/read-file.ts';
import { lineOf, recordOf, saveRecords, type StoredRecord } from '../../src/corpus/record-file.ts';
import { BROKEN, contentFolderOf, SOUND } from '../corpus/content-folder.ts';
import type { Share, ToldByOne } from './reading/one-of-two.ts';

const registers = 'content';

/** What was handed over, with its records read. */
const toldBy = ({ digests, lines }: HandedOver) => ({
	digests,
	records: lines.map((line) => recordOf(Buffer.from(line))!),
});

test('hands over what it read of its share, and takes the other share as it is handed over', async () => {
	const folder = contentFolderOf(SOUND);
	const [file = ''] = listRecordFiles(join(folder, 'plans'));
	const plan = readCorpus(contentFolderOf(SOUND), registers).corpus.plans[0]!;
	const { port1, port2 } = new MessageChannel();
	const handed = once(port2, 'message') as Promise<[HandedOver]>;
	// The second share of one plan is empty, so that all there is of it comes from the other thread.
	const read = readTogether(folder, 1, port1);
	const changed = { ...plan, plan: { ...plan.plan, title: 'As the other thread read it' } };
	const sent: StoredRecord = {
		...{ file: nameOf(file), record: changed },
		digest: digestOfBytes(readFileSync(file)),
	};
	port2.postMessage({ digests: { [sent.file]: sent.digest }, lines: [lineOf(sent).buffer] } satisfies HandedOver);
	expect((await read).corpus.plans).toEqual([changed]);
	const { digests, records } = toldBy((await handed)[0]);
	expect(Object.keys(digests).filter((name) => name === sent.file)).toEqual([]);
	expect(records.filter(({ file: name }) => name === sent.file)).toEqual([]);
});

test('the first share goes to the other thread whole', async () => {
	const folder = contentFolderOf(SOUND);
	const { port1, port2 } = new MessageChannel();
	const handed = once(port2, 'message') as Promise<[HandedOver]>;
	const read = readTogether(folder, 0, port1);
	port2.postMessage({ digests: {}, lines: [] } satisfies HandedOver);
	const { corpus } = await read;
	const { digests, records } = toldBy((await handed)[0]);
	expect(corpus.plans.length).toBeGreaterThan(0);
	const handedOver = records.map(({ record }) => record);
	expect(handedOver).toEqual([...corpus.plans, ...corpus.papers]);
	expect(Object.keys(digests)).toEqual(records.map(({ file }) => file));
});

test('reads everything where the other thread has ended, and tells every problem', async () => {
	for (const folder of [SOUND, join(BROKEN, 'impossible-date')].map(contentFolderOf)) {
		const { port1, port2 } = new MessageChannel();
		port2.close();
		const { corpus, problems } = await readTogether(folder, 1, port1);
		const alone = readCorpus(folder);
		expect(corpus.plans).toEqual(alone.corpus.plans);
		expect(problems).toEqual(alone.problems);
	}
});

/** Reads a folder in two threads, and gives what each was told. */
async function readInTwo(folder: string): Promise<[ToldByOne, ToldByOne]> {
	const { port1, port2 } = new MessageChannel();
	const one = async (share: 0 | 1, port: MessageChannel['port1']) => {
		const workerData: Share = { folder, share, port };
		const worker = new Worker(new URL('./reading/one-of-two.ts', import.meta.url), {
			workerData,
			transferList: [port],
		});
		return ((await once(worker, 'message')) as [ToldByOne])[0];
	};
	return Promise.all([one(0, port1), one(1, port2)]);
}

/** A content folder with plans that differ in nothing but their month. */
function folderOfMany(count: number): string {
	const folder = contentFolderOf(SOUND);
	const [plan = ''] = listRecordFiles(join(folder, 'plans'));
	const [name = '', text] = [basename(plan), readFileSync(plan, 'utf8')];
	for (let at = 1; at < count; at += 1) {
		const sha256 = `${at}b`.repeat(32);
		const other = text.replace(/sha256: \S+/, `sha256: ${sha256}`);
		expect(other).not.toBe(text);
		writeFileSync(join(folder, 'plans', name.replace(/\d\d\.mdx$/, `1${at - 1}.mdx`)), other);
	}
	return folder;
}

test('each file is read once, by one of the threads, and both have every record', { timeout: 60_000 }, async () => {
	const folder = folderOfMany(3);
	const names = ['plans', 'papers'].flatMap((kind) => readdirSync(join(folder, kind))).sort();
	expect(names.length).toBeGreaterThan(3);
	const alone = readCorpus(folder);
	expect(alone.problems).toEqual([]);
	// First with nothing kept, then with what a build kept of the first files, of which one was written to since.
	for (const isKept of [false, true]) {
		const plans = listRecordFiles(join(folder, 'plans'));
		if (isKept) {
			const lines = plans.map((file, at) =>
				lineOf({
					file: nameOf(file),
					digest: digestOfBytes(readFileSync(file)),
					record: alone.corpus.plans[at]!,
				}),
			);
			saveRecords(join(folder, 'plans'), lines);
			writeFileSync(plans[1]!, readFileSync(plans[1]!, 'utf8').replace(/^(## .+)$/m, '$1\n\nA sentence more.'));
		}
		const told = await readInTwo(folder);
		const { corpus } = readCorpus(folder);
		for (const each of told) expect(each.corpus).toEqual(corpus);
		expect(JSON.stringify(corpus).includes('A sentence more.')).toBe(isKept);
		expect(told.flatMap(({ files }) => files).sort()).toEqual(names);
		for (const { files } of told) expect(files.length).toBeGreaterThan(0);
	}
	saveRecords(join(folder, 'plans'), []);
});

test('both threads tell every problem of either half, once and in the order of the files', async () => {
	const folder = folderOfMany(4);
	const plans = listRecordFiles(join(folder, 'plans'));
	for (const at of [0, 1, 3]) {
		writeFileSync(plans[at]!, readFileSync(plans[at]!, 'utf8').replace(/^status: .*$/m, `status: wrong${at}`));
	}
	// Two files with one id, of which the second has a fault of its own.
	copyFileSync(plans[3]!, plans[3]!.replace(/\.mdx$/, '.md'));
	const alone = readCorpus(folder);
	expect(alone.problems.filter(({ field }) => field === 'status')).toHaveLength(4);
	expect(alone.problems.filter(({ message }) => message.includes('a file for the same plan'))).toHaveLength(1);
	for (const { problems } of await readInTwo(folder)) expect(problems).toEqual(alone.problems);
});

test('a folder without plans or papers is read by both', async () => {
	const empty = contentFolderOf(SOUND);
	const folder = join(empty, 'nothing-yet');
	mkdirSync(folder);
	for (const { corpus, problems, files } of await readInTwo(folder)) {
		expect([corpus.plans, corpus.papers, problems, files]).toEqual([[], [], [], []]);
	}
});
