/** The editor settings name schemas that a build writes, and files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITOR_SCHEMAS, writeEditorSchemas } from '../../scripts/build/editor-schemas.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };

test('every schema is written and every file is there', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
	await writeEditorSchemas(folder, join(folder, 'astro'));
	const written = await readdir(folder);
	for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
		expect(schema.startsWith(`${EDITOR_SCHEMAS}/`)).toBe(true);
		expect(written).toContain(schema.slice(EDITOR_SCHEMAS.length + 1));
		// A folder for amendments is there only once someone has made one.
		if (!files.includes('*')) expect(existsSync(files), files).toBe(true);
	}
});

test('Astro’s extension finds the schema of every plan and paper by its file', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
	await writeEditorSchemas(folder, folder);
	const { collections, entries } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
		collections: { name: string }[];
		entries: Record<string, string>;
	};
	for (const { name } of collections) expect(existsSync(join(folder, `${name}.schema.json`)), name).toBe(true);
	const devon = Object.entries(entries).find(([file]) => file.endsWith('/content/plans/devon-2014-11.mdx'));
	expect(devon?.[1]).toBe('plans');
});
