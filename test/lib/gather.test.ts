import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gathered } from '../../src/lib/gather.ts';

test('nothing is lost, doubled or moved, whatever the pieces', () => {
	const piece = fc.oneof(fc.string(), fc.uint8Array({ maxLength: 5 }), fc.constant('x'.repeat(400_000)));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const whole = (all: Iterable<string | Uint8Array>) => Buffer.concat([...all].map((each) => Buffer.from(each)));
			expect(whole(gathered(pieces)).equals(whole(pieces))).toBe(true);
		}),
		{ numRuns: 60 },
	);
});

test('many small texts become few', () => {
	expect([...gathered(Array.from({ length: 5000 }, () => 'a row of a table\n'))]).toHaveLength(1);
});
