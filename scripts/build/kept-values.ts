/** Keeps small values that pages ask for (src/lib/kept-values.ts) in a file beside Astro's cache, from build to build. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { keepValues } from '../../src/lib/kept-values.ts';

/** What values are made by, beside what is in their names. */
const CODE = ['src'];
const VERSIONS = ['package-lock.json'];

interface File {
	/** What all values were made under. */
	under: string;
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
	const finish = keepValues(read(file, under));
	return () => {
		const next = `${file}.next`;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(next, JSON.stringify({ under, values: finish() } satisfies File));
		renameSync(next, file);
	};
}

function read(file: string, under: string): File['values'] {
	try {
		const found = JSON.parse(readFileSync(file, 'utf8')) as File;
		return found.under === under ? found.values : [];
	} catch {
		// Only a cache: it is begun anew.
		return [];
	}
}
