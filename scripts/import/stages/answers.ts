/** Files the words under each question by topic, and says what is answered and what is not. */
import type { Plan } from '../../../src/domain/plan.ts';
import { TOPICS, topicOf, type TopicId } from '../../../src/domain/topic.ts';
import { saysNothing } from '../extractors/readings.ts';
import { isSpent, isTemplate, leavesOf, spanOf, take, textOf, type Part } from '../flow.ts';
import { issue, type Issue } from '../issues.ts';
import type { BodySection } from '../model.ts';
import type { Sections } from './sections.ts';

export interface Answers {
	answers: Plan['answers'];
	body: BodySection[];
}

/** Parts of which something is left to show. */
export const leftOf = (parts: readonly Part[]): Part[] =>
	parts.filter((part) => leavesOf(part).some((leaf) => leaf.words > 0 && !isSpent(leaf)));

/** Files every answer. `outside` are words that belong to no question, each run with its heading. */
export function fileAnswers(sections: Sections, outside: BodySection['runs'], issues: Issue[]): Answers {
	const answers: Plan['answers'] = {};
	const body: BodySection[] = [];
	const absent: string[] = [];
	for (const { id, holds } of TOPICS) {
		if (id === 'outside-template') continue;
		const asked = questionsOf(sections, id);
		if (asked.length === 0) continue;
		const runs = asked
			.map(({ label, parts }) => ({ heading: label, parts: leftOf(parts) }))
			.filter(({ parts }) => parts.length > 0);
		const words = runs.flatMap(({ parts }) => parts.map(textOf)).join(' ');
		if (runs.length > 0 && !saysNothing(words)) {
			const source = spanOf(runs.flatMap(({ parts }) => parts.flatMap(leavesOf)));
			if (source) answers[id] = { state: 'read', source };
			body.push({ topic: id, runs: asked.length > 1 ? runs : runs.map(({ parts }) => ({ parts })) });
			continue;
		}
		const nothing = runs.flatMap(({ parts }) => parts.flatMap(leavesOf));
		if (holds === 'facts') {
			// What is left of a form's own table are placeholders.
			for (const leaf of nothing) isTemplate(leaf);
			continue;
		}
		take(nothing);
		const found = asked.filter(({ place }) => place);
		const place = found[0]?.place;
		if (found.length > 0) issues.push(issue('not-answered', place, topicOf(id).title));
		else absent.push(topicOf(id).title);
		answers[id] = { state: 'unanswered', raw: words.trim(), ...(place ? { source: place } : {}) };
	}
	if (absent.length > 0) issues.push(issue('question-not-found', undefined, absent.join(', ')));
	const kept = outside.map((run) => ({ ...run, parts: leftOf(run.parts) })).filter(({ parts }) => parts.length > 0);
	const source = spanOf(kept.flatMap(({ parts }) => parts.flatMap(leavesOf)));
	if (source) {
		answers['outside-template'] = { state: 'read', source };
		body.push({ topic: 'outside-template', runs: kept });
	}
	return { answers, body };
}

/** The questions whose answers are filed under a topic, in the order of the form. */
function questionsOf({ index, answers, asked }: Sections, topic: TopicId) {
	return index.questions.flatMap(({ question }, at) => {
		if (question.topics[0]?.topic !== topic) return [];
		const place = spanOf(asked.get(at)?.flatMap(leavesOf) ?? []);
		return [{ label: question.label, parts: answers.get(at) ?? [], place }];
	});
}
