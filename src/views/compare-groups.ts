/**
 * Comparisons made beforehand, for readers without JavaScript and as a first place to look: plans of one round whose
 * areas share a region, a kind of council or a size, four at most to a page.
 */
import type { Corpus } from '../domain/corpus.ts';
import { AUTHORITY_TYPES, REGIONS } from '../domain/register.ts';
import { formatList, formatNumber } from '../lib/format.ts';
import { slug } from '../lib/words.ts';
import { manyPlans } from './long-lists.ts';
import { AUTHORITY_TYPE_NAMES, regionInSentence } from './names.ts';
import { planContexts, type PlanContext } from './plan-context.ts';

/** As many plans as stand side by side on one page. */
export const MOST_PLANS = 4;

/** Bands of population, from the number of people on. */
const SIZES = [
	{ id: 'under-150000', name: 'Under 150,000 people', from: 0 },
	{ id: '150000-to-300000', name: '150,000 to 300,000 people', from: 150_000 },
	{ id: '300000-to-500000', name: '300,000 to 500,000 people', from: 300_000 },
	{ id: '500000-to-800000', name: '500,000 to 800,000 people', from: 500_000 },
	{ id: 'over-800000', name: '800,000 people or more', from: 800_000 },
] as const;

export type CompareKind = 'region' | 'type' | 'size';

export interface CompareGroup {
	slug: string;
	kind: CompareKind;
	/** What its areas share: `South West`, `County council`, `500,000 to 800,000 people`. */
	name: string;
	/** Name with its place among several pages of the same group. */
	title: string;
	/** Why these areas stand together, in a sentence or two. */
	reason: string;
	/** Name of the round. */
	round: string;
	plans: readonly PlanContext[];
	/** Whether there are too many plans for their answers to stand side by side: the page lists their key facts. */
	listed: boolean;
}

export const COMPARE_KIND_NAMES: Readonly<Record<CompareKind, string>> = {
	region: 'Same region',
	type: 'Same kind of council',
	size: 'Similar size',
};

/** Every comparison made beforehand: by kind, then in the order of the registers. Nothing stands alone. */
export function compareGroups(corpus: Corpus): CompareGroup[] {
	// Of very many plans each group has one page. Answers side by side would be thousands of pages that nobody asked for.
	const listed = manyPlans(corpus.plans);
	return corpus.rounds.flatMap(({ id, name: round }) => {
		const plans = latestOfEach(planContexts(corpus).filter(({ plan }) => plan.round === id));
		const pages = (kind: CompareKind, value: string, name: string, why: string, members: readonly PlanContext[]) =>
			(listed ? onOnePage(members) : inPages(members)).map((page, index, all): CompareGroup => ({
				slug: [kind, slug(value), id, ...(all.length > 1 ? [index + 1] : [])].join('-'),
				...{ kind, name, round, listed, plans: page },
				title: all.length > 1 ? `${name}, ${index + 1} of ${all.length}` : name,
				reason: `${why} These are their plans for ${round}.${all.length > 1 ? ` ${orderedBySize(page)}` : ''}`,
			}));
		return [
			...REGIONS.flatMap((region) =>
				pages(
					'region',
					region,
					region,
					`${areasOf(plans, ({ regions }) => regions.includes(region))} are in the same region, ${regionInSentence(region)}.`,
					plans.filter(({ regions }) => regions.includes(region)),
				),
			),
			...AUTHORITY_TYPES.flatMap((type) => {
				const name = AUTHORITY_TYPE_NAMES[type];
				const isOf = ({ councils }: PlanContext) => councils.some((council) => council.type === type);
				const why = `${areasOf(plans, isOf)} have the same kind of council (${lowerFirst(name)}).`;
				return pages('type', type, name, why, plans.filter(isOf));
			}),
			...SIZES.flatMap(({ id: size, name }, at) => {
				const isOf = (context: PlanContext) =>
					populationOf(context) >= SIZES[at]!.from && populationOf(context) < (SIZES[at + 1]?.from ?? Infinity);
				const why = `${areasOf(plans, isOf)} are of similar size: ${lowerFirst(name)}, by our estimate for 2014.`;
				return pages('size', size, name, why, plans.filter(isOf));
			}),
		];
	});
}

/** People in all councils of a plan, estimated for mid-2014. */
const populationOf = ({ councils }: PlanContext): number =>
	councils.reduce((sum, council) => sum + council.populationEstimate2014, 0);

/** Largest area first. */
const bySize = (plans: readonly PlanContext[]): PlanContext[] =>
	plans.toSorted((a, b) => populationOf(b) - populationOf(a));

/** Where boards sent more than one plan in a round, the last one counts. */
function latestOfEach(plans: readonly PlanContext[]): PlanContext[] {
	const latest = new Map(plans.map((context) => [context.plan.boards.join(' '), context]));
	return [...latest.values()];
}

/** Divides plans, largest area first, into pages of nearly the same length. One plan alone makes no page. */
function inPages(plans: readonly PlanContext[]): PlanContext[][] {
	if (plans.length < 2) return [];
	const sorted = bySize(plans);
	const pages = Math.ceil(sorted.length / MOST_PLANS);
	return Array.from({ length: pages }, (_, page) =>
		sorted.slice(Math.round((page * sorted.length) / pages), Math.round(((page + 1) * sorted.length) / pages)),
	);
}

/** All plans of a group by name. One plan alone makes no page. */
const onOnePage = (plans: readonly PlanContext[]): PlanContext[][] =>
	plans.length < 2 ? [] : [plans.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))];

function areasOf(plans: readonly PlanContext[], isOf: (context: PlanContext) => boolean): string {
	const areas = bySize(plans.filter(isOf)).map(({ area }) => area);
	return areas.length > MOST_PLANS ? `${formatNumber(areas.length)} areas here` : formatList(areas);
}

const orderedBySize = (page: readonly PlanContext[]): string =>
	`They are shown a few to a page, largest first; this page has ${formatList(page.map(({ area }) => area))}.`;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
