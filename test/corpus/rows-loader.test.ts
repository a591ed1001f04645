import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsLoader } from '../../src/corpus/rows-loader.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rows-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problem = { file: 'names.txt', line: 1, column: 1, field: '', message: 'this is broken', remedy: 'Mend it.' };

test('a register is read again when it is saved, and a broken one is told of and not taken up', async () => {
	const file = join(folder, 'names.txt');
	writeFileSync(file, 'Ashby Brook');
	const rows = new Map<string, unknown>();
	const store = { clear: () => rows.clear(), set: ({ id, data }: { id: string; data: unknown }) => rows.set(id, data) };
	const told: string[] = [];
	const logger = { error: (message: string) => told.push(message) };
	const context = { collection: 'names', store, logger, watcher: new EventEmitter() };
	const loader = rowsLoader(
		() => [file],
		(name) => {
			const text = readFileSync(name, 'utf8');
			if (text === 'broken') return { problems: [problem] };
			return { record: text.split(' ').map((word) => [word, { word }]), problems: [] };
		},
	);
	await loader.load(context as unknown as LoaderContext);
	expect([...rows.keys()]).toEqual(['Ashby', 'Brook']);
	writeFileSync(file, 'Cole');
	await vi.waitFor(() => expect([...rows.keys()]).toEqual(['Cole']));
	writeFileSync(file, 'broken');
	await vi.waitFor(() => expect(told.join()).toContain('this is broken'));
	expect([...rows.keys()]).toEqual(['Cole']);
});
