/** Keeps small values that pages ask for (src/lib/kept-values.ts) in a file beside Astro's cache, from build to build. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { keepValues } from '../../src/lib/kept-values.ts';
import { readList, writeList } from './kept-list.ts';

/** What values are made by, beside what is in their names. */
const CODE = ['src'];
const VERSIONS = ['package-lock.json'];

interface List {
	values: [string, unknown][];
}

/** An integration that has values kept while a build makes its pages. What a build that fails worked out is forgotten. */
export function keptValues(): AstroIntegration {
	let file = '';
	let save = () => {};
	return {
		name: 'kept-values',
		hooks: {
			'astro:config:done': ({ config }) => {
				file = join(fileURLToPath(config.cacheDir), 'values.json');
			},
			'astro:build:start': () => {
				save = openValues(file, codeDigest(CODE, VERSIONS));
			},
			'astro:build:done': () => save(),
		},
	};
}

/** Has values kept, those of a file first, which need not be there; gives what writes it anew. */
export function openValues(file: string, under: string): () => void {
	const finish = keepValues(readList<List>(file, under)?.values ?? []);
	return () => writeList<List>(file, under, { values: finish() });
}
