/** JSON Schemas of the content for editors, where `.vscode/settings.json` and Astro's extension look for them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listRecordFiles } from '../../src/corpus/read-corpus.ts';
import { SHAPE_NAMES, jsonSchemaOf, type ShapeName } from '../../src/domain/published.ts';
import { CONTENT_DIR } from '../../src/site.ts';
import { schemaUrl } from '../../src/views/json-records.ts';

/** Folder of the schemas, outside version control: they are made from the zod schemas by every build. */
export const EDITOR_SCHEMAS = '.cache/schema';

/** Where Astro's extension looks for what it checks frontmatter with. */
const ASTRO_SCHEMAS = '.astro/collections';

const FRONTMATTER = { plans: 'plan', papers: 'paper' } as const satisfies Record<string, ShapeName>;

/** Writes the schema of every shape as `<name>.json`, and those of frontmatter for Astro's extension as well. */
export async function writeEditorSchemas(folder = EDITOR_SCHEMAS, astroFolder = ASTRO_SCHEMAS): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of SHAPE_NAMES) await writeSchema(join(folder, `${name}.json`), name);
	await mkdir(astroFolder, { recursive: true });
	const entries: Record<string, string> = {};
	for (const [collection, name] of Object.entries(FRONTMATTER)) {
		await writeSchema(join(astroFolder, `${collection}.schema.json`), name);
		for (const file of listRecordFiles(join(CONTENT_DIR, collection))) {
			// The extension asks in small letters.
			entries[pathToFileURL(resolve(file)).href.toLowerCase()] = collection;
		}
	}
	// Astro writes this list only of collections whose records it keeps, and ours stay in their files.
	const collections = Object.keys(FRONTMATTER).map((name) => ({ hasSchema: true, name }));
	await writeFile(
		join(astroFolder, 'collections.json'),
		`${JSON.stringify({ collections, entries }, undefined, '\t')}\n`,
	);
}

async function writeSchema(file: string, name: ShapeName): Promise<void> {
	await writeFile(file, `${JSON.stringify(jsonSchemaOf(name, schemaUrl(name)), undefined, '\t')}\n`);
}
