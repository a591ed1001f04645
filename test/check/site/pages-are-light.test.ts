import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BUDGETS, budgetOf } from '../../../scripts/check/budgets.ts';
import { pagesAreLight } from '../../../scripts/check/site/pages-are-light.ts';
import { messagesOnSite, pageWith } from '../small-site.ts';

/** Text that does not get smaller than its number of kB when compressed. */
const heavy = (kilobytes: number) => randomBytes(kilobytes * 1000).toString('base64');

const head = '<title>x</title><link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';

test('a light page keeps to its budget', () => {
	const site = { 'about/index.html': pageWith('Short', head), 'a.css': 'p { }', 'a.js': 'import"./b.js"', 'b.js': '1' };
	expect(messagesOnSite(pagesAreLight, site)).toEqual([]);
});

test('each part counts: the page, its style sheet, its script with what that imports', () => {
	const site = {
		'about/index.html': pageWith(heavy(30), head),
		'a.css': heavy(20),
		'a.js': 'import{x}from"./b.js";',
		'b.js': `import"./c.js";//${heavy(1)}`,
		'c.js': heavy(30),
	};
	const found = messagesOnSite(pagesAreLight, site);
	expect(found.map((message) => /kB of (\w+)/.exec(message)?.[1])).toEqual(['HTML', 'CSS', 'JS']);
});

test('what a script loads later does not count', () => {
	const site = {
		'about/index.html': pageWith('Short', head),
		'a.css': '',
		'a.js': 'import("./c.js")',
		'c.js': heavy(300),
	};
	expect(messagesOnSite(pagesAreLight, site)).toEqual([]);
});

test('too many files are too many, however small', () => {
	const pictures = Array.from({ length: 40 }, (_, index) => `p${index}.svg`);
	const site = {
		'about/index.html': pageWith(pictures.map((name) => `<img src="/${name}" alt="">`).join('')),
		...Object.fromEntries(pictures.map((name) => [name, '<svg/>'])),
	};
	expect(messagesOnSite(pagesAreLight, site).join()).toMatch(/41 requests/);
});

test('a plan with its style and font has at most 120 kB, and no script is needed to read it', () => {
	const { html, css, font } = budgetOf('plans/devon-2014-11/').budget;
	expect(html + css + font).toBeLessThanOrEqual(120);
});

test('every path has a kind, and the last kind takes what the others leave', () => {
	expect(budgetOf('').kind).toBe('any other');
	expect(budgetOf('plans/devon-2014-11/brief/').kind).toBe('any other');
	expect(budgetOf('risks/south-west/2014-16/2/').kind).toBe('register');
	expect(budgetOf('areas/devon/').kind).toBe('any other');
	expect(budgetOf('topics/vision/south-west/').kind).toBe('any other');
	expect(BUDGETS.at(-1)?.path.test('whatever/')).toBe(true);
});

test('budgets hold with many plans too', () => {
	const plans = Array.from({ length: 400 }, (_, at) => [`plans/p${at}/index.html`, pageWith('Short')]);
	const site = { ...Object.fromEntries(plans), 'risks/index.html': pageWith(heavy(60)) };
	expect(messagesOnSite(pagesAreLight, site).join()).toMatch(/kB of HTML.*register/);
});
