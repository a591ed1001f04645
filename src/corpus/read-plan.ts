/** Reads one plan file: facts under the schema, answers by topic, and every check that needs only this file. */
import { basename, extname } from 'node:path';
import type { PlanRecord } from '../domain/corpus.ts';
import { Plan } from '../domain/plan.ts';
import { TOPICS, topicByTitle, type TopicId } from '../domain/topic.ts';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import { checkPlan } from './check-plan.ts';
import { failed, type Outcome } from './outcome.ts';
import { readRecord, type ReadRecord } from './read-record.ts';

/** Reads the text of `content/plans/<board>-<yyyy-mm>.mdx`; `file` names it in messages. */
export function readPlan(text: string, file: string): Outcome<PlanRecord> {
	const read = readRecord(Plan, text, file);
	if (Array.isArray(read)) return failed(read);
	const id = basename(file, extname(file));
	const { answers, problems } = readAnswers(read, file);
	problems.push(...checkPlan({ id, plan: read.data, answers }, file, read.yaml));
	return problems.length > 0 ? failed(problems) : { record: { id, plan: read.data, answers }, problems: [] };
}

function readAnswers(read: ReadRecord<Plan>, file: string) {
	const answers: Partial<Record<TopicId, string>> = {};
	const problems: Problem[] = [];
	const problem = (line: number, field: string, message: string, remedy: string) =>
		problems.push({ file, line, column: 1, field, message, remedy });
	if (read.body.preamble) {
		problem(
			read.bodyLine,
			'',
			'there is text before the first topic heading',
			'Put it under the heading of the topic it answers, such as ## Vision.',
		);
	}
	for (const { heading, line, markdown } of read.body.sections) {
		const topic = topicByTitle(heading);
		if (!topic) {
			const guess = nearest(
				heading,
				TOPICS.map((each) => each.title),
			);
			problem(
				line,
				`## ${heading}`,
				'this heading is not the title of a topic',
				guess ? `Did you mean "${guess}"?` : 'Use a title from src/domain/topic.ts.',
			);
		} else if (topic.id in answers) {
			problem(line, `## ${heading}`, 'this topic has a heading already', 'Join the two answers under one heading.');
		} else {
			answers[topic.id] = markdown;
		}
	}
	return { answers, problems };
}
