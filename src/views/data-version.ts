/** The day of the newest change: the version of the data, which no clock has a part in. */
import type { Corpus } from '../domain/corpus.ts';

/** The newest day of the changes, as YYYY-MM-DD; undefined where no change is recorded. */
export const dataVersion = (corpus: Corpus): string | undefined => corpus.changes.at(-1)?.date;

/** The day a plan or paper last changed; undefined where no change of it is recorded. */
export const recordVersion = (corpus: Corpus, record: string): string | undefined =>
	corpus.changes.findLast(({ plan, paper }) => (plan ?? paper) === record)?.date;
