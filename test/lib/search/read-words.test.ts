import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/lib/search/read-words.ts';

const forms = (text: string): string =>
	readWords(text)
		.map(({ form }) => form)
		.join(' ');

describe('readWords', () => {
	it.each(['£12.936m', '12.936 million', '£12,936,000', '£ 12.936 Million', '12936000', '£12,936k'])(
		'reads %s as one amount',
		(text) => {
			expect(forms(text)).toBe('#12936000');
		},
	);

	it.each([
		['£.848m', '#848000'],
		['£3.8bn', '#3800000000'],
		['£3.2', '#3.2'],
		['£32 million', '#32000000'],
		['£0.00', '#0'],
		['3.5%', '#3.5%'],
		['3.5 per cent', '#3.5%'],
		['19th', '#19'],
	])('reads %s as %s', (text, form) => {
		expect(forms(text)).toBe(form);
	});

	it('keeps the digits of a scaled amount beside it', () => {
		expect(readWords('£12.936m')[0]).toMatchObject({ form: '#12936000', also: '#12.936' });
	});

	it.each([
		['BCF001 S75 P4P 1H', 'bcf1 s75 p4p 1h'],
		['5boroughs 7day', '#5 borough #7 day'],
		['s.75', 's75'],
		['A&E and A & E', 'a&e and a&e'],
		['IM&T', 'im&t'],
		['health & wellbeing', 'health and wellbeing'],
		['re-ablement reablement', 'reablement reablement'],
		['well-being, well being, well-run', 'wellbeing wellbeing well run'],
		['non elective non-elective', 'nonelective nonelective'],
		['multi-disciplinary', 'multidisciplinary'],
		['seven-day 7-day', '#7 day #7 day'],
		['2014/15', '#2014 #15'],
		['', ''],
		['!!! … — 😀', ''],
	])('reads %s as %s', (text, read) => {
		expect(forms(text)).toBe(read);
	});

	it('tells capitals', () => {
		expect(readWords('AT at DToC It').map(({ capitals }) => capitals)).toEqual([true, false, true, false]);
	});

	it('gives places in order, without overlap, that hold what was read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				let last = 0;
				for (const { start, end, form } of readWords(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(form).not.toBe('');
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it('reads any amount of pounds the same in each printed form', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999 }), (thousands) => {
				const pounds = thousands * 1000;
				const printed = [
					`£${pounds}`,
					`£${pounds.toLocaleString('en-GB')}`,
					`£${thousands / 1000}m`,
					`${thousands / 1000} million`,
					`£${thousands}k`,
				];
				expect(new Set(printed.map(forms))).toEqual(new Set([`#${pounds}`]));
			}),
		);
	});
});
