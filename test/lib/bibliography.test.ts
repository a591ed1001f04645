import { expect, test } from 'vitest';
import { toBibTeX, toRis } from '../../src/lib/bibliography.ts';

const ENTRY = {
	...{ key: 'devon-2014-11:risk-r01', title: 'Risk 1: 50% & {more} #1_a', author: 'Better Care Plans' },
	...{ within: 'The plan', date: '2026-11-23', url: 'https://x.example/#risk-r01', note: 'From lines 1-2\nof “A”.' },
};

test('BibTeX keeps capitals and escapes what means something to TeX', () => {
	expect(toBibTeX(ENTRY)).toBe(`@misc{devon-2014-11:risk-r01,
	author = {{Better Care Plans}},
	title = {{Risk 1: 50\\% \\& \\{more\\} \\#1\\_a}},
	howpublished = {The plan},
	year = {2026},
	month = {11},
	day = {23},
	url = {https://x.example/#risk-r01},
	note = {From lines 1-2
of “A”.},
}
`);
});

test('RIS has a line a field, ends in ER, and leaves out what is not known', () => {
	expect(toRis(ENTRY).split('\r\n')).toEqual([
		'TY  - ELEC',
		'ID  - devon-2014-11:risk-r01',
		'AU  - Better Care Plans',
		'TI  - Risk 1: 50% & {more} #1_a',
		'T2  - The plan',
		'PY  - 2026',
		'DA  - 2026/11/23',
		'UR  - https://x.example/#risk-r01',
		'N1  - From lines 1-2 of “A”.',
		'ER  - ',
		'',
	]);
	expect(toRis({ ...ENTRY, date: undefined })).not.toMatch(/^(?:PY|DA)/m);
	expect(toBibTeX({ ...ENTRY, date: undefined })).not.toContain('year');
});
