/** Keeps what was read for as long as the process lives, so that a file goes through its schema once. */
import { createHash } from 'node:crypto';
import type { Outcome } from './outcome.ts';

interface Kept {
	digest: string;
	outcome: Outcome<unknown>;
}

// A build has this module twice, in its own script and in the bundle of the pages: both find the same map here.
const holder = globalThis as { [key: symbol]: Map<string, Kept> | undefined };
const kept = (holder[Symbol.for('better-care-plans/kept-records')] ??= new Map<string, Kept>());

/**
 * What `read` makes of a file: the same object as before where the text has not changed since.
 * A file is always to be asked for with the same `read`, and what comes back must not be changed.
 */
export function readOnce<Record>(
	read: (text: string, file: string) => Outcome<Record>,
	text: string,
	file: string,
): Outcome<Record> {
	const digest = createHash('sha1').update(text).digest('base64');
	const before = kept.get(file);
	if (before?.digest === digest) return before.outcome as Outcome<Record>;
	const outcome = read(text, file);
	kept.set(file, { digest, outcome });
	return outcome;
}
