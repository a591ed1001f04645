/** Divides the records of plain search into parts, and keeps what was made of a part until its records change. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PageRecord } from './records-by-page.ts';

/** What is made of the records of a part. */
export interface MadePart {
	/** Different words of each record, together. */
	words: number;
	files: { path: string; content: Uint8Array }[];
}

/**
 * Divides records by the digest of their address, so that a record more leaves the others where they are; in a part they
 * keep their order.
 */
export function divideRecords(records: readonly PageRecord[], parts: number): PageRecord[][] {
	const divided = Array.from({ length: parts }, (): PageRecord[] => []);
	for (const record of records) {
		divided[createHash('sha256').update(record.url).digest().readUInt32BE() % parts]!.push(record);
	}
	return divided;
}

export interface PartCache {
	/** What was kept of these sources, or is made of them now, and kept. */
	take: (sources: unknown, make: () => Promise<MadePart>) => Promise<MadePart>;
	/** Forgets what nobody took. */
	finish: () => void;
}

/** Opens a folder with a file for each part, which need not be there; without one nothing is kept. */
export function openPartCache(folder: string | undefined): PartCache {
	if (folder === undefined) return { take: (_, make) => make(), finish: () => undefined };
	mkdirSync(folder, { recursive: true });
	const taken = new Set<string>();
	return {
		take: async (sources, make) => {
			const name = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
			taken.add(name);
			const file = join(folder, name);
			const kept = read(file);
			if (kept) return kept;
			const made = await make();
			// A build that is broken off must leave no file that is not whole.
			writeFileSync(`${file}.next`, serialize(made));
			renameSync(`${file}.next`, file);
			return made;
		},
		finish: () => {
			for (const name of readdirSync(folder)) if (!taken.has(name)) rmSync(join(folder, name));
		},
	};
}

/** Only a cache: a file that cannot be read is as good as none. */
function read(file: string): MadePart | undefined {
	try {
		return deserialize(readFileSync(file)) as MadePart;
	} catch {
		return undefined;
	}
}
