/** A file of kept bytes that is only added to: sound after a build that was cut off, and never much larger than what it is for. */
import {
	appendFileSync,
	copyFileSync,
	mkdtempSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptFile } from '../../scripts/build/kept-file.ts';

const fileOf = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'folder', 'some.kept');
const inode = (file: string) => statSync(file).ino;

/** One build: what is kept of these names is read, the others are added. Gives the names that were kept. */
function build(file: string, wanted: Record<string, string>, { under = 'code', isCutOff = false } = {}): string[] {
	const kept = openKeptFile(file, under);
	const known = Object.keys(wanted).filter((name) => kept.has(name));
	for (const [name, text] of Object.entries(wanted)) {
		if (!kept.has(name)) kept.add(name, Buffer.from(text));
		expect(String(kept.get(name)), name).toBe(text);
	}
	if (!isCutOff) kept.finish();
	for (const [name, text] of Object.entries(wanted)) expect(String(kept.get(name)), name).toBe(text);
	kept.close();
	return known;
}

const FIRST = { a: 'first', b: '', c: 'third £', d: 'fourth, which is rather long' };

test('adds to the file where little has changed, and writes nothing twice', () => {
	const file = fileOf();
	expect(build(file, FIRST)).toEqual([]);
	const [before, at] = [readFileSync(file), inode(file)];
	expect(build(file, { ...FIRST, e: 'new' })).toEqual(['a', 'b', 'c', 'd']);
	expect(inode(file)).toBe(at);
	expect(readFileSync(file)).toEqual(Buffer.concat([before, Buffer.from('new')]));
	expect(build(file, { ...FIRST, e: 'new' })).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('forgets what a build had no use for, and writes the file anew once that is more than half of the rest', () => {
	const file = fileOf();
	build(file, FIRST);
	const at = inode(file);
	const { a, ...others } = FIRST;
	build(file, others);
	expect(inode(file)).toBe(at);
	expect(build(file, { a: 'made again' })).toEqual([]);
	expect(inode(file)).not.toBe(at);
	expect(statSync(file).size).toBe(16 + 'made again'.length);
	expect(build(file, { a: 'made again', d: a })).toEqual(['a']);
});

test('a build that was cut off leaves all that there was before it, and nothing of its own', () => {
	const file = fileOf();
	build(file, FIRST);
	build(file, { a: 'first', z: 'half a build' }, { isCutOff: true });
	expect(build(file, { z: 'made again', ...FIRST })).toEqual(['a', 'b', 'c', 'd']);
	expect(String(readFileSync(file))).not.toContain('half');
});

test('a build that was cut off while it wrote the file anew leaves a list that is known to be of another', () => {
	const file = fileOf();
	build(file, FIRST);
	copyFileSync(`${file}.list`, `${file}.old`);
	build(file, { x: 'of the same length as the first lot of all' }, { under: 'code' });
	copyFileSync(`${file}.old`, `${file}.list`);
	expect(build(file, FIRST)).toEqual([]);
});

test.each<[string, (file: string) => void]>([
	['a list that is none', (file) => writeFileSync(`${file}.list`, '{"mark":"')],
	['a list that says nothing', (file) => writeFileSync(`${file}.list`, '{}')],
	['bytes that are cut short', (file) => truncateSync(file, statSync(file).size - 1)],
	['bytes of something else', (file) => writeFileSync(file, 'x'.repeat(500))],
	['no bytes', (file) => truncateSync(file, 0)],
])('%s: all is made again, and kept again', (_, spoil) => {
	const file = fileOf();
	build(file, FIRST);
	spoil(file);
	expect(build(file, FIRST)).toEqual([]);
	expect(build(file, FIRST)).toEqual(['a', 'b', 'c', 'd']);
});

test('bytes beyond the list are no fault', () => {
	const file = fileOf();
	build(file, FIRST);
	appendFileSync(file, 'of a build that was cut off');
	expect(build(file, FIRST)).toEqual(['a', 'b', 'c', 'd']);
});

test('what was made under other code is not taken', () => {
	const file = fileOf();
	build(file, FIRST);
	expect(build(file, { a: 'otherwise' }, { under: 'other code' })).toEqual([]);
	expect(statSync(file).size).toBe(16 + 'otherwise'.length);
	expect(build(file, FIRST)).toEqual([]);
});
