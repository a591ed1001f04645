import { expect, it } from 'vitest';
import { TOPICS } from '../../src/domain/topic.ts';
import { topicAnswers, topicStatuses } from '../../src/views/topic-answers.ts';
import { rowsOfPlans, topicPlanCounts } from '../../src/views/topic-plans.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();

it('counts a plan once that two boards share, and no paper', () => {
	const rows = topicAnswers(corpus, 'vision');
	expect(rows).toHaveLength(5);
	expect(rowsOfPlans(rows).map(({ board }) => board)).toEqual(['ashshire', 'brackenmouth', 'cold-harbour']);
	expect(topicPlanCounts(rows)).toEqual({ answered: 3, notAnswered: 0, askedWith: 0, notAsked: 0, plans: 3 });
});

it('tells the ways of not answering apart', () => {
	expect(topicPlanCounts(topicAnswers(corpus, 'open-apis'))).toEqual({
		answered: 1,
		notAnswered: 1,
		askedWith: 0,
		notAsked: 1,
		plans: 3,
	});
});

it('counts the same rows as topics show', () => {
	for (const { id } of TOPICS) {
		const shown = topicAnswers(corpus, id).map(({ board, area, plan, status }) => ({ board, area, plan, status }));
		expect(topicStatuses(corpus, id), id).toEqual(shown);
	}
});
