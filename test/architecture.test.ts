/** The house rules that a reader would otherwise have to remember: who may import whom, how long, what names. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const CODE = /\.(?:ts|mjs|astro)$/;

const files = ['src', 'scripts', 'test']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && CODE.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name)),
	)
	.filter((file) => !file.startsWith(join('test', 'documents')));

/** Leaves at the root of src that anyone may import. */
const LEAVES = ['site', 'paths', 'headers', 'redirects'];

/** What the code of each part may import, besides packages. The first part whose folder fits a file is its part. */
const PARTS: readonly { part: string; in: RegExp; may: readonly string[] }[] = [
	{ part: 'domain', in: /^src\/domain\//, may: ['domain'] },
	{ part: 'lib', in: /^src\/lib\//, may: ['lib'] },
	{ part: 'views', in: /^src\/views\//, may: ['views', 'domain', 'lib', ...LEAVES] },
	{ part: 'corpus', in: /^src\/corpus\//, may: ['corpus', 'domain', 'lib'] },
	{ part: 'client', in: /^src\/client\//, may: ['client', 'lib'] },
	{ part: 'styles', in: /^src\/styles\//, may: [] },
	{ part: 'components', in: /^src\/components\//, may: ['components', 'client', 'views', 'domain', 'lib', ...LEAVES] },
	{
		part: 'layouts',
		in: /^src\/layouts\//,
		may: ['layouts', 'components', 'client', 'styles', 'views', 'domain', 'lib', ...LEAVES],
	},
	{
		part: 'pages',
		in: /^src\/pages\//,
		may: ['pages', 'content', 'layouts', 'components', 'client', 'styles', 'views', 'domain', 'lib', ...LEAVES],
	},
	{ part: 'dev', in: /^src\/dev\//, may: ['dev', 'content', 'views', 'lib'] },
	{ part: 'site', in: /^src\/site\.ts$/, may: [] },
	{ part: 'headers', in: /^src\/headers\.ts$/, may: [] },
	{ part: 'redirects', in: /^src\/redirects\.ts$/, may: [] },
	{ part: 'paths', in: /^src\/paths\.ts$/, may: ['site', 'domain'] },
	{ part: 'content', in: /^src\/content(?:\.config)?\.ts$/, may: ['corpus', 'domain', 'lib', 'site'] },
	{ part: 'import', in: /^scripts\/import(?:\.ts$|\/)/, may: ['import', 'domain', 'lib', 'corpus', 'site'] },
	{ part: 'scripts', in: /^scripts\//, may: ['scripts', 'import', 'domain', 'lib', 'corpus', 'views', ...LEAVES] },
	{
		part: 'test',
		in: /^test\//,
		may: ['test', 'scripts', 'import', 'domain', 'lib', 'corpus', 'views', 'client', 'dev', ...LEAVES],
	},
];

interface Import {
	from: string;
	/** Whether only types come: they leave nothing behind when the code runs. */
	typeOnly: boolean;
}

const IMPORT =
	/\b(import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
	return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
		from: match[3] ?? match[4] ?? '',
		typeOnly: match[2] !== undefined,
	}));
}

const partOf = (file: string) => PARTS.find((part) => part.in.test(file));
const isOurs = ({ from }: Import) => from.startsWith('.');
const targetOf = (file: string, { from }: Import) => relative('.', join(dirname(file), from.replace(/\?.*$/, '')));

test('every code file belongs to a part of the house', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => !partOf(file))).toEqual([]);
});

test('imports point one way', () => {
	const wrong = files.flatMap((file) => {
		const part = partOf(file);
		return importsOf(file)
			.filter(isOurs)
			.filter(({ typeOnly }) => !(typeOnly && part?.part === 'client'))
			.map((each) => partOf(targetOf(file, each))?.part ?? targetOf(file, each))
			.filter((target) => !part?.may.includes(target) && !/\.(?:json|ya?ml|svg|css)$/.test(target))
			.map((target) => `${file} (${part?.part}) imports ${target}`);
	});
	expect(wrong).toEqual([]);
});

test('imports of our own files name their ending', () => {
	const wrong = files.flatMap((file) =>
		importsOf(file)
			.filter(isOurs)
			.filter(({ from }) => !/\.[a-z0-9]+(?:\?\w+)?$/.test(from))
			.map(({ from }) => `${file} imports ${from}`),
	);
	expect(wrong).toEqual([]);
});

describe('packages', () => {
	const packagesOf = (part: string) =>
		files
			.filter((file) => partOf(file)?.part === part)
			.flatMap((file) =>
				importsOf(file)
					.filter((each) => !isOurs(each))
					.map((each) => ({ file, ...each })),
			);

	test('domain imports zod, as Astro hands it out, and nothing else', () => {
		expect(packagesOf('domain').filter(({ from }) => from !== 'astro/zod')).toEqual([]);
	});

	test('views are pure: they import no package', () => {
		expect(packagesOf('views').filter(({ typeOnly }) => !typeOnly)).toEqual([]);
	});

	test('only the one door touches astro:content', () => {
		const using = files.filter(
			(file) => file.startsWith('src/') && importsOf(file).some(({ from }) => from === 'astro:content'),
		);
		// With the content's config, too, the development server would answer most of a second later.
		expect(using).toEqual(['src/content.ts']);
	});

	test('components and layouts read no files', () => {
		const reading = [...packagesOf('components'), ...packagesOf('layouts')].filter(({ from }) =>
			from.startsWith('node:'),
		);
		expect(reading).toEqual([]);
	});
});

describe('files', () => {
	const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

	test('code files have at most 250 lines, components at most 150', () => {
		const long = files
			.map((file) => ({ file, lines: linesOf(file), most: file.startsWith('src/components/') ? 150 : 250 }))
			.filter(({ lines, most }) => lines > most)
			.map(({ file, lines, most }) => `${file}: ${lines} lines, at most ${most}`);
		expect(long).toEqual([]);
	});

	test('no file is called by a name that says nothing, and none is a barrel', () => {
		const bare = files.filter((file) => /^(?:utils?|helpers?|common|misc|shared)\./.test(basename(file)));
		expect(bare).toEqual([]);
		expect(files.filter((file) => /^index\.(?:ts|mjs)$/.test(basename(file)))).toEqual([]);
		expect(files.filter((file) => /\/(?:utils?|helpers?|common|misc)\//.test(file))).toEqual([]);
	});

	test('names are kebab-case; components and layouts are PascalCase', () => {
		const wrong = files.filter((file) => {
			const name = basename(file);
			if (/^src\/(?:components|layouts)\/.*\.astro$/.test(file)) return !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name);
			if (file.startsWith('src/pages/')) return !/^(?:\[(?:\.{3})?[a-z-]+\]|[a-z0-9.-])+\.(?:ts|astro)$/.test(name);
			return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))?\.(?:ts|mjs)$/.test(name);
		});
		expect(wrong).toEqual([]);
	});
});
