/** JSON Schemas of the content for editors, where `.vscode/settings.json` looks for them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHAPE_NAMES, jsonSchemaOf } from '../../src/domain/published.ts';
import { schemaUrl } from '../../src/views/json-records.ts';

/** Folder of the schemas, outside version control: they are made from the zod schemas by every build. */
export const EDITOR_SCHEMAS = '.cache/schema';

/** Writes the schema of every shape as `<name>.json`. */
export async function writeEditorSchemas(folder = EDITOR_SCHEMAS): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of SHAPE_NAMES) {
		const schema = jsonSchemaOf(name, schemaUrl(name));
		await writeFile(join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, '\t')}\n`);
	}
}
