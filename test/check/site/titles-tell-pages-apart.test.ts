import { expect, test } from 'vitest';
import { titlesTellPagesApart } from '../../../scripts/check/site/titles-tell-pages-apart.ts';
import { messagesOnSite } from '../small-site.ts';

const head = (title: string, description: string, more = '') =>
	`<head><title>${title}</title><meta name="description" content="${description}">${more}</head>`;

test('pages that say what only they hold pass; pages not listed may say the same', () => {
	const twin = head('Risks', 'Risks of every plan', '<meta name="robots" content="noindex">');
	const pages = { 'a.html': head('Risks', 'Risks of every plan'), 'b.html': head('Money', 'Budgets'), 'c.html': twin };
	expect(messagesOnSite(titlesTellPagesApart, pages)).toEqual([]);
});

test('a shared title and a shared description fail', () => {
	const pages = { 'a.html': head('Risks', 'one'), 'b.html': head('Risks', 'two'), 'c.html': head('Money', 'two') };
	expect(messagesOnSite(titlesTellPagesApart, pages)).toEqual([
		'b.html: a.html has the same title: "Risks"',
		'c.html: b.html has the same description: "two"',
	]);
});
