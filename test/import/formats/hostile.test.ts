/** Every hostile file is refused with its own reason, and the files beside it are still read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LIMITS } from '../../../scripts/import/limits.ts';
import { closeReaders, readDocument } from '../../../scripts/import/read-document.ts';
import { ReaderPool } from '../../../scripts/import/reader-pool.ts';
import { fennickPack } from '../../documents/build/cases/fennick.ts';
import { hostileFiles } from '../../documents/build/hostile.ts';
import { makeDocx } from '../../documents/build/make-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const hostile = await hostileFiles();

afterAll(async () => {
	await closeReaders();
	rmSync(folder, { recursive: true });
});

function place(file: string, bytes: Uint8Array): string {
	const path = join(folder, file);
	writeFileSync(path, bytes);
	return path;
}

test.each(hostile)('$file ($what) is refused as $code', async ({ file, bytes, code }) => {
	const refusal = await readDocument(place(file, bytes)).catch((error: unknown) => error);
	expect(refusal).toMatchObject({ name: 'UnreadableFile', code });
	const { message, remedy } = refusal as { message: string; remedy: string };
	expect(message).toMatch(/^[^\n]{10,200}\.\)?\.?$/);
	expect(remedy).toMatch(/^[^\n]{10,200}\.$/);
});

test('a folder, a missing file and a file over the limit are refused before they are opened', async () => {
	await expect(readDocument(folder)).rejects.toMatchObject({ code: 'not-a-file' });
	await expect(readDocument(join(folder, 'missing.docx'))).rejects.toMatchObject({ code: 'not-found' });
});

test('good files among bad ones are read', async () => {
	const good = place('good.docx', await makeDocx(fennickPack()));
	const paths = hostile.slice(0, 12).flatMap(({ file, bytes }) => [place(file, bytes), good]);
	const outcomes = await Promise.allSettled(paths.map((path) => readDocument(path)));
	expect(outcomes.map(({ status }) => status)).toEqual(paths.map((path) => (path === good ? 'fulfilled' : 'rejected')));
});

test('a file that takes too long is given up, and the next one is read', async () => {
	const path = place('slow.docx', await makeDocx(fennickPack()));
	const hasty = new ReaderPool(1, { ...LIMITS, milliseconds: 1 });
	await expect(readDocument(path, hasty)).rejects.toMatchObject({ code: 'too-slow' });
	const patient = new ReaderPool(1);
	expect((await readDocument(path, patient)).kind).toBe('docx');
	await patient.close();
});

test('a file that takes too much memory is given up', async () => {
	const path = place('large.html', Buffer.from(`<!doctype html>${'<p>one <b>two</b></p>'.repeat(400_000)}`));
	const narrow = new ReaderPool(1, { ...LIMITS, mebibytes: 48 });
	await expect(readDocument(path, narrow)).rejects.toMatchObject({ code: 'too-much-memory' });
}, 30_000);

test('a reader cannot reach the network', async () => {
	const { Worker } = await import('node:worker_threads');
	const worker = new Worker(
		`const { parentPort } = require('node:worker_threads');
		import(${JSON.stringify(new URL('../../../scripts/import/reader-worker.ts', import.meta.url).href)})
			.then(() => fetch('http://127.0.0.1:9/')).catch((error) => parentPort.postMessage(error.message));`,
		{ eval: true },
	);
	const message = await new Promise((resolve) => worker.once('message', resolve));
	await worker.terminate();
	expect(message).toBe('Documents are read without the network.');
});
