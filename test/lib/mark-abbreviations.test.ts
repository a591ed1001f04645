/** The first use of each abbreviation becomes a button; nothing else on the page changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAbbreviations } from '../../src/lib/mark-abbreviations.ts';

const NOTES = new Map([
	['CCG', 'about-ccg'],
	['A&E', 'about-ae'],
	['ED', 'about-ae'],
	['iBCF', 'about-ibcf'],
	['SC-QoL', 'about-sc-qol'],
	['7DS', 'about-7ds'],
	['S75', 'about-s75'],
]);
const button = (note: string, word: string) => `<button type="button" popovertarget="${note}">${word}</button>`;
const mark = (html: string) => markAbbreviations(html, NOTES).html;

test.each([
	['<p>The CCG pays.</p>', `<p>The ${button('about-ccg', 'CCG')} pays.</p>`],
	['<p>Two CCGs pay.</p>', `<p>Two ${button('about-ccg', 'CCG')}s pay.</p>`],
	['<p>(CCGs’) money</p>', `<p>(${button('about-ccg', 'CCG')}s’) money</p>`],
	['<p>CCG-led</p>', `<p>${button('about-ccg', 'CCG')}-led</p>`],
	['<p>At A&amp;E.</p>', `<p>At ${button('about-ae', 'A&amp;E')}.</p>`],
	['<p>iBCF, SC-QoL, 7DS, S75</p>', undefined],
	['<p><strong>CCG</strong></p>', `<p><strong>${button('about-ccg', 'CCG')}</strong></p>`],
	['CCG at the very start', `${button('about-ccg', 'CCG')} at the very start`],
])('%s', (html, expected) => {
	if (expected) expect(mark(html)).toBe(expected);
	else expect(mark(html).match(/<button/g)).toHaveLength(4);
});

test.each([
	'<p>ACCG, CCGX, éCCG, 5S75, R&amp;D and ccg are other words.</p>',
	'<h2>The CCG</h2>',
	'<p><a href="#ccg">the CCG</a></p>',
	'<details><summary>CCG</summary><p>CCG</p><details><p>CCG</p></details><p>CCG</p></details>',
	'<table><caption>CCG</caption><tr><th scope="row">CCG</th></tr></table>',
	'<p class="small visually-hidden">of the CCG</p>',
	'<p class="source">CCG paper</p>',
	'<p title="1 > 0, CCG" data-words=\'CCG > A&E\'>none</p>',
	'<!-- CCG --><style>CCG{}</style><svg><text>CCG</text></svg>',
	'<button>CCG</button><label>CCG</label><select><option>CCG</option></select>',
])('nothing is marked in %s', (html) => {
	expect(markAbbreviations(html, NOTES)).toEqual({ html, notes: [] });
});

describe('on a whole page', () => {
	test('only the first use is marked, after what was passed over', () => {
		expect(mark('<h2>CCG</h2><p>CCG and CCG</p><p>CCG</p>')).toBe(
			`<h2>CCG</h2><p>${button('about-ccg', 'CCG')} and CCG</p><p>CCG</p>`,
		);
	});

	test('abbreviations of one meaning open one note, told once', () => {
		const { html, notes } = markAbbreviations('<p>ED or A&amp;E, then the CCG</p>', NOTES);
		expect(html.match(/about-ae/g)).toHaveLength(2);
		expect(notes).toEqual(['about-ae', 'about-ccg']);
	});

	test('whatever the page, taking the buttons out gives it back', () => {
		const piece = fc.constantFrom(
			'CCG',
			'A&amp;E',
			'<p>',
			'</p>',
			'<a href=">">',
			'</a>',
			'x',
			' ',
			'<',
			'"',
			'<h2>',
			'</h2>',
			'<br>',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const html = pieces.join('');
				const bare = mark(html).replace(/<button type="button" popovertarget="[^"]*">([^<]*)<\/button>/g, '$1');
				expect(bare).toBe(html);
			}),
		);
	});
});
