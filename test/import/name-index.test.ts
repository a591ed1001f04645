/** Names of councils and clinical commissioning groups as documents write them, against the real registers. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../scripts/import/knowledge.ts';

const { councils, ccgs } = loadKnowledge('content');

test.each([
	['North Durham CCG Durham Dales, Easington and Sedgefield CCG', ['00J', '00D']],
	['NHS Northern Eastern Western (NEW) Devon Clinical Commissioning Group', ['99P']],
	['Northern, Eastern and Western Devon Clinical Commissioning Group (NEW Devon CCG)', ['99P']],
	['NHS Northern, Eastern and Western Devon CCG\nNHS South Devon & Torbay CCG', ['99P', '99Q']],
	['Coventry & Rugby CCG', ['05A']],
	['NHS Newham, Tower Hamlets and Waltham Forest CCGs', ['08M', '08V', '08W']],
	['• NHS Halton CCG; NHS Warrington CCG', ['01F', '02E']],
	['DDES CCG', ['00D']],
])('%s', (text, codes) => {
	const found = ccgs.find(text);
	expect(found.codes).toEqual(codes);
	expect(found.unknown).toEqual([]);
});

test.each([
	['Durham County Council', ['E06000047']],
	['Warwickshire county Council', ['E10000031']],
	['Dorset County Council, Borough of Poole and Bournemouth Borough Council', ['E10000009', 'E06000029', 'E06000028']],
	[
		'Westminster City Council, Royal Borough of Kensington and Chelsea, London Borough of Hammersmith & Fulham',
		['E09000033', 'E09000020', 'E09000013'],
	],
	['Brighton and Hove City Council', ['E06000043']],
	['Bath & North East Somerset Council', ['E06000022']],
])('%s', (text, codes) => {
	const found = councils.find(text);
	expect(found.codes).toEqual(codes);
	expect(found.unknown).toEqual([]);
});

test('a name that is nearly in the register is not taken for the one that is, and the nearest is named', () => {
	expect(ccgs.find('NHS Halton East CCG')).toEqual({
		codes: [],
		printed: ['NHS Halton East CCG'],
		unknown: [{ name: 'NHS Halton East CCG', near: 'NHS Halton CCG' }],
	});
	expect(councils.find('Haltonn Borough Council').unknown[0]?.near).toMatch(/^Halton/);
});

test('a name that fits two bodies fits neither', () => {
	expect(councils.find('').codes).toEqual([]);
	expect(ccgs.find('CCG').codes).toEqual([]);
});
