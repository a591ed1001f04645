/** An Astro loader over a folder of records: facts go to the store, words stay on disk until a page needs them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { InputError, type Problem } from '../lib/problem.ts';
import { whenServing } from '../lib/when-serving.ts';
import { isOlderThanProcess, openFileList, stampOf, type FileList } from './file-list.ts';
import { digestFound, digestOfBytes, keptOutcome, readOnce, saveKept } from './kept-records.ts';
import type { Outcome } from './outcome.ts';
import { isRecordFile, listRecordFiles } from './read-corpus.ts';
import { nameOf } from './read-file.ts';
import { watchFolders } from './watch-folders.ts';

/** How the files of a folder are read, and what of a record goes to the store: enough to list it. */
export interface FolderOf<Record> {
	folder: string;
	read: (text: string, file: string) => Outcome<Record>;
	entry: (record: Record) => { [key: string]: unknown };
}

/** Milliseconds for which the development server reads files before it looks whether anybody asks for a page. */
const TURN = 12;

/**
 * Loads every file of a folder, checked under its schema, as an entry that says where the whole record is to be read.
 * A file that was not written to since it was last found sound is not read again. A build reads all others before it
 * goes on; the development server lists them, answers, and then reads them: a page that needs one before reads it itself.
 */
export function folderLoader<Record>(of: FolderOf<Record>): Loader {
	const { folder } = of;
	return {
		name: 'folder-of-records',
		load: async (context) => {
			const files = listRecordFiles(folder);
			const list = openFileList(folder);
			const unread = files.filter((file) => !storeListed(context, file, list.find(nameOf(file))));
			const ids = new Set(files.map(idOf));
			for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
			if (context.watcher) {
				for (const file of unread) context.store.set({ id: idOf(file), data: {}, filePath: nameOf(file) });
				watchFolder(context, of);
				whenServing(() => {
					readLater(context, of, { files, unread, list }).catch((error) => context.logger.error(String(error)));
				});
			} else {
				const problems = unread.flatMap((file) => storeFile(context, file, of, list));
				if (problems.length > 0) throw new InputError(problems);
				list.save(files.map(nameOf));
			}
		},
	};
}

const idOf = (file: string): string => basename(file, extname(file));

/** Stores what is listed of a file; false where nothing is. */
function storeListed({ store }: LoaderContext, file: string, listed: ReturnType<FileList['find']>): boolean {
	if (!listed) return false;
	const [id, filePath] = [idOf(file), nameOf(file)];
	const known = store.get(id);
	// The store is the project's: another content folder may have had the same file.
	if (known?.filePath !== filePath) store.delete(id);
	store.set({ id, data: listed.data, digest: listed.digest, filePath });
	return true;
}

/** Reads a file and stores what lists it; problems where it is not sound. */
function storeFile<Record>({ store }: LoaderContext, file: string, of: FolderOf<Record>, list?: FileList): Problem[] {
	// Before the bytes, so that a file which is written to in between is read again.
	const stamp = stampOf(file);
	const filePath = nameOf(file);
	const { digest, record, problems } = readNow(file, of);
	if (!record) return problems;
	const listed = { digest, data: of.entry(record) };
	list?.add(filePath, stamp, listed);
	store.set({ id: idOf(file), filePath, ...listed });
	return [];
}

/** What is made of a file as it is now. A build has read it already: to do so again takes 0.2 ms. */
function readNow<Record>(file: string, { read }: FolderOf<Record>): Outcome<Record> & { digest: string } {
	const filePath = nameOf(file);
	const found = digestFound(filePath);
	const known = found !== undefined && isOlderThanProcess(file) ? keptOutcome<Record>(filePath, found) : undefined;
	if (found !== undefined && known) return { ...known, digest: found };
	const bytes = readFileSync(file);
	const digest = digestOfBytes(bytes);
	return { ...readOnce(read, bytes, filePath, digest), digest };
}

/** Reads what was only listed when the server began, a little at a time, and keeps it for the next start. */
async function readLater<Record>(
	context: LoaderContext,
	of: FolderOf<Record>,
	{ files, unread, list }: { files: string[]; unread: string[]; list: FileList },
): Promise<void> {
	const problems: Problem[] = [];
	const later = new Set(unread);
	let turn = performance.now();
	for (const file of files.filter((each) => existsSync(each))) {
		if (later.has(file)) {
			const found = storeFile(context, file, of, list);
			problems.push(...found);
			// Nothing can be made of it, and the others are to be seen; it is back as soon as it is mended.
			if (found.length > 0) context.store.delete(idOf(file));
		} else {
			// The first page needs the records that are kept, too.
			keptOutcome(nameOf(file), String(context.store.get(idOf(file))?.digest));
		}
		if (performance.now() - turn < TURN) continue;
		await new Promise((resolve) => setImmediate(resolve));
		turn = performance.now();
	}
	if (problems.length > 0) context.logger.error(new InputError(problems).message);
	saveKept(of.folder);
	list.save(files.map(nameOf));
}

function watchFolder<Record>(context: LoaderContext, of: FolderOf<Record>): void {
	const { store, watcher, logger } = context;
	const watchNow = () =>
		watchFolders(context.collection, [of.folder], (file) => {
			if (!isRecordFile(file)) return;
			if (!existsSync(file)) return store.delete(idOf(file));
			// The last good version stays in the store while a person is in the middle of an edit.
			for (const problem of storeFile(context, file, of)) logger.error(new InputError([problem]).message);
		});
	watchNow();
	if (existsSync(of.folder)) return;
	// The server's own watcher waits for what is not there yet.
	watcher?.add(resolve(of.folder));
	watcher?.on('addDir', (folder) => {
		if (folder === resolve(of.folder)) watchNow();
	});
}
