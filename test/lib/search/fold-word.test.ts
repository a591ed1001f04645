import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/lib/search/fold-word.ts';

describe('foldWord', () => {
	it.each([
		['Organisation', 'organization'],
		['organisations', 'Organization'],
		['programmes', 'program'],
		['centre', 'center'],
		['behaviour', 'behavior'],
		['paediatric', 'pediatric'],
		['travelling', 'traveling'],
		['practise', 'practice'],
		['licence', 'license'],
		['analyse', 'analyze'],
		['carer’s', 'carers'],
		["people's", 'people'],
		['seven', 'SEVEN'],
		['café', 'CAFE'],
		['diaries', 'diary'],
		['fulfil', 'fulfill'],
	])('takes %s and %s for one word', (one, other) => {
		expect(foldWord(one)).toBe(foldWord(other));
	});

	it.each([
		['carer', 'care'],
		['bus', 'bu'],
		['analysis', 'analyse'],
		['SUS', 'su'],
		['does', 'des'],
	])('keeps %s and %s apart', (one, other) => {
		expect(foldWord(one)).not.toBe(foldWord(other));
	});

	it('gives the same form in any case', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => foldWord(word) === foldWord(word.toUpperCase())),
		);
	});
});
