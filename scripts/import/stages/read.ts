/** Reads one file into a draft; a file that cannot be used gives a draft that says why. */
import { basename } from 'node:path';
import type { Effects } from '../effects.ts';
import { issue } from '../issues.ts';
import type { Draft, Knowledge } from '../model.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { extract } from './extract.ts';

/** Never throws `UnreadableFile`; any other error is a fault of ours. */
export async function readDraft(
	path: string,
	knowledge: Knowledge,
	effects: Pick<Effects, 'readDocument'>,
): Promise<Draft> {
	try {
		return extract(await effects.readDocument(path), knowledge);
	} catch (error) {
		if (error instanceof UnreadableFile) return refusedDraft(path, error);
		throw error;
	}
}

const refusedDraft = (path: string, { message, remedy }: UnreadableFile): Draft => ({
	file: basename(path),
	kind: 'unknown',
	id: '',
	plan: null,
	body: [],
	printed: { authorities: [], ccgs: [] },
	leftOut: [],
	issues: [issue('refused', undefined, message, remedy)],
	coverage: { words: 0, placed: 0, boilerplate: 0, unplaced: 0 },
});
