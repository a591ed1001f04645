/** The pictures that pages are compared with, and what they were made with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Boxes } from './boxes.ts';

const FOLDER = new URL('./references/', import.meta.url);
const RECORD = new URL('made-with.json', FOLDER);

export interface Record {
	/** Major version of the Chromium that drew the pictures. */
	chromium: string;
	/** Boxes of each picture's page. */
	boxes: { [picture: string]: Boxes };
}

/** What the pictures were made with; undefined where there are none yet. */
export const readRecord = (): Record | undefined =>
	existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Record) : undefined;

/** The picture of a name; undefined where there is none. */
export function readReference(name: string): Buffer | undefined {
	const file = new URL(`${name}.png`, FOLDER);
	return existsSync(file) ? readFileSync(file) : undefined;
}

export function writeReference(name: string, picture: Buffer): void {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(new URL(`${name}.png`, FOLDER), picture);
}

export function writeRecord({ chromium, boxes }: Record): void {
	mkdirSync(FOLDER, { recursive: true });
	const lines = Object.entries(boxes).map(([name, box]) => `\t\t${JSON.stringify(name)}: ${JSON.stringify(box)}`);
	writeFileSync(RECORD, `{\n\t"chromium": ${JSON.stringify(chromium)},\n\t"boxes": {\n${lines.join(',\n')}\n\t}\n}\n`);
}

/** Keeps what was found beside what it differs from, for a person to look at; gives the path. */
export function writeFound(name: string, found: Buffer, difference: Buffer | undefined): string {
	const folder = new URL('../../../test-results/visual/', import.meta.url);
	mkdirSync(folder, { recursive: true });
	writeFileSync(new URL(`${name}.found.png`, folder), found);
	if (difference) writeFileSync(new URL(`${name}.difference.png`, folder), difference);
	return `test-results/visual/${name}.${difference ? 'difference' : 'found'}.png`;
}
