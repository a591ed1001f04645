import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
	digestOfBytes,
	keepLine,
	keptOutcome,
	readOnce as readBytesOnce,
	saveKept,
	writeDown,
} from '../../src/corpus/kept-records.ts';
import type { Outcome } from '../../src/corpus/outcome.ts';
import { lineOf, loadRecords, recordOf } from '../../src/corpus/record-file.ts';

/** A file's text is what its bytes say. */
const readOnce = <Made>(read: (text: string, file: string) => Outcome<Made>, text: string, file: string) =>
	readBytesOnce(read, Buffer.from(text), file);

const reader = () => vi.fn((text: string): Outcome<{ text: string }> => ({ record: { text }, problems: [] }));

test('a text is read once for each file, and comes back as the same object', () => {
	const read = reader();
	const first = readOnce(read, 'Ashby', 'kept/once.mdx');
	expect(readOnce(read, 'Ashby', 'kept/once.mdx')).toBe(first);
	expect(read).toHaveBeenCalledTimes(1);
	expect(readOnce(read, 'Ashby', 'kept/another.mdx')).not.toBe(first);
	expect(read).toHaveBeenCalledTimes(2);
});

test('a text that has changed is read again, and one that changes back too', () => {
	const read = reader();
	const texts = ['Ashby', 'Ashby and Brook', 'Ashby'].map(
		(text) => readOnce(read, text, 'kept/changed.mdx').record?.text,
	);
	expect(texts).toEqual(['Ashby', 'Ashby and Brook', 'Ashby']);
	expect(read).toHaveBeenCalledTimes(3);
});

test('problems are kept like records', () => {
	const problem = { file: 'kept/bad.mdx', line: 1, column: 1, field: '', message: 'wrong', remedy: 'mend it' };
	const read = vi.fn((): Outcome<string> => ({ problems: [problem] }));
	expect(readOnce(read, 'x', 'kept/bad.mdx').problems).toEqual([problem]);
	expect(readOnce(read, 'x', 'kept/bad.mdx').problems).toEqual([problem]);
	expect(read).toHaveBeenCalledTimes(1);
});

test('a file is known by its bytes: the same words in other bytes are read again, with whatever digest comes with them', () => {
	const read = reader();
	const words = 'Café\n';
	const bytes = [Buffer.from(words), Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])];
	const texts = bytes.map((each) => readBytesOnce(read, each, 'kept/bytes.mdx').record?.text);
	expect(texts).toEqual([words, `\ufeff${words}`]);
	expect(new Set(bytes.map(digestOfBytes)).size).toBe(2);
	expect(keptOutcome('kept/bytes.mdx', digestOfBytes(bytes[1]!))?.record).toEqual({ text: `\ufeff${words}` });
	expect(keptOutcome('kept/bytes.mdx', digestOfBytes(bytes[0]!))).toBeUndefined();
});

describe('what is written down', () => {
	const digestOf = (text: string) => digestOfBytes(Buffer.from(text));

	test('is the record that is given from then on, and only what is new and sound is', () => {
		const read = reader();
		const made = readOnce(read, 'Ashby', 'written/a.mdx');
		const line = writeDown('written/a.mdx', 'elsewhere')!;
		expect(recordOf(line)).toEqual({ file: 'written/a.mdx', digest: digestOf('Ashby'), record: made.record });
		expect(readOnce(read, 'Ashby', 'written/a.mdx')).toEqual(made);
		expect(readOnce(read, 'Ashby', 'written/a.mdx').record).not.toBe(made.record);
		expect(read).toHaveBeenCalledTimes(1);
		expect(writeDown('written/a.mdx', 'elsewhere')).toBeUndefined();
		expect(writeDown('written/never-read.mdx', 'here')).toBeUndefined();
		const problem = { file: 'b', line: 1, column: 1, field: '', message: 'wrong', remedy: 'mend it' };
		readOnce(() => ({ problems: [problem] }), 'x', 'written/bad.mdx');
		expect(writeDown('written/bad.mdx', 'here')).toBeUndefined();
	});

	test('is saved by the thread that is to save it, with what was handed to it, and only once', () => {
		const [start, home] = [process.cwd(), mkdtempSync(join(tmpdir(), 'written-'))];
		process.chdir(home);
		onTestFinished(() => {
			process.chdir(start);
			rmSync(home, { recursive: true, force: true });
		});
		for (const saving of ['elsewhere', 'here'] as const) {
			readOnce(reader(), 'Ashby', `${saving}/own.mdx`);
			writeDown(`${saving}/own.mdx`, saving);
			keepLine(lineOf({ file: `${saving}/other.mdx`, digest: 'x', record: { text: 'Brook' } }), saving);
			saveKept(saving);
			const both = [
				{ file: `${saving}/own.mdx`, digest: digestOf('Ashby'), record: { text: 'Ashby' } },
				{ file: `${saving}/other.mdx`, digest: 'x', record: { text: 'Brook' } },
			];
			expect(both.map(({ file, digest }) => keptOutcome(file, digest)?.record)).toEqual([
				{ text: 'Ashby' },
				{ text: 'Brook' },
			]);
			expect(loadRecords(saving)).toEqual(saving === 'here' ? both : []);
		}
		saveKept('here');
		expect(loadRecords('here')).toHaveLength(2);
	});
});
