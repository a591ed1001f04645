/** How to cite a plan and each of its answers, risks, schemes and metrics. */
import type { Corpus } from '../domain/corpus.ts';
import { formatPlace, type Place } from '../domain/place.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { toBibTeX, toRis, type BibliographyEntry } from '../lib/bibliography.ts';
import { formatDate } from '../lib/format.ts';
import { rememberPer } from '../lib/remember.ts';
import { shorten } from '../lib/words.ts';
import { dataPath, metricAnchor, planPath, riskAnchor, schemeAnchor, siteUrl } from '../paths.ts';
import { SITE } from '../site.ts';
import { recordVersion } from './data-version.ts';
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

/** A risk has no name, so its first words stand for it. */
const TITLE_LENGTH = 90;

/** The plan itself first, then its schemes, risks, metrics and answers in the order of its page. */
export function planCitations(corpus: Corpus, context: PlanContext): readonly Citation[] {
	return citationsPerPlan(corpus)(context);
}

const citationsPerPlan = rememberPer((corpus: Corpus) =>
	rememberPer((context: PlanContext): readonly Citation[] => {
		const { plan } = context;
		const cite = (anchor: string, title: string, place?: Place) => citationOf(corpus, context, anchor, title, place);
		return [
			cite('', `Better Care Fund plan: ${context.title}`),
			...plan.schemes.map(({ id, ref, name, source }) =>
				cite(schemeAnchor(id), `Scheme ${ref ? `${ref}, ` : ''}${name}`, source),
			),
			...plan.risks.map(({ id, risk, source }) =>
				cite(riskAnchor(id), `Risk ${Number(id.slice(1))}: ${shorten(risk.replace(/\s+/g, ' '), TITLE_LENGTH)}`, source),
			),
			...plan.metrics.map(({ id, label, source }) => cite(metricAnchor(id), `Metric: ${label}`, source)),
			...topicsOnPlanPage(context).map((topic) =>
				cite(topic, `Answer: ${topicOf(topic).title}`, plan.answers[topic as TopicId]?.source),
			),
		];
	}),
);

function citationOf(corpus: Corpus, context: PlanContext, anchor: string, title: string, place?: Place): Citation {
	const { source } = context.plan;
	const date = recordVersion(corpus, context.id);
	const url = siteUrl(planPath(context.id, anchor));
	const where = place ? `${formatPlace(place)} of ` : '';
	const version = date ? `version of ${formatDate(date)}` : 'undated version';
	const within = anchor === '' ? undefined : `${SITE.name}, Better Care Fund plan: ${context.title}`;
	const note = `${capitalise(version)}. From ${where}“${source.title}” (${source.publisher}), SHA-256 ${source.sha256}.`;
	return {
		key: anchor === '' ? context.id : `${context.id}:${anchor}`,
		...{ anchor, title, date, url, note },
		...(within !== undefined && { within }),
		author: SITE.name,
		plain:
			`${SITE.name}, “${title}”${anchor === '' ? '' : `, in ${context.title}`} (${version}), from ${where}` +
			`“${source.title}” (${source.publisher}; SHA-256 ${source.sha256}). ${url}`,
	};
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The citation of one place on a plan's page; undefined where the place is not one that is cited. */
export function citationAt(corpus: Corpus, context: PlanContext, anchor: string): Citation | undefined {
	return planCitations(corpus, context).find((citation) => citation.anchor === anchor);
}

/** Every citation of a plan as one BibTeX file, and as one RIS file. */
export const planBibTeX = (corpus: Corpus, context: PlanContext): string =>
	planCitations(corpus, context).map(toBibTeX).join('\n');
export const planRis = (corpus: Corpus, context: PlanContext): string =>
	planCitations(corpus, context).map(toRis).join('\r\n');
