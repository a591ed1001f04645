/** Astro loaders over the readers of this folder: facts go to the store, words stay on disk until a page needs them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { InputError, type Problem } from '../lib/problem.ts';
import { readOnce, saveKept, textDigest } from './kept-records.ts';
import type { Outcome } from './outcome.ts';
import { listRecordFiles } from './read-corpus.ts';

/** How the files of a folder are read, and what of a record goes to the store: enough to list it. */
export interface FolderOf<Record> {
	folder: string;
	read: (text: string, file: string) => Outcome<Record>;
	entry: (record: Record) => { [key: string]: unknown };
}

/**
 * Loads every file of a folder, checked under its schema, as an entry that says where the whole record is to be read.
 * A file whose text has not changed since the last build is not read again.
 */
export function folderLoader<Record>(of: FolderOf<Record>): Loader {
	const { folder } = of;
	return {
		name: 'folder-of-records',
		load: async (context) => {
			const files = listRecordFiles(folder);
			const problems = files.flatMap((file) => storeFile(context, file, of));
			if (problems.length > 0) throw new InputError(problems);
			const ids = new Set(files.map(idOf));
			for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
			// The next start of the server need not read again what has not changed. A build saves when it has nothing to do.
			if (context.watcher) saveKept(relative(process.cwd(), folder));
			watchFolder(context, of);
		},
	};
}

/** Loads the rows of a register; `read` gives them with their ids. */
export function rowsLoader(
	files: () => string[],
	read: (file: string) => Outcome<[string, Record<string, unknown>][]>,
): Loader {
	return {
		name: 'rows-of-a-register',
		load: async ({ store, watcher, logger }) => {
			const fill = () => {
				const outcomes = files().map(read);
				const problems = outcomes.flatMap(({ problems: found }) => found);
				if (problems.length > 0) throw new InputError(problems);
				store.clear();
				for (const { record = [] } of outcomes) for (const [id, data] of record) store.set({ id, data });
			};
			fill();
			watcher?.add(files().map((file) => resolve(file)));
			watcher?.on('change', (changed) => {
				if (!files().some((file) => resolve(file) === changed)) return;
				try {
					fill();
				} catch (error) {
					logger.error(String(error));
				}
			});
		},
	};
}

const idOf = (file: string): string => basename(file, extname(file));

function storeFile<Record>({ store }: LoaderContext, file: string, of: FolderOf<Record>): Problem[] {
	const text = readFileSync(file, 'utf8');
	const id = idOf(file);
	const digest = textDigest(text);
	if (store.get(id)?.digest === digest) return [];
	const filePath = relative(process.cwd(), file);
	const { record, problems } = readOnce(of.read, text, filePath);
	if (record) store.set({ id, data: of.entry(record), digest, filePath });
	return problems;
}

function watchFolder<Record>(context: LoaderContext, of: FolderOf<Record>): void {
	const root = resolve(of.folder);
	const isOurs = (file: string) => resolve(file, '..') === root && /\.mdx?$/.test(file);
	const update = (file: string) => {
		if (!isOurs(file) || !existsSync(file)) return;
		// The last good version stays in the store while a person is in the middle of an edit.
		for (const problem of storeFile(context, join(of.folder, basename(file)), of)) {
			context.logger.error(new InputError([problem]).message);
		}
	};
	// The server watches only its own folder, and content may lie elsewhere.
	context.watcher?.add(root);
	context.watcher?.on('change', update);
	context.watcher?.on('add', update);
	context.watcher?.on('unlink', (file) => {
		if (isOurs(file)) context.store.delete(idOf(file));
	});
}
