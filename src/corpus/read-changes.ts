/** Reads the register of changes, and checks that each is of a plan or paper that is there. */
import { existsSync, readFileSync } from 'node:fs';
import type { Change } from '../domain/change.ts';
import { parseLocatedYaml } from '../lib/located-yaml.ts';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import { nameOf, readFile } from './read-file.ts';
import { CHANGES, byDate } from './registers.ts';

/** Ids of the records that a change may be of. */
export interface KnownRecords {
	plan: readonly string[];
	paper: readonly string[];
}

/** The changes of a file, oldest first; none where there is no file. */
export function readChanges(file: string, known: KnownRecords): { changes: Change[]; problems: Problem[] } {
	if (!existsSync(file)) return { changes: [], problems: [] };
	const { record: changes = [], problems } = readFile(CHANGES.read, file);
	return { changes: changes.toSorted(byDate), problems: [...problems, ...findLost(changes, known, file)] };
}

/** Changes of records that are not there, unless it is that the record was withdrawn. */
function findLost(changes: readonly Change[], known: KnownRecords, file: string): Problem[] {
	return changes.flatMap(({ kind, plan, paper }, index) => {
		const [field, record] = plan === undefined ? (['paper', paper ?? ''] as const) : (['plan', plan] as const);
		if (kind === 'withdrawn' || known[field].includes(record)) return [];
		const guess = nearest(record, [...known[field]]);
		return {
			file: nameOf(file),
			// Parsed once more only where there is something to tell.
			...parseLocatedYaml(readFileSync(file, 'utf8'), file).locate([index, field]),
			field: `[${index}].${field}`,
			message: `there is no ${field} ${record}`,
			remedy: guess ? `Did you mean ${guess}?` : 'Correct the id, or take the entry out.',
		};
	});
}
