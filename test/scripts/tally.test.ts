import { expect, test } from 'vitest';
import { broken, closingLine, held, sumTallies } from '../../scripts/test/tally.ts';

test('the closing line counts every test and claim once, in the form that other programs read', () => {
	const skipped = { passed: 2, failed: [], skipped: [{ name: 'figures', why: 'the documents are not here' }] };
	expect(closingLine(sumTallies([held, broken('one fault'), skipped]))).toBe('3 passed, 1 failed, 1 skipped');
	expect(closingLine(sumTallies([]))).toBe('0 passed, 0 failed, 0 skipped');
});
