/** Which topics a template asks in words. */
import type { Template } from '../domain/template.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';

/** Topics for which a plan on this template must have an answer, or say that it has none. */
export function answersAsked(template: Template): TopicId[] {
	const asked = new Set<TopicId>();
	for (const section of template.sections) {
		for (const question of section.questions) {
			const home = question.topics[0]?.topic;
			if (home && topicOf(home).holds === 'text') asked.add(home);
		}
	}
	return [...asked];
}
