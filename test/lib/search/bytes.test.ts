import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/lib/search/bytes.ts';

it('reads numbers and blocks back as they were written', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.uint8Array(), (numbers, block) => {
			const writer = new ByteWriter();
			for (const number of numbers) writer.number(number);
			writer.block(block);
			const reader = new ByteReader(writer.finish());
			expect(numbers.map(() => reader.number())).toEqual(numbers);
			expect([...reader.block()]).toEqual([...block]);
		}),
	);
});

it('says when there is nothing left to read', () => {
	expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow(RangeError);
});

it('writes texts as UTF-8 one after another, whatever the room', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
			const writer = new ByteWriter();
			for (const text of texts) writer.text(text);
			expect(Buffer.from(writer.finish()).toString()).toBe(texts.join(''));
		}),
	);
});
