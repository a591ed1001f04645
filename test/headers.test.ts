import { describe, expect, test } from 'vitest';
import { headersFor, metaPolicy } from '../src/headers.ts';

const header = (path: string, name: string) => new Map(headersFor(path)).get(name);

describe('headers', () => {
	test('pages stand in no other site’s page, but embeds do', () => {
		for (const path of ['', 'risks/', 'embedded/', 'plans/embed/']) {
			expect(header(path, 'Content-Security-Policy'), path).toContain("frame-ancestors 'none'");
		}
		expect(header('embed/risks/', 'Content-Security-Policy')).toContain('frame-ancestors *');
	});

	test('embeds are as strict as pages in everything else', () => {
		const without = (path: string) => header(path, 'Content-Security-Policy')?.replace(/; frame-ancestors.*/, '');
		expect(without('embed/risks/')).toBe(without('risks/'));
		expect(
			headersFor('embed/risks/')
				.map(([name]) => name)
				.sort(),
		).toEqual(
			headersFor('')
				.map(([name]) => name)
				.sort(),
		);
	});

	test('only the page of the search and the files it starts may run WebAssembly; pages say the same as headers', () => {
		for (const path of [
			'',
			'risks/',
			'plans/search/',
			'embed/risks/',
			'data/risks.csv',
			'search/',
			'pagefind/pagefind-worker.js',
		]) {
			const sent = header(path, 'Content-Security-Policy')!;
			expect(sent.includes("'wasm-unsafe-eval'"), path).toBe(/^(?:search|pagefind)\//.test(path));
			expect(sent.startsWith(`${metaPolicy(path)}; `), path).toBe(true);
		}
	});

	test('only data may be read by programs in other sites’ pages', () => {
		expect(header('data/risks.parquet', 'Access-Control-Allow-Origin')).toBe('*');
		expect(header('risks/', 'Access-Control-Allow-Origin')).toBeUndefined();
	});
});
