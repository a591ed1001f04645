import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { folderLoader } from '../../src/corpus/folder-loader.ts';
import { readOnce } from '../../src/corpus/kept-records.ts';
import type { Outcome } from '../../src/corpus/outcome.ts';
import { tellServing } from '../../src/lib/when-serving.ts';

const start = process.cwd();
let home = '';
beforeAll(tellServing);
// The cache lies under the folder that a build runs in.
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'loader-'));
	process.chdir(home);
});
afterEach(() => {
	vi.unstubAllGlobals();
	process.chdir(start);
	rmSync(home, { recursive: true, force: true });
});
afterAll(() => void vi.useRealTimers());

interface Entry {
	id: string;
	data: object;
	digest?: string;
	filePath?: string;
}

const place = { line: 3, column: 7, field: 'text', message: 'this is broken', remedy: 'Mend it.' };
const reader = () =>
	vi.fn((text: string, file: string): Outcome<{ text: string }> =>
		text.includes('broken') ? { problems: [{ file, ...place }] } : { record: { text }, problems: [] },
	);

/** A start of a server, or of a build, with what was in the store before. */
function startUp(read: ReturnType<typeof reader>, isServer: boolean, before: Entry[] = [], folder = '.') {
	const entries = new Map(before.map((entry) => [entry.id, entry]));
	const told: string[] = [];
	const store = {
		get: (id: string) => entries.get(id),
		set: (entry: Entry) => {
			if (entry.digest && entries.get(entry.id)?.digest === entry.digest) return false;
			entries.set(entry.id, entry);
			return true;
		},
		delete: (id: string) => entries.delete(id),
		keys: () => [...entries.keys()],
	};
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const logger = { error: (message: string) => told.push(message) };
	const context = { collection: 'some', store, logger, ...(isServer && { watcher }) } as unknown as LoaderContext;
	const loader = folderLoader({ folder, read, entry: ({ text }) => ({ text }) });
	return { loaded: loader.load(context), entries, told, watcher };
}

/** Writes a file long enough ago to be sure that nothing else was written to it in the same moment. */
function write(name: string, text: string): void {
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
	writeFileSync(name, text);
}

const sorted = (entries: Map<string, Entry>) => [...entries.values()].sort((a, b) => a.id.localeCompare(b.id));

test('the server lists what it has not read, and reads it when it serves: then it has what a build has', async () => {
	write('a.mdx', 'Ashby');
	write('b.mdx', 'Brook');
	const read = reader();
	const server = startUp(read, true);
	await server.loaded;
	expect(read).not.toHaveBeenCalled();
	expect([...server.entries.keys()]).toEqual(['a', 'b']);
	await vi.waitFor(() => expect(server.entries.get('b')?.digest).toBeDefined());
	const build = startUp(reader(), false);
	await build.loaded;
	expect(sorted(server.entries)).toEqual(sorted(build.entries));
});

test('what was found sound is listed for the next start, with what a fresh reading gives', async () => {
	write('a.mdx', 'Ashby');
	const first = startUp(reader(), false);
	await first.loaded;
	const read = reader();
	const again = startUp(read, true);
	await again.loaded;
	expect(read).not.toHaveBeenCalled();
	expect(again.entries).toEqual(first.entries);
});

test('a file that was written to while nothing ran is seen, though its size and time are as before', async () => {
	write('a.mdx', 'Ashby');
	write('b.mdx', 'Brook');
	utimesSync('a.mdx', 1, 1);
	await startUp(reader(), false).loaded;
	write('a.mdx', 'Ashen');
	utimesSync('a.mdx', 1, 1);
	const read = reader();
	const build = startUp(read, false);
	await build.loaded;
	expect(build.entries.get('a')?.data).toEqual({ text: 'Ashen' });
	expect(build.entries.get('b')?.data).toEqual({ text: 'Brook' });
});

test('an entry that another content folder left under the same name is not taken for this one', async () => {
	write('a.mdx', 'Ashby');
	const first = startUp(reader(), false);
	await first.loaded;
	const left = { ...first.entries.get('a')!, filePath: 'elsewhere/a.mdx' };
	const again = startUp(reader(), true, [left]);
	await again.loaded;
	expect(again.entries.get('a')?.filePath).toBe('a.mdx');
});

test('a broken file is told with its place: a build stops, a server tells and goes on with the others', async () => {
	write('a.mdx', 'Ashby');
	write('b.mdx', 'broken');
	await expect(startUp(reader(), false).loaded).rejects.toThrow(/^b\.mdx:3:7 {2}text: this is broken\n {4}Mend it\./);
	const server = startUp(reader(), true);
	await server.loaded;
	await vi.waitFor(() => expect(server.told.join('\n')).toMatch(/^b\.mdx:3:7 {2}text: this is broken/));
	expect([...server.entries.keys()]).toEqual(['a']);
	// It was not listed: it is told again at the next start, and taken up when it is mended.
	const next = startUp(reader(), true);
	await next.loaded;
	await vi.waitFor(() => expect(next.told).toHaveLength(1));
	write('b.mdx', 'Brook');
	await vi.waitFor(() => expect(next.entries.get('b')?.data).toEqual({ text: 'Brook' }));
});

test('the server takes up what is saved, added and removed; a broken save leaves the last good one', async () => {
	write('a.mdx', 'Ashby');
	write('b.mdx', 'Brook');
	const server = startUp(reader(), true);
	await server.loaded;
	write('a.mdx', 'Ashen');
	write('c.mdx', 'Cole');
	write('_draft.mdx', 'Draft');
	rmSync('b.mdx');
	await vi.waitFor(() => expect([...server.entries.keys()].sort()).toEqual(['a', 'c']));
	expect(server.entries.get('a')?.data).toEqual({ text: 'Ashen' });
	write('a.mdx', 'broken');
	await vi.waitFor(() => expect(server.told.join('\n')).toMatch(/^a\.mdx:3:7 /));
	expect(server.entries.get('a')?.data).toEqual({ text: 'Ashen' });
});

test('a folder that is made after the start is taken up', async () => {
	const server = startUp(reader(), true, [], 'later');
	await server.loaded;
	mkdirSync('later');
	server.watcher.emit('addDir', join(process.cwd(), 'later'));
	write('later/a.mdx', 'Ashby');
	await vi.waitFor(() => expect(server.entries.get('a')?.data).toEqual({ text: 'Ashby' }));
});

test('a build does not read again what it has read, unless it may have been written to since it began', async () => {
	const read = reader();
	write('a.mdx', 'one');
	readOnce(read, readFileSync('a.mdx'), 'a.mdx');
	write('a.mdx', 'two');
	vi.stubGlobal('performance', { timeOrigin: Date.now() + 60_000, now: () => 0 });
	const trusting = startUp(read, false);
	await trusting.loaded;
	expect(trusting.entries.get('a')?.data).toEqual({ text: 'one' });
	expect(read).toHaveBeenCalledTimes(1);
	rmSync('.cache', { recursive: true });
	vi.unstubAllGlobals();
	const { loaded, entries } = startUp(read, false);
	await loaded;
	expect(entries.get('a')?.data).toEqual({ text: 'two' });
});
