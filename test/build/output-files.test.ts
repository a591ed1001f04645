/** Files of the last output are taken where they would come out the same, and never put at risk by it. */
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openOutputFiles, placesIn, type OutputPlaces } from '../../scripts/build/output-files.ts';

let home: string;
let places: Required<OutputPlaces>;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'output-'));
	places = { folder: join(home, 'next'), list: join(home, 'cache', 'some.files'), target: join(home, 'site') };
});

const textOf = (path: string, folder = places.folder) => readFileSync(join(folder, path), 'utf8');
const idOf = (path: string, folder: string) => statSync(join(folder, path)).ino;

/** A first output in its place, with what the next build knows of it. */
function firstOutput(under = 'one'): void {
	const files = openOutputFiles(places, under);
	files.write('plans/a/index.html', Buffer.from('A page'), 'a');
	files.write('b.json', Buffer.from('{}'), 'b');
	files.write('c.txt', Buffer.from('of nothing'));
	files.finish();
	renameSync(places.folder, places.target);
}

test('a file that was made of the same is the same file', () => {
	firstOutput();
	const files = openOutputFiles(places, 'one');
	expect(files.take('plans/a/index.html', 'a')).toBe(true);
	expect(textOf('plans/a/index.html')).toBe('A page');
	expect(idOf('plans/a/index.html', places.folder)).toBe(idOf('plans/a/index.html', places.target));
	files.finish();
	// What was taken can be taken once more, and what was not is forgotten.
	rmSync(places.target, { recursive: true });
	renameSync(places.folder, places.target);
	const third = openOutputFiles(places, 'one');
	expect(third.take('plans/a/index.html', 'a')).toBe(true);
	expect(third.take('b.json', 'b')).toBe(false);
});

test('none is taken that was made of something else, under something else, or of nothing that is known', () => {
	firstOutput();
	const files = openOutputFiles(places, 'one');
	expect(files.take('b.json', 'another')).toBe(false);
	expect(files.take('c.txt', 'c')).toBe(false);
	expect(files.take('d.txt', 'd')).toBe(false);
	expect(existsSync(join(places.folder, 'b.json'))).toBe(false);
	expect(openOutputFiles(places, 'two').take('b.json', 'b')).toBe(false);
	writeFileSync(places.list, 'not a list');
	expect(openOutputFiles(places, 'one').take('b.json', 'b')).toBe(false);
});

test('none is taken that was written to, put in by another, or is gone', () => {
	firstOutput();
	const file = join(places.target, 'b.json');
	const { atime, mtime } = statSync(file);
	const files = openOutputFiles(places, 'one');
	writeFileSync(file, '[]');
	expect(files.take('b.json', 'b')).toBe(false);
	// The same bytes at the same time count as the same; more bytes, or another moment, do not.
	writeFileSync(file, '{ }');
	utimesSync(file, atime, mtime);
	expect(files.take('b.json', 'b')).toBe(false);
	rmSync(file);
	expect(files.take('b.json', 'b')).toBe(false);
	files.write('b.json', Buffer.from('made anew'), 'b');
	expect(textOf('b.json')).toBe('made anew');
});

test('an output that stays is copied, not linked: one of the two may be changed', () => {
	firstOutput();
	const elsewhere = openOutputFiles({ ...places, target: join(home, 'other') }, 'one');
	expect(elsewhere.take('b.json', 'b')).toBe(true);
	expect(idOf('b.json', places.folder)).not.toBe(idOf('b.json', places.target));
	elsewhere.finish();
	// The list is of the other folder now.
	renameSync(places.folder, join(home, 'other'));
	rmSync(places.target, { recursive: true });
	expect(openOutputFiles(places, 'one').take('b.json', 'b')).toBe(true);
});

test('files that are to be changed are copies, and the next build is not told of them', () => {
	firstOutput();
	const { target, ...changed } = places;
	const files = openOutputFiles(changed, 'one');
	expect(files.take('b.json', 'b')).toBe(true);
	files.finish();
	writeFileSync(join(places.folder, 'b.json'), 'changed');
	expect(textOf('b.json', target)).toBe('{}');
	rmSync(places.folder, { recursive: true });
	expect(openOutputFiles(places, 'one').take('b.json', 'b')).toBe(true);
});

test('what cannot be taken is made, and what can be is not', () => {
	firstOutput();
	const files = openOutputFiles(places, 'one');
	const made: string[] = [];
	const make = (text: string) => () => (made.push(text), Buffer.from(text));
	files.put('b.json', 'b', make('the same'));
	files.put('plans/a/index.html', 'changed', make('Another page'));
	expect(made).toEqual(['Another page']);
	expect([textOf('b.json'), textOf('plans/a/index.html')]).toEqual(['{}', 'Another page']);
});

test('nothing is written over what was taken', () => {
	firstOutput();
	const files = openOutputFiles(places, 'one');
	files.take('b.json', 'b');
	expect(() => files.write('b.json', Buffer.from('twice'))).toThrow(/EEXIST/);
	expect(textOf('b.json', places.target)).toBe('{}');
});

test('without a list nothing is taken or told', () => {
	const files = openOutputFiles({ folder: places.folder }, 'one');
	files.write('a.txt', Buffer.from('A'), 'a');
	files.finish();
	expect(textOf('a.txt')).toBe('A');
	expect(existsSync(join(home, 'cache'))).toBe(false);
});

test('a part of an output is in the folder of that name, wherever the whole is', () => {
	const all = { folder: 'made', cache: 'kept', target: 'site' };
	expect(placesIn(all, 'data', 'data')).toEqual({
		...{ folder: join('made', 'data'), list: join('kept', 'data.files'), target: join('site', 'data') },
	});
	expect(placesIn({ ...all, target: undefined }, '', 'pages')).toEqual({
		...{ folder: 'made', list: join('kept', 'pages.files') },
	});
});
