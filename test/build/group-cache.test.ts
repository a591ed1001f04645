/** What is kept of each record from one build to the next. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGroupCache } from '../../scripts/build/group-cache.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));
const fileOf = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'folder', 'some.kept');

/** Asks for each source, and gives what came back, which of them were made, and how many were kept from before. */
function ask(file: string, sources: Record<string, string>, of = corpus) {
	const cache = openGroupCache(of, file);
	const made: string[] = [];
	const got = Object.entries(sources).map(([source, text]) =>
		String(
			Buffer.from(
				cache.take([source], () => {
					made.push(source);
					return bytes(text);
				}).bytes,
			),
		),
	);
	const { reused } = cache.finish();
	cache.close();
	return { got, made, reused };
}

test('gives what was made before, and makes what is new', () => {
	const file = fileOf();
	expect(ask(file, { a: 'first', b: '' })).toEqual({ got: ['first', ''], made: ['a', 'b'], reused: 0 });
	expect(ask(file, { b: 'x', a: 'x', c: 'third' })).toEqual({ got: ['', 'first', 'third'], made: ['c'], reused: 2 });
	expect(existsSync(`${file}.next`)).toBe(false);
});

test('forgets what a build had no use for, and everything where a register changes', () => {
	const file = fileOf();
	ask(file, { a: 'first', b: 'second' });
	ask(file, { a: 'x' });
	expect(ask(file, { b: 'anew' }).made).toEqual(['b']);
	expect(ask(file, { b: 'x' }, { ...corpus, glossary: [] }).made).toEqual(['b']);
});

test('what is kept is not written again where nothing or little has changed', () => {
	const file = fileOf();
	const sources = { a: 'first', b: 'second', c: 'third, which is longer than what comes' };
	ask(file, sources);
	const before = readFileSync(file);
	expect(ask(file, sources).reused).toBe(3);
	expect(readFileSync(file)).toEqual(before);
	ask(file, { ...sources, d: 'new' });
	expect(readFileSync(file)).toEqual(Buffer.concat([before, bytes('new')]));
});

test('a file that is cut short or is none of ours is as good as none', () => {
	for (const spoil of [
		(whole: Buffer) => whole.subarray(0, whole.length - 3),
		() => Buffer.from('no'),
		() => bytes(''),
	]) {
		const file = fileOf();
		ask(file, { a: 'first' });
		writeFileSync(file, spoil(readFileSync(file)));
		expect(ask(file, { a: 'again' })).toEqual({ got: ['again'], made: ['a'], reused: 0 });
		expect(ask(file, { a: 'x' }).got).toEqual(['again']);
	}
});

test('keeps nothing without a file, and nothing without a source', () => {
	const file = fileOf();
	for (const each of [undefined, file, file]) {
		const cache = openGroupCache(corpus, each);
		const taken = cache.take(undefined, () => bytes('taken'));
		expect(taken.bytes).toEqual(bytes('taken'));
		expect(cache.finish()).toEqual({ reused: 0 });
		expect(taken.again()).toEqual(bytes('taken'));
		cache.close();
	}
});

test('what is more than its bytes is kept in parts, and read from them', () => {
	const file = fileOf();
	const form = {
		parts: (made: { text: string; isRead?: true }) => [...made.text].map(bytes),
		read: (all: Uint8Array) => ({ text: String(Buffer.from(all)), isRead: true as const }),
	};
	const open = (from: string | undefined, source: unknown) => {
		const cache = openGroupCache(corpus, from);
		const got = cache.of(source, () => ({ text: 'made' }), form);
		cache.finish();
		cache.close();
		return got;
	};
	expect(open(file, ['a'])).toEqual({ text: 'made' });
	expect(open(file, ['a'])).toEqual({ text: 'made', isRead: true });
	expect(open(file, undefined)).toEqual({ text: 'made' });
	expect(open(undefined, ['a'])).toEqual({ text: 'made' });
});

test('what was taken is read again after the build has kept it, and until the file is let go of', () => {
	const file = fileOf();
	ask(file, { a: 'first' });
	const cache = openGroupCache(corpus, file);
	const taken = ['a', 'b'].map((source) => cache.take([source], () => bytes('second')));
	expect(cache.finish()).toEqual({ reused: 1 });
	const texts = taken.map(({ again }) => String(Buffer.from(again())));
	expect(texts).toEqual(['first', 'second']);
	cache.close();
	expect(() => taken[0]!.again()).toThrow('EBADF');
});
