/** Reading a content folder in two threads: here the test is the other thread. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { readTogether } from '../../scripts/build/read-together.ts';
import type { PlanRecord } from '../../src/domain/corpus.ts';
import { textDigest } from '../../src/corpus/kept-records.ts';
import { listRecordFiles, nameOf, readCorpus } from '../../src/corpus/read-corpus.ts';
import type { StoredRecord } from '../../src/corpus/record-file.ts';
import { BROKEN, contentFolderOf, SOUND } from '../corpus/content-folder.ts';

const registers = 'content';

test('hands over what it read of its share, and takes the other share as it is handed over', async () => {
	const folder = contentFolderOf(SOUND);
	const [file = ''] = listRecordFiles(join(folder, 'plans'));
	const plan = readCorpus(contentFolderOf(SOUND), registers).corpus.plans[0]!;
	const { port1, port2 } = new MessageChannel();
	const handed = once(port2, 'message') as Promise<[string]>;
	// The second share of one plan is empty, so that all there is of it comes from the other thread.
	const read = readTogether(folder, 1, port1);
	const changed = { ...plan, plan: { ...plan.plan, title: 'As the other thread read it' } };
	const sent: StoredRecord = {
		...{ file: nameOf(file), record: changed },
		digest: textDigest(readFileSync(file, 'utf8')),
	};
	port2.postMessage(JSON.stringify([sent]));
	expect((await read).corpus.plans).toEqual([changed]);
	expect(JSON.parse((await handed)[0])).toEqual([]);
});

test('the first share goes to the other thread whole', async () => {
	const folder = contentFolderOf(SOUND);
	const { port1, port2 } = new MessageChannel();
	const handed = once(port2, 'message') as Promise<[string]>;
	const read = readTogether(folder, 0, port1);
	port2.postMessage('[]');
	const { corpus } = await read;
	const records = (JSON.parse((await handed)[0]) as StoredRecord[]).map(({ record }) => record as PlanRecord);
	expect(corpus.plans.length).toBeGreaterThan(0);
	expect(records).toEqual(corpus.plans);
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
