/** The passages of one plan that a search can find. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { plainText } from '../lib/markdown.ts';
import { shorten } from '../lib/words.ts';
import { answerRowsOf } from './answer-list.ts';
import { documentRowsOf } from './document-list.ts';
import { metricRowsOf } from './metric-ambitions.ts';
import { milestoneRowsOf } from './milestone-list.ts';
import { TEXT_KIND_NAMES } from './names.ts';
import { fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { riskRowsOf } from './risk-register.ts';
import { schemeRowsOf } from './scheme-register.ts';
import { planFacts } from './search-plan-facts.ts';
import { searchRecord, type SearchKind, type SearchRecord } from './search-record.ts';

/** The longest title of a result, in characters. */
const TITLE_LENGTH = 110;

type Filters = Parameters<typeof searchRecord>[0]['filters'];

/** A record for every answer, risk, scheme, metric, figure, milestone, story and related document of a plan. */
export function planSearchRecords(context: PlanContext): SearchRecord[] {
	const record = (
		kind: SearchKind,
		{ path, source }: Pick<FromPlan, 'path' | 'source'>,
		title: string,
		content: readonly (string | undefined)[],
		filters: Filters = {},
		{ score, ref }: { score?: number | null; ref?: string } = {},
	) =>
		searchRecord({
			...{ kind, path, content },
			title: shorten(title, TITLE_LENGTH),
			meta: {
				area: context.area,
				plan: context.title,
				place: source,
				text: TEXT_KIND_NAMES[context.plan.text],
				score: score ? String(score) : '',
				// A number that is short enough to be one, and not a word of the form.
				ref: ref && /\d/.test(ref) ? ref : '',
			},
			filters: { ...commonFilters(context), ...filters },
		});
	return [
		...planFacts(context).map(({ kind, row, title, content, topic }) =>
			record(kind, row, title, [title, ...content], topic && topicFilter(topic)),
		),
		...answerRowsOf(context)
			.filter(({ state }) => state === 'read')
			.map((row) => record('answer', row, row.title, [row.title, row.plain], topicFilter(row.topic))),
		...riskRowsOf(context).map((row) => {
			const risk = plainText(row.risk);
			const content = [row.ref, risk, plainText(row.mitigation), ...row.owners, row.ratingText];
			const filters = { ...topicFilter('risk-log'), theme: row.themeNames, band: [row.bandName] };
			return record('risk', row, risk, content, filters, row);
		}),
		...schemeRowsOf(context).map((row) => {
			const content = [row.ref, row.name, row.group, plainText(row.summary)];
			return record(
				'scheme',
				row,
				row.name,
				content,
				{ ...topicFilter('schemes'), theme: row.themeNames },
				{ ref: row.ref },
			);
		}),
		...metricRowsOf(context).map((row) => {
			const content = [row.label, row.metricName, row.raw, row.period, row.target, plainText(row.summary)];
			// Measures that have no name of their own in common are not one measure.
			return record('metric', row, row.label, content, row.metric === 'other' ? {} : { measure: [row.metricName] });
		}),
		...context.plan.figures.map((figure) => {
			const { label, raw, period, topic } = figure;
			const place = fromPlan(context, figure.source, `${RECORD_ANCHORS.figures}-${figure.id}`);
			return record('figure', place, `${label}: ${raw}`, [label, raw, period], topic && topicFilter(topic));
		}),
		...milestoneRowsOf(context).map((row) =>
			record('milestone', row, row.title, [row.ref, row.group, row.title, plainText(row.summary), row.dueText]),
		),
		...context.plan.stories.map((story) => {
			const place = fromPlan(context, story.source, `${RECORD_ANCHORS.stories}-${story.id}`);
			const content = [story.title, plainText(story.summary)];
			return record('story', place, story.title, content, story.topic && topicFilter(story.topic));
		}),
		...documentRowsOf(context).map((row) =>
			record(
				'document',
				row,
				row.title,
				[row.ref, row.title, plainText(row.synopsis)],
				topicFilter('related-documents'),
				{ ref: row.ref },
			),
		),
	];
}

const topicFilter = (topic: TopicId): Filters => ({ topic: [topicOf(topic).title] });

function commonFilters({ boards, regions, round, plan }: PlanContext): Filters {
	return {
		area: boards.map(({ name }) => name),
		region: regions,
		round: [round.name],
		text: [TEXT_KIND_NAMES[plan.text]],
	};
}
