/** Every URL and anchor the site makes. A link once published keeps working: change none of these. */
import { resolveField } from './domain/field.ts';
import type { Plan } from './domain/plan.ts';
import type { TopicId } from './domain/topic.ts';
import { SITE } from './site.ts';

/** A path on this site, under the base path: `sitePath('risks/')` is `/risks/`. */
export const sitePath = (path = ''): string => SITE.base + (path.startsWith('/') ? path.replace(/^\/+/, '') : path);

/** The same of a path without a slash before it: of millions of links, to look for one takes longer than to join. */
const under = (path: string): string => SITE.base + path;

/** A full address, for data files, feeds and canonical links. */
export const siteUrl = (path: string): string => SITE.origin + path;

export const homePath = sitePath();
export const areaPath = (board: string): string => under(`areas/${board}/`);
export const planPath = (plan: string, anchor = ''): string => under(`plans/${plan}/${anchor && `#${anchor}`}`);
export const briefPath = (plan: string): string => under(`plans/${plan}/brief/`);
export const paperPath = (paper: string, anchor = ''): string => under(`papers/${paper}/${anchor && `#${anchor}`}`);
export const topicPath = (topic: TopicId, anchor = ''): string => under(`topics/${topic}/${anchor && `#${anchor}`}`);
export const glossaryPath = (term: string): string => under(`glossary/#${term}`);
export const dataPath = (file: string): string => under(`data/${file}`);
/** The picture beside a shared link to a plan's page, or to any other. */
export const socialImagePath = (plan = 'site'): string => under(`social/${plan}.png`);
/** The feed of all changes, or of those of one area. */
export const feedPath = (ending: 'xml' | 'json', board?: string): string =>
	board ? `${areaPath(board)}feed.${ending}` : under(`feed.${ending}`);
/** The comparison of some plans, on some topics or on all of them. */
export const comparePath = (plans: readonly string[], topics: readonly TopicId[] = []): string =>
	under(`compare/?plans=${plans.join(',')}${topics.length > 0 ? `&topics=${topics.join(',')}` : ''}`);

/** A comparison made beforehand. */
export const compareGroupPath = (group: string): string => under(`compare/${group}/`);
/** A search for some words, everywhere or in what one board's area has here. */
export const searchPath = (query: string, board?: string): string =>
	under(`search/?q=${encodeURIComponent(query)}${board ? `&area=${board}` : ''}`);

/** Anchors on a plan's page. */
export const riskAnchor = (id: string): string => `risk-${id}`;
export const schemeAnchor = (id: string): string => `scheme-${id}`;
export const metricAnchor = (id: string): string => `metric-${id}`;

/** Path of the value that a note is on; the plan's own page where the value has no anchor. */
export function fieldPath(id: string, plan: Plan, field: string): string {
	return planPath(id, resolveField(plan, field)?.anchor ?? '');
}
