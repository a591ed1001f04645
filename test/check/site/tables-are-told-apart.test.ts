import { expect, test } from 'vitest';
import { tablesAreToldApart } from '../../../scripts/check/site/tables-are-told-apart.ts';
import { messagesOn, pageWith } from '../small-site.ts';

const rows = '<tr><th scope="col">Area</th></tr><tr><td>Ashby</td></tr>';

test.each([
	`<table><caption>Risks</caption>${rows}</table><table aria-label="Schemes">${rows}</table>`,
	`<p id="name">Risks</p><table aria-labelledby="name">${rows}</table>`,
])('%s passes', (html) => {
	expect(messagesOn(tablesAreToldApart, pageWith(html))).toEqual([]);
});

test.each([
	[`<div role="region" aria-label="Risks"><table>${rows}</table></div>`, 'the table has no name of its own'],
	[`<table aria-label="Table">${rows}</table>`, 'the table has no name of its own'],
	[
		`<table aria-label="Risks">${rows}</table><table><caption>Risks</caption>${rows}</table>`,
		'another table on the page is named “Risks” too',
	],
])('%s fails', (html, message) => {
	expect(messagesOn(tablesAreToldApart, pageWith(html))).toEqual([message]);
});
