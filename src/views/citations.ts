/** How to cite a plan and each of its answers, risks, schemes and metrics. */
import { formatPlace, type Place } from '../domain/place.ts';
import { topicOf } from '../domain/topic.ts';
import { toBibTeX, toRis, type BibliographyEntry } from '../lib/bibliography.ts';
import { formatDate } from '../lib/format.ts';
import { plainText } from '../lib/markdown.ts';
import { rememberLast } from '../lib/remember.ts';
import { shorten } from '../lib/words.ts';
import { dataPath, metricAnchor, planPath, riskAnchor, schemeAnchor, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import type { PlanContext } from './plan-context.ts';
import { topicsOnPlanPage } from './plan-topics.ts';

export interface Citation extends BibliographyEntry {
	/** Anchor of what is cited on the plan's page; empty for the plan. */
	anchor: string;
	/** Ready to paste: what, where, which version, which document and where in it. */
	plain: string;
}

/** Paths of the files that hold every citation of a plan. */
export const citationFile = (plan: string, ending: 'bib' | 'ris'): string => `citations/${plan}.${ending}`;
export const citationPath = (plan: string, ending: 'bib' | 'ris'): string => dataPath(citationFile(plan, ending));

/** Topics whose words stand above their records, and not among the answers. */
const BESIDE_RECORDS = ['schemes', 'risk-log'] as const;

/** A risk has no name, so its first words stand for it. */
const TITLE_LENGTH = 90;

/** The plan itself first, then its schemes, risks, metrics and answers in the order of its page. */
export const planCitations = rememberLast((context: PlanContext): readonly Citation[] => {
	const { plan } = context;
	const cite = (anchor: string, title: string, place?: Place) => citationOf(context, anchor, title, place);
	return [
		cite('', `Better Care Fund plan: ${context.title}`),
		...plan.schemes.map(({ id, ref, name, source }) =>
			cite(schemeAnchor(id), `Scheme ${ref ? `${ref}, ` : ''}${name}`, source),
		),
		...plan.risks.map(({ id, risk, source }, index) =>
			cite(riskAnchor(id), `Risk ${index + 1}: ${shorten(plainText(risk), TITLE_LENGTH)}`, source),
		),
		...plan.metrics.map(({ id, label, source }) => cite(metricAnchor(id), `Metric: ${label}`, source)),
		...[...topicsOnPlanPage(context), ...BESIDE_RECORDS.filter((topic) => context.answers[topic])].map((topic) =>
			cite(topic, `Answer: ${topicOf(topic).title}`, plan.answers[topic]?.source),
		),
	];
});

function citationOf(context: PlanContext, anchor: string, title: string, place?: Place): Citation {
	const { id, plan, title: planTitle, version: date } = context;
	const { source } = plan;
	const url = siteUrl(planPath(id, anchor));
	const where = place ? `${formatPlace(place)} of ` : '';
	const version = date ? `version of ${formatDate(date)}` : 'undated version';
	return {
		key: anchor === '' ? id : `${id}:${anchor}`,
		...{ anchor, title, date, url, author: SITE.name },
		...(anchor !== '' && { within: `${SITE.name}, Better Care Fund plan: ${planTitle}` }),
		note: `${capitalise(version)}. From ${where}“${source.title}” (${source.publisher}), SHA-256 ${source.sha256}.`,
		plain:
			`${SITE.name}, “${title}”${anchor === '' ? '' : `, in ${planTitle}`} (${version}), from ${where}` +
			`“${source.title}” (${source.publisher}; SHA-256 ${source.sha256}). ${url}`,
	};
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The citation of one place on a plan's page; undefined where the place is not one that is cited. */
export const citationAt = (context: PlanContext, anchor: string): Citation | undefined =>
	planCitations(context).find((citation) => citation.anchor === anchor);

/** Every citation of a plan as one BibTeX file, and as one RIS file. */
export const planBibTeX = (context: PlanContext): string => planCitations(context).map(toBibTeX).join('\n');
export const planRis = (context: PlanContext): string => planCitations(context).map(toRis).join('\r\n');
