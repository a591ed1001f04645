/** A plan joined with its registers, and what every row that comes from a plan carries. The one join that views share. */
import type { Corpus, PlanRecord } from '../domain/corpus.ts';
import { formatPlace, type Place } from '../domain/place.ts';
import { TEXT_KINDS, type TextKind } from '../domain/plan.ts';
import type { Authority, Board, Round } from '../domain/register.ts';
import type { Template } from '../domain/template.ts';
import { digestOf, knowDigest } from '../lib/cache-key.ts';
import { columnsOf } from '../lib/columns.ts';
import { rememberPer } from '../lib/remember.ts';
import type { Column } from '../lib/table.ts';
import { planPath, siteUrl } from '../paths.ts';
import { recordVersion } from './data-version.ts';
import { indexOf } from './corpus-index.ts';
import { areaNames, ccgNames, planTitle } from './names.ts';

export interface PlanContext extends PlanRecord {
	/** `Devon, November 2014`. */
	title: string;
	/** Names of the plan's areas in a sentence. */
	area: string;
	boards: Board[];
	/** The councils whose plan it is. */
	councils: Authority[];
	/** Names of its commissioning groups. */
	ccgs: string[];
	/** Regions of its councils, each once. */
	regions: string[];
	round: Round;
	template: Template;
	/** Day it last changed here, YYYY-MM-DD; undefined where no change is recorded. */
	version: string | undefined;
}

/** Every plan with its registers, in the order of plan ids. */
export const planContexts = rememberPer((corpus: Corpus): readonly PlanContext[] =>
	corpus.plans.map((record) => joinPlan(corpus, record)),
);

const contextsById = rememberPer(
	(corpus: Corpus) => new Map(planContexts(corpus).map((context) => [context.id, context])),
);

/** One plan with its registers. Throws where the corpus holds no such plan. */
export function planContext(corpus: Corpus, plan: string): PlanContext {
	const found = contextsById(corpus).get(plan);
	if (!found) throw new Error(`there is no plan ${plan}`);
	return found;
}

/** A template is as long as a plan, and is that of many: where a plan stands for what it is made of, its digest will do. */
const withDigest = rememberPer((template: Template): Template => {
	knowDigest(template, digestOf(template));
	return template;
});

function joinPlan(corpus: Corpus, record: PlanRecord): PlanContext {
	const { plan } = record;
	const index = indexOf(corpus);
	const councils = plan.councils.map(index.authority);
	return {
		...record,
		title: planTitle(corpus, record),
		area: areaNames(corpus, plan.boards),
		boards: plan.boards.map(index.board),
		councils,
		ccgs: ccgNames(corpus, plan.ccgs),
		regions: [...new Set(councils.map(({ region }) => region))],
		round: index.round(plan.round),
		template: withDigest(index.template(plan.template)),
		version: recordVersion(corpus, record.id),
	};
}

/** What every row that comes from a plan carries. */
export interface FromPlan {
	/** Id of the plan. */
	plan: string;
	planTitle: string;
	area: string;
	regions: readonly string[];
	/** Id of the round. */
	round: string;
	/** Whether the words are our account or the council's own. */
	text: TextKind;
	/** Place in the source document; empty where none is recorded. */
	source: string;
	/** Path of the place on the plan's page that shows the row. */
	path: string;
}

/** The common part of a row that is shown at an anchor of the plan's page. */
export function fromPlan(context: PlanContext, source: Place | undefined, anchor: string): FromPlan {
	const { id, title, area, regions, plan } = context;
	return {
		plan: id,
		planTitle: title,
		area,
		regions,
		round: plan.round,
		text: plan.text,
		source: formatPlace(source),
		path: planPath(id, anchor),
	};
}

const { text, list, url } = columnsOf<FromPlan>();

/** The columns that rows from plans share, by name. */
export const FROM_PLAN = {
	plan: text('plan', 'Plan', 'ours', 'Id of the plan: its first area and the month it is dated.', (row) => row.plan),
	area: text('area', 'Area', 'ours', 'Name of the area or areas whose plan it is.', (row) => row.area),
	region: list('region', 'Region', 'ours', 'Region of the plan’s councils.', (row) => row.regions),
	round: text('round', 'Round', 'ours', 'Id of the planning round.', (row) => row.round),
	text: text('text_kind', 'Text', 'ours', 'Our account of the plan, or the council’s own words.', (row) => row.text, {
		allowed: TEXT_KINDS,
	}),
	source: text('source', 'Source', 'read', 'Place in the source document.', (row) => row.source),
	url: url('url', 'Link', 'ours', 'Address of the place on this site that shows it.', (row) => siteUrl(row.path)),
};

/** Columns that end every table of rows from plans, after those of its own. */
export const FROM_PLAN_TAIL: readonly Column<FromPlan>[] = [
	FROM_PLAN.area,
	FROM_PLAN.region,
	FROM_PLAN.round,
	FROM_PLAN.text,
];
