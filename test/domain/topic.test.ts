import { expect, test } from 'vitest';
import { TOPICS, topicByTitle, topicOf, type TopicId } from '../../src/domain/topic.ts';

test('ids and titles are each used once', () => {
	expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
	expect(new Set(TOPICS.map(({ title }) => title.toLowerCase())).size).toBe(TOPICS.length);
});

test('a heading finds its topic whatever its case or apostrophe', () => {
	expect(topicByTitle(' seven-day services ')?.id).toBe('seven-day-services');
	expect(topicByTitle("Effect on the council's budget")?.id).toBe('council-budget');
	expect(topicByTitle('Seven day services')).toBeUndefined();
});

test('an id that is no topic is a fault of ours', () => {
	expect(() => topicOf('nothing' as TopicId)).toThrow('no topic nothing');
});
