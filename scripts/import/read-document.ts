/** Reads a document of any format, in a thread of its own and within limits. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ReadDocument } from './blocks.ts';
import { keepWithin, LIMITS } from './limits.ts';
import { ReaderPool } from './reader-pool.ts';
import { UnreadableFile } from './unreadable-file.ts';

let shared: ReaderPool | undefined;

/**
 * Reads the file at a path. Its format is told by what it holds. Throws `UnreadableFile`, with a code, what is wrong
 * and a remedy, where the file cannot be used; any other error is a fault of ours. As many files are read at once as
 * the pool has threads (by default, as many as the machine runs at once); further calls wait their turn.
 */
export async function readDocument(path: string, pool: ReaderPool = sharedPool()): Promise<ReadDocument> {
	await checkFile(path);
	return pool.read(path);
}

/** Ends the threads of the shared pool; the next `readDocument` starts new ones. */
export async function closeReaders(): Promise<void> {
	await shared?.close();
	shared = undefined;
}

function sharedPool(): ReaderPool {
	shared ??= new ReaderPool(availableParallelism());
	return shared;
}

async function checkFile(path: string): Promise<void> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
			throw new UnreadableFile('not-found', 'There is no such file.');
		throw new UnreadableFile('not-permitted', `It cannot be opened (${error.code ?? error.message}).`);
	});
	if (found.isDirectory()) throw new UnreadableFile('not-a-file', 'It is a folder.');
	if (!found.isFile()) throw new UnreadableFile('not-a-file', 'It is not an ordinary file.');
	if (found.size === 0) throw new UnreadableFile('empty', 'It is empty.');
	keepWithin(found.size, LIMITS.bytes, 'bytes');
}
