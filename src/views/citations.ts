/** How to cite a plan and each of its answers, risks, schemes and metrics. */
import { formatPlace, type Place } from '../domain/place.ts';
import { topicOf } from '../domain/topic.ts';
import { toBibTeX, toRis, type Bibliography } from '../lib/bibliography.ts';
import { formatDate } from '../lib/format.ts';
import { plainText } from '../lib/markdown.ts';
import { rememberLast } from '../lib/remember.ts';
import { shorten } from '../lib/words.ts';
import { dataPath, metricAnchor, planPath, riskAnchor, schemeAnchor, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import type { PlanContext } from './plan-context.ts';
import { topicsOnPlanPage } from './plan-topics.ts';

export interface Citation {
	/** Anchor of what is cited on the plan's page; empty for the plan. */
	anchor: string;
	/** What is cited. */
	title: string;
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

/** What can be cited of a plan. */
interface Cited {
	anchor: string;
	title: string;
	/** Where in the document it was read. */
	place?: Place | undefined;
}

/** The plan itself first, then its schemes, risks, metrics and answers in the order of its page. */
function citedOf(context: PlanContext): { whole: Cited; parts: Cited[] } {
	const { plan } = context;
	return {
		whole: { anchor: '', title: `Better Care Fund plan: ${context.title}` },
		parts: [
			...plan.schemes.map(({ id, ref, name, source: place }) => ({
				...{ anchor: schemeAnchor(id), title: `Scheme ${ref ? `${ref}, ` : ''}${name}`, place },
			})),
			...plan.risks.map(({ id, risk, source: place }, index) => ({
				...{ anchor: riskAnchor(id), title: `Risk ${index + 1}: ${shorten(plainText(risk), TITLE_LENGTH)}`, place },
			})),
			...plan.metrics.map(({ id, label, source: place }) => ({
				...{ anchor: metricAnchor(id), title: `Metric: ${label}`, place },
			})),
			...[...topicsOnPlanPage(context), ...BESIDE_RECORDS.filter((topic) => context.answers[topic])].map((topic) => ({
				...{ anchor: topic, title: `Answer: ${topicOf(topic).title}`, place: plan.answers[topic]?.source },
			})),
		],
	};
}

/** Every citation of a plan, as its page shows them; that of the plan itself comes first. */
export const planCitations = rememberLast((context: PlanContext): readonly Citation[] => {
	const { id, plan, title: planTitle, version: date } = context;
	const { source } = plan;
	const version = date ? `version of ${formatDate(date)}` : 'undated version';
	const document = `“${source.title}” (${source.publisher}; SHA-256 ${source.sha256})`;
	const { whole, parts } = citedOf(context);
	return [whole, ...parts].map(({ anchor, title, place }) => ({
		...{ anchor, title },
		plain:
			`${SITE.name}, “${title}”${anchor === '' ? '' : `, in ${planTitle}`} (${version}), from ` +
			`${placeOf(place)}${document}. ${siteUrl(planPath(id, anchor))}`,
	}));
});

const placeOf = (place: Place | undefined): string => (place ? `${formatPlace(place)} of ` : '');

/** The citation of one place on a plan's page; undefined where the place is not one that is cited. */
export const citationAt = (context: PlanContext, anchor: string): Citation | undefined =>
	planCitations(context).find((citation) => citation.anchor === anchor);

/** Every citation of a plan as one BibTeX file, and as one RIS file. */
export const planBibTeX = (context: PlanContext): string => toBibTeX(bibliographyOf(context));
export const planRis = (context: PlanContext): string => toRis(bibliographyOf(context));

/**
 * For reference managers. There are sixty entries in a file, so each says only what its other fields do not: the version
 * is its date, and the checksum of the document stands in the entry of the plan.
 */
const bibliographyOf = rememberLast((context: PlanContext): Bibliography => {
	const { id, plan, version: date } = context;
	const { source } = plan;
	const document = `“${source.title}” (${source.publisher})`;
	const { whole, parts } = citedOf(context);
	const undated = date ? '' : 'Undated version. ';
	return {
		...{ author: SITE.name, date },
		whole: {
			...{ key: id, title: whole.title, url: siteUrl(planPath(id)) },
			note: `${undated}From ${document}, SHA-256 ${source.sha256}`,
		},
		parts: parts.map(({ anchor, title, place }) => ({
			...{ key: `${id}:${anchor}`, title, url: siteUrl(planPath(id, anchor)) },
			note: `From ${placeOf(place)}${document}`,
		})),
	};
});
