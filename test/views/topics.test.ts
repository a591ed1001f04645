import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/domain/topic.ts';
import { planAnswer } from '../../src/views/plan-answers.ts';
import { planContext } from '../../src/views/plan-context.ts';
import { topicQuestions } from '../../src/views/template-questions.ts';
import { topicAnswers, topicCoverage } from '../../src/views/topic-answers.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const statuses = (topic: TopicId) => topicAnswers(corpus, topic).map(({ area, status }) => `${area} ${status}`);

describe('one question, every area', () => {
	it('has a row for every board with a plan or a paper, in the order of names', () => {
		expect(statuses('vision')).toEqual([
			'Ashshire answered',
			'Brackenmouth answered',
			'Cold Harbour answered',
			'Denholme answered',
			'Elmgate no-plan',
		]);
	});

	it('tells a question left blank from one the form does not ask, or asks within another', () => {
		expect(statuses('open-apis').slice(0, 3)).toEqual([
			'Ashshire not-answered',
			'Brackenmouth answered',
			'Cold Harbour not-asked',
		]);
		expect(statuses('case-for-change').slice(0, 3)).toEqual([
			'Ashshire not-asked',
			'Brackenmouth not-asked',
			'Cold Harbour answered',
		]);
		const [row] = topicAnswers(corpus, 'delivery-oversight');
		expect(row).toMatchObject({
			status: 'asked-with',
			askedWith: ['governance'],
			statement: 'The form asks this as part of “Governance”.',
			path: '/plans/ashshire-2014-02/#governance',
		});
	});

	it('counts typed records, also on a topic the form asks within another', () => {
		expect(topicAnswers(corpus, 'risk-log').slice(0, 2)).toMatchObject([
			{ status: 'facts', statement: '3 risks' },
			{ status: 'facts', statement: '2 risks' },
		]);
		expect(statuses('milestones').slice(0, 3)).toEqual([
			'Ashshire facts',
			'Brackenmouth asked-with',
			'Cold Harbour not-asked',
		]);
		expect(topicAnswers(corpus, 'sign-off')[1]).toMatchObject({ area: 'Brackenmouth', status: 'not-answered' });
	});

	it('names the other areas of a shared plan, and the reason where there is none', () => {
		const rows = topicAnswers(corpus, 'vision');
		expect(rows[2]).toMatchObject({ board: 'cold-harbour', sharedWith: ['Denholme'], markdown: 'One coast.' });
		expect(rows[4]).toMatchObject({ statement: 'The form in the pack is blank.', path: '/papers/elmgate-2014-01-09/' });
	});

	it('keeps what stands in place of an answer', () => {
		expect(planAnswer(planContext(corpus, 'ashshire-2014-02'), 'open-apis')).toMatchObject({
			status: 'not-answered',
			raw: '<tbc>',
			markdown: '',
			source: 'lines 25-25',
		});
	});

	it('shows the plan summary among the key facts', () => {
		expect(planAnswer(planContext(corpus, 'ashshire-2014-02'), 'plan-summary')).toMatchObject({
			statement: '2 budget amounts',
			path: '/plans/ashshire-2014-02/#key-facts',
		});
	});

	it('counts each row once', () => {
		const { counts, total } = topicCoverage(corpus, 'open-apis');
		expect(counts).toEqual({ answered: 1, facts: 0, 'not-answered': 1, 'asked-with': 0, 'not-asked': 2, 'no-plan': 1 });
		expect(total).toBe(5);
	});
});

describe('questions of the forms', () => {
	it('lists every form with what it asks on a topic, and how closely', () => {
		const forms = topicQuestions(corpus, 'schemes');
		expect(
			forms.map(({ template, questions }) => [template, questions.map(({ id, match, home }) => [id, match, home])]),
		).toEqual([
			['first-form', [['v1.2c', 'partial', 'planned-changes']]],
			['second-form', [['v2.4d', 'equal', 'schemes']]],
		]);
		expect(topicQuestions(corpus, 'carers').map(({ questions }) => questions)).toEqual([[], []]);
	});
});
