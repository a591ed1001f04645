import { describe, expect, test } from 'vitest';
import { relativePath, rewritePage, rewriteStyles } from '../../../scripts/build/offline/rewrite-links.ts';
import { classicScripts, modulesOf } from '../../../scripts/build/offline/rewrite-scripts.ts';

const place = (file: string, base = '/') => ({ file, base });

describe('paths of the copy', () => {
	test.each([
		['/plans/devon/#risk-r01', 'index.html', './plans/devon/index.html#risk-r01'],
		['/', 'plans/devon/index.html', '../../index.html'],
		['/compare/?plans=a,b', 'plans/devon/index.html', '../../compare/index.html?plans=a,b'],
		['/data/risks.csv', 'risks/index.html', '../data/risks.csv'],
	])('%s in %s is %s', (address, file, expected) => {
		expect(relativePath(address, place(file), true)).toBe(expected);
	});

	test('under another base, only what stands under it is ours', () => {
		expect(relativePath('/bcp/risks/', place('a/index.html', '/bcp/'), true)).toBe('../risks/index.html');
		expect(relativePath('/risks/', place('a/index.html', '/bcp/'), true)).toBe('/risks/');
	});

	test('other hosts are left alone', () => {
		expect(relativePath('//cdn.example/x', place('index.html'), true)).toBe('//cdn.example/x');
	});
});

describe('pages of the copy', () => {
	const html = `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><link rel="modulepreload" href="/_astro/y.js"><link rel="stylesheet" href="/_astro/a.css"></head>
<a href="/risks/">R</a><a href="https://x.example/">X</a><a href="#top">T</a>
<form action="/search/"><div data-compare="/compare/" data-search="/search/index/"></div>
<script type="module" src="/_astro/x.js"></script>`;

	test('links lead to files, folders that scripts read from stay folders', () => {
		const page = rewritePage(html, place('risks/index.html'));
		expect(page).toContain('<a href="../risks/index.html">');
		expect(page).toContain('<a href="https://x.example/">');
		expect(page).toContain('<a href="#top">');
		expect(page).toContain('action="../search/index.html"');
		expect(page).toContain('data-compare="../compare/" data-search="../search/index/"');
	});

	test('modules become classic scripts, after the one that makes the copy work', () => {
		const page = rewritePage(classicScripts(html, place('risks/index.html')), place('risks/index.html'));
		expect(modulesOf(html, '/')).toEqual(['_astro/x.js']);
		expect(page).not.toContain('type="module"');
		expect(page).not.toMatch(/modulepreload|Content-Security-Policy/);
		expect(page).toContain('<script defer src="../offline.js" data-base=""></script></head>');
		expect(page).toContain('<script defer src="../_astro/x.classic.js"></script>');
	});

	test('style sheets find their fonts', () => {
		expect(rewriteStyles("a{src:url(/_astro/f.woff2)}b{src:url('data:x')}", place('_astro/a.css'))).toBe(
			"a{src:url(../_astro/f.woff2)}b{src:url('data:x')}",
		);
	});
});
