import { expect, test } from 'vitest';
import { tablesAreDescribed } from '../../../scripts/check/site/tables-are-described.ts';
import { messagesOn, pageWith } from '../small-site.ts';

const rows = '<tr><th scope="col">Area</th></tr><tr><td>Ashby</td></tr>';

test.each([
	`<table><caption>Risks</caption>${rows}</table>`,
	`<div role="region" aria-label="Risks"><table>${rows}</table></div>`,
])('%s passes', (html) => {
	expect(messagesOn(tablesAreDescribed, pageWith(html))).toEqual([]);
});

test.each([
	[`<table>${rows}</table>`, 'the table has no caption'],
	[`<table><caption> </caption>${rows}</table>`, 'the table has no caption'],
	['<table><caption>Risks</caption><tr><td>Ashby</td></tr></table>', 'the table has no headings'],
])('%s fails', (html, message) => {
	expect(messagesOn(tablesAreDescribed, pageWith(html))).toEqual([message]);
});
