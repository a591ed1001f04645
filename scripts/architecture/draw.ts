/** A picture of the house, made from the imports of its own code. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const CODE = /\.(?:ts|astro|mdx)$/;
const IMPORT = /\b(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"](\.[^'"]+)['"]/g;

/** What a part of the house is for, in its picture. */
const ABOUT: Record<string, string> = {
	'src/pages': 'an address each',
	'src/layouts': 'the frame of a page',
	'src/components': 'props in, HTML out',
	'src/client': 'what runs in the browser',
	'src/views': 'plans in, rows and series out',
	'src/domain': 'what documents say',
	'src/corpus': 'reads content and checks it',
	'src/lib': 'tools that know no health word',
	'src/content': 'the one door to the content',
	'scripts/import': 'documents become content',
	'scripts/build': 'the site, its search, its data',
	'scripts/check': 'claims about the built site',
	'scripts/bench': 'speed and size against rivals',
};

/** The part of the house that a file belongs to; undefined for leaves such as `src/site.ts`, which anyone may import. */
export function partOf(file: string): string | undefined {
	if (/^src\/content(?:\.config)?\.ts$/.test(file)) return 'src/content';
	const [, part] = /^((?:src|scripts)\/[^/]+?)(?:\.ts|\/.*)$/.exec(file) ?? [];
	return part && part in ABOUT ? part : undefined;
}

/** Which part imports which, as `from to`; types count like the rest. */
export function importsBetween(files: ReadonlyMap<string, string>): readonly string[] {
	const pairs = new Set<string>();
	for (const [file, text] of files) {
		const from = partOf(file);
		for (const match of text.matchAll(IMPORT)) {
			const path = relative('.', join(dirname(file), match[2]!.replace(/\?.*$/, '')))
				.split(sep)
				.join('/');
			const to = partOf(path);
			if (from && to && from !== to) pairs.add(`${from} ${to}`);
		}
	}
	return [...pairs].sort();
}

/** The source of the picture for Mermaid, which GitHub and most editors draw. */
export function drawArchitecture(files: ReadonlyMap<string, string>): string {
	const pairs = importsBetween(files);
	const used = Object.keys(ABOUT).filter((part) => pairs.some((pair) => pair.split(' ').includes(part)));
	const name = (part: string) => part.replace(/\W/g, '_');
	const boxes = used.map((part) => `\t${name(part)}["<b>${part}</b><br>${ABOUT[part]}"]`);
	const arrows = pairs.map((pair) => `\t${pair.split(' ').map(name).join(' --> ')}`);
	return [
		'# The parts of the house, and who imports whom',
		'',
		'Made from the code by `node scripts/architecture.ts`; a test fails when it is out of date. An arrow leads from a part to',
		'one that it imports, and none leads back. The leaves `src/site.ts`, `src/paths.ts`, `src/headers.ts` and',
		'`src/redirects.ts`, which anyone may import, are left out.',
		'',
		'```mermaid',
		'flowchart TD',
		...boxes,
		...arrows,
		'```',
		'',
	].join('\n');
}

/** The code of the house: text by path, in the order of paths. */
export function readCode(): ReadonlyMap<string, string> {
	const files = ['src', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && CODE.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).split(sep).join('/')),
	);
	return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}
