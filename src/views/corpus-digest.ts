/** Digests of what pages are made from, for the keys of pages that are kept from one build to the next. */
import type { Corpus } from '../domain/corpus.ts';
import { digestOf, digestOnce } from '../lib/cache-key.ts';
import { rememberPer } from '../lib/remember.ts';
import { areaRows } from './areas.ts';
import { indexOf } from './corpus-index.ts';

/** Of all registers: what names, questions and terms come from. They change seldom, and then all pages may. */
export const registersDigest = rememberPer(
	({ authorities, boards, organisations, rounds, templates, glossary, changes }: Corpus): string =>
		digestOf([authorities, boards, organisations, rounds, templates, glossary, changes]),
);

/** Of the plans and papers of boards. */
export const boardsDigest = (corpus: Corpus, boards: readonly string[]): string =>
	digestOf(
		boards.map((board) => [...indexOf(corpus).plansOf(board), ...indexOf(corpus).papersOf(board)].map(digestOnce)),
	);

/** Of rows that stand both in the whole of a register and in a part of it: each row is digested once. */
export const rowsDigest = rememberPer((rows: readonly object[]): string => digestOf(rows.map(digestOnce)));

/** Of the areas and of what there is of each here, without what their plans say. */
export const areasDigest = rememberPer((corpus: Corpus): string => digestOf(areaRows(corpus)));
