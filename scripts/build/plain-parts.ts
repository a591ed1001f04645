/** Divides the records of plain search into parts, each of which is made, and kept, by itself. */
import { createHash } from 'node:crypto';
import type { PageRecord } from './records-by-page.ts';

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
