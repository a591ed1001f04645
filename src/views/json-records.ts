/** The JSON files of single plans, papers and areas, and the index of what there is. */
import type { z } from 'astro/zod';
import type { Corpus, PaperRecord } from '../domain/corpus.ts';
import type { AreaFile, IndexFile, PaperFile, PlanFile, ShapeName } from '../domain/published.ts';
import type { Board } from '../domain/register.ts';
import { areaPath, dataPath, paperPath, planPath, siteUrl } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { DATA_LICENCE, DATA_TITLE } from './data-licence.ts';
import { dataVersion, recordVersion } from './data-version.ts';
import { paperTitle } from './names.ts';
import { planContext, planContexts, type PlanContext } from './plan-context.ts';

/** Version of the shapes: a change that breaks a reader gets the next one, and a folder of its own. */
const SCHEMA_VERSION = 'v1';

export const schemaFile = (name: ShapeName): string => `schema/${SCHEMA_VERSION}/${name}.json`;
export const schemaUrl = (name: ShapeName): string => data(schemaFile(name));
export const planFileName = (plan: string): string => `plans/${plan}.json`;
export const paperFileName = (paper: string): string => `papers/${paper}.json`;
export const areaFileName = (board: string): string => `areas/${board}.json`;

const data = (file: string): string => siteUrl(dataPath(file));

/** The whole record of one plan. */
export const planFile = ({ id, title, version, plan, answers }: PlanContext): z.infer<typeof PlanFile> => ({
	schema: schemaUrl('plan-file'),
	url: siteUrl(planPath(id)),
	...{ id, title, version: version ?? null, plan, answers },
});

/** The whole record of one paper. */
export const paperFile = (corpus: Corpus, record: PaperRecord): z.infer<typeof PaperFile> => ({
	schema: schemaUrl('paper-file'),
	url: siteUrl(paperPath(record.id)),
	title: paperTitle(corpus, record),
	version: recordVersion(corpus, record.id) ?? null,
	...record,
});

/** One area with its councils and links to its plans and papers. */
export function areaFile(corpus: Corpus, board: Board): z.infer<typeof AreaFile> {
	const index = indexOf(corpus);
	return {
		schema: schemaUrl('area-file'),
		url: siteUrl(areaPath(board.id)),
		board,
		authorities: board.authorities.map(index.authority),
		plans: index.plansOf(board.id).map(({ id }) => planLink(planContext(corpus, id))),
		papers: index.papersOf(board.id).map((paper) => paperLink(corpus, paper)),
	};
}

/** What there is: every file with what it holds, every plan, paper and area. */
export const indexFile = (
	corpus: Corpus,
	files: readonly { path: string; type: string; about: string }[],
): z.infer<typeof IndexFile> => ({
	schema: schemaUrl('index-file'),
	url: data(''),
	title: DATA_TITLE,
	version: dataVersion(corpus) ?? null,
	licence: DATA_LICENCE.path,
	files: files.map(({ path, type, about }) => ({ path, type, about, url: data(path) })),
	plans: planContexts(corpus).map(planLink),
	papers: corpus.papers.map((paper) => paperLink(corpus, paper)),
	areas: corpus.boards.map(({ id, name }) => ({
		...{ board: id, name },
		...{ url: siteUrl(areaPath(id)), data: data(areaFileName(id)) },
	})),
});

const planLink = ({ id, title, plan }: PlanContext) => ({
	...{ id, title, round: plan.round },
	...{ url: siteUrl(planPath(id)), data: data(planFileName(id)) },
});

const paperLink = (corpus: Corpus, record: PaperRecord) => ({
	...{ id: record.id, title: paperTitle(corpus, record), round: record.paper.round },
	...{ url: siteUrl(paperPath(record.id)), data: data(paperFileName(record.id)) },
});
