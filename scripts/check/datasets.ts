/** The data files of a built site. */
import type { Cell } from '../../src/lib/table.ts';
import type { Site } from './site.ts';

export type Row = Record<string, Cell>;

/** Names of the tables under `/data/`, whichever of their two forms is there. Metadata files end in `-metadata.json`. */
export function datasetsOf({ files }: Pick<Site, 'files'>): string[] {
	const names = [...files].flatMap((file) => /^data\/([a-z-]+)\.(?:csv|json)$/.exec(file)?.[1] ?? []);
	return [...new Set(names)].filter((name) => name !== 'datapackage').sort();
}

/** The rows of a JSON data file, or what is wrong with it. */
export function readRows(text: string): Row[] | string {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return `it is not JSON: ${error instanceof Error ? error.message : String(error)}`;
	}
	if (!Array.isArray(data)) return 'it is not an array';
	return data.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
		? (data as Row[])
		: 'it holds something that is not an object';
}
