/** Which questions of which form ask about a topic. */
import type { Corpus } from '../domain/corpus.ts';
import type { Question, Template } from '../domain/template.ts';
import type { TopicId } from '../domain/topic.ts';
import { rememberPer } from '../lib/remember.ts';

/** A question that asks about a topic. */
export interface TopicQuestion extends Pick<Question, 'id' | 'number' | 'label' | 'asks'> {
	/** Whether it asks just this (`equal`), or a part of it or more than it (`partial`). */
	match: Question['topics'][number]['match'];
	/** The topic an answer to it is filed under; another topic where this one is only touched on. */
	home: TopicId;
}

/** The questions of one form that ask about a topic. */
export interface TemplateQuestions {
	template: string;
	name: string;
	/** In the order of the form; none where the form does not ask. */
	questions: readonly TopicQuestion[];
}

/** For a topic, every form in the order of their ids, with its questions. */
export const topicQuestions = (corpus: Corpus, topic: TopicId): TemplateQuestions[] =>
	corpus.templates.map((template) => ({
		template: template.id,
		name: template.name,
		questions: questionsOn(template, topic),
	}));

/** The questions of a form that ask about a topic, in the order of the form. */
export const questionsOn = (template: Template, topic: TopicId): readonly TopicQuestion[] =>
	questionsByTopic(template).get(topic) ?? [];

const questionsByTopic = rememberPer((template: Template): Map<TopicId, TopicQuestion[]> => {
	const byTopic = new Map<TopicId, TopicQuestion[]>();
	for (const { id, number, label, asks, topics } of template.sections.flatMap(({ questions }) => questions)) {
		for (const { topic, match } of topics) {
			const question = { id, number, label, asks, match, home: topics[0]?.topic ?? topic };
			byTopic.set(topic, [...(byTopic.get(topic) ?? []), question]);
		}
	}
	return byTopic;
});
