/** Digests of what pages are made from, for the keys of pages that are kept from one build to the next. */
import type { Corpus } from '../domain/corpus.ts';
import { digestOf, digestOnce } from '../lib/cache-key.ts';
import { rememberPer } from '../lib/remember.ts';
import { areaRows } from './areas.ts';
import { indexOf } from './corpus-index.ts';
import { planContext } from './plan-context.ts';

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

/** Of the plan that a row comes from, with its registers; undefined for a row of no plan. */
export const planDigestIn =
	(corpus: Corpus) =>
	({ plan }: { plan: string | null }): string | undefined =>
		plan === null ? undefined : digestOnce(planContext(corpus, plan));

/** Of the areas and of what there is of each here, without what their plans say. */
export const areasDigest = rememberPer((corpus: Corpus): string => digestOf(areaRows(corpus)));
