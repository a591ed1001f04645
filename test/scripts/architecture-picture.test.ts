import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawArchitecture, importsBetween, readCode } from '../../scripts/architecture/draw.ts';

test('the picture is that of the code (node scripts/architecture.ts)', () => {
	expect(readFileSync('docs/architecture.md', 'utf8')).toBe(drawArchitecture(readCode()));
});

test('an import is an arrow, whatever its form; one inside a part is none', () => {
	// Put together here, so that they are no imports of this file.
	const from = (path: string) => `from '${path}';`;
	const files = new Map([
		[
			'src/pages/areas/index.astro',
			`import A ${from('../../layouts/A.astro')}\nimport type { P } ${from('../../domain/p.ts')}`,
		],
		['src/views/a.ts', `import {\n\tb,\n\tc,\n} ${from('./b.ts')}\nexport { d } ${from('../lib/d.ts')}`],
		['src/client/x.ts', `import { d } ${from('../lib/d.ts')}`],
		['scripts/import.ts', `import { e } ${from('../src/site.ts')}`],
	]);
	expect(importsBetween(files)).toEqual([
		'src/client src/lib',
		'src/pages src/domain',
		'src/pages src/layouts',
		'src/views src/lib',
	]);
});

test('no two parts import each other', () => {
	const pairs = new Set(importsBetween(readCode()));
	expect(pairs.size).toBeGreaterThan(15);
	expect([...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')))).toEqual([]);
});
