import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Writer } from '../../src/lib/utf8-writer.ts';

test('gives the bytes of all texts one after another, and begins anew', () => {
	const writer = utf8Writer();
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
			for (const text of texts) writer.add(text);
			expect(writer.take().equals(Buffer.concat(texts.map((text) => Buffer.from(text))))).toBe(true);
			expect(writer.take()).toHaveLength(0);
		}),
	);
});

test('has room for long texts, and what was taken stays as it is', () => {
	const writer = utf8Writer();
	writer.add('first');
	const taken = writer.take();
	const long = '”'.repeat(1_500_000);
	writer.add('a');
	writer.add(long);
	writer.add(long);
	expect(writer.take().equals(Buffer.from(`a${long}${long}`))).toBe(true);
	expect(taken.toString()).toBe('first');
});
