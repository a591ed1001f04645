import { expect, test } from 'vitest';
import { toBibTeX, toRis, type Bibliography } from '../../src/lib/bibliography.ts';

const PLAN: Bibliography = {
	...{ author: 'Better Care Plans', date: '2026-11-23' },
	whole: { key: 'devon-2014-11', title: 'Plan_1', url: 'https://x.example/', note: 'From “A”' },
	parts: [
		{
			...{ key: 'devon-2014-11:risk-r01', title: 'Risk 1: 50% & {more} #1_a', url: 'https://x.example/#risk-r01' },
			note: 'From lines 1-2\nof “A”',
		},
	],
};
const undated: Bibliography = { ...PLAN, date: undefined };

test('BibTeX keeps capitals and escapes what means something to TeX', () => {
	expect(toBibTeX(PLAN)).toBe(`@misc{devon-2014-11,
	author = {{Better Care Plans}},
	title = {{Plan\\_1}},
	year = {2026},
	month = {11},
	day = {23},
	url = {https://x.example/},
	note = {From “A”},
}

@misc{devon-2014-11:risk-r01,
	author = {{Better Care Plans}},
	title = {{Risk 1: 50\\% \\& \\{more\\} \\#1\\_a}},
	howpublished = {Plan\\_1},
	year = {2026},
	month = {11},
	day = {23},
	url = {https://x.example/#risk-r01},
	note = {From lines 1-2
of “A”},
}
`);
});

test('RIS has a line a field, and ends each record in ER', () => {
	expect(toRis(PLAN).split('\r\n')).toEqual([
		'TY  - ELEC',
		'ID  - devon-2014-11',
		'AU  - Better Care Plans',
		'TI  - Plan_1',
		'PY  - 2026',
		'DA  - 2026/11/23',
		'UR  - https://x.example/',
		'N1  - From “A”',
		'ER  - ',
		'',
		'TY  - ELEC',
		'ID  - devon-2014-11:risk-r01',
		'AU  - Better Care Plans',
		'TI  - Risk 1: 50% & {more} #1_a',
		'T2  - Plan_1',
		'PY  - 2026',
		'DA  - 2026/11/23',
		'UR  - https://x.example/#risk-r01',
		'N1  - From lines 1-2 of “A”',
		'ER  - ',
		'',
	]);
});

test('what is not known is left out', () => {
	expect(toRis(undated)).not.toMatch(/^(?:PY|DA)/m);
	expect(toBibTeX(undated)).not.toMatch(/year|month|day/);
});
