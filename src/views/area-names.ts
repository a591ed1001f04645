/** Names that people may type to find an area, each with the area it stands for. */
import type { Corpus } from '../domain/corpus.ts';
import { indexOf } from './corpus-index.ts';
import { byName } from './names.ts';

export interface AreaName {
	name: string;
	board: string;
}

/** Names of areas, of their councils where those differ, and of the NHS commissioners that plans name; by alphabet. */
export function areaNamesToFind(corpus: Corpus): AreaName[] {
	const index = indexOf(corpus);
	const names = new Map<string, AreaName>();
	const add = (name: string, board: string) => {
		const key = `${name.toLowerCase()} ${board}`;
		if (!names.has(key)) names.set(key, { name, board });
	};
	for (const { id, name, authorities } of corpus.boards) {
		add(name, id);
		for (const code of authorities) add(index.authority(code).name, id);
	}
	for (const { plan } of corpus.plans) {
		for (const board of plan.boards) for (const ccg of plan.ccgs) add(index.organisation(ccg).name, board);
	}
	return [...names.values()].sort(byName);
}
