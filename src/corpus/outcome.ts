/** What reading a file gives: the record, or the problems that stand in its way. */
import type { Problem } from '../lib/problem.ts';

export type Outcome<Record> = { record: Record; problems: [] } | { record?: undefined; problems: Problem[] };

export const failed = (problems: Problem[]): { record?: undefined; problems: Problem[] } => ({ problems });
