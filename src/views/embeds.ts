/** The charts and tables that other sites may show inside their pages. */
import type { Corpus } from '../domain/corpus.ts';
import { TOPICS, topicOf, type TopicId } from '../domain/topic.ts';
import { plainText } from '../lib/markdown.ts';
import { shorten } from '../lib/words.ts';
import { planPath, sitePath, siteUrl, topicPath } from '../paths.ts';
import { SITE } from '../site.ts';
import { topicAnswers } from './topic-answers.ts';

export interface Embed {
	id: string;
	title: string;
	/** Path of the small page. */
	path: string;
	/** Path of the page that has the whole of it. */
	whole: string;
	/** Height in CSS pixels that shows it without a scroll bar on a page 700 px wide. */
	height: number;
}

/** Charts and tables over all plans. */
export const EMBEDS = [
	{ id: 'budgets', title: 'Minimum and agreed pooled budgets', whole: sitePath('budgets/'), height: 760 },
	{ id: 'risks', title: 'Risks in each plan, by band', whole: sitePath('risks/'), height: 620 },
] as const;

export type EmbedId = (typeof EMBEDS)[number]['id'];

/** Every embed: charts first, then a comparison for each topic in the order of the form. */
export const embeds = (): Embed[] => [
	...EMBEDS.map((embed) => ({ ...embed, path: embedPath(embed.id) })),
	...TOPICS.map(({ id, title }) => ({
		...{ id: `topics/${id}`, title: `What each plan says: ${title}` },
		...{ path: embedPath(`topics/${id}`), whole: topicPath(id), height: 640 },
	})),
];

export const embedPath = (id: string): string => sitePath(`embed/${id}/`);

/** HTML to paste into a page. The title names the frame for people who hear the page. */
export const embedSnippet = ({ path, title, height }: Embed): string =>
	`<iframe src="${siteUrl(path)}" title="${title} – ${SITE.name}" width="100%" height="${height}" loading="lazy"></iframe>`;

export interface EmbedAnswer {
	area: string;
	/** Id of the plan; empty for an area that has only a paper. */
	plan: string;
	/** The beginning of the answer, or what stands in its place. */
	words: string;
	answered: boolean;
	path: string;
}

/** Characters of each answer: a comparison to look at, with the whole a link away. */
const ANSWER_LENGTH = 420;

/** What each plan says on a topic, cut to fit a small page. */
export const embedAnswers = (corpus: Corpus, topic: TopicId): EmbedAnswer[] =>
	topicAnswers(corpus, topic).map((row) => {
		if (row.status === 'no-plan') {
			return { area: row.area, plan: '', words: row.statement, answered: false, path: row.path };
		}
		const said = row.markdown ? plainText(row.markdown) : row.facts.join(', ');
		return {
			...{ area: row.area, plan: row.context.id },
			// A plan whose form does not ask has no such place on its page.
			path: row.status === 'not-asked' ? planPath(row.context.id) : row.path,
			words: said ? shorten(said, ANSWER_LENGTH) : row.statement,
			answered: said !== '',
		};
	});

/** Title of a topic's embed. */
export const embedTopicTitle = (topic: TopicId): string => `What each plan says: ${topicOf(topic).title}`;
