import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { SOUND } from './content-folder.ts';

const file = 'plans/ashby-2014-02.mdx';
const text = readFileSync(join(SOUND, file), 'utf8');
const problemsOf = (changed: string) =>
	readPlan(changed, file).problems.map(({ line, message }) => ({ line, message }));

test('a sound file gives its facts and its answers', () => {
	const { record } = readPlan(text, file);
	expect(record).toMatchObject({
		id: 'ashby-2014-02',
		plan: { boards: ['ashby'], risks: [{ id: 'r01' }, { id: 'r02' }] },
		answers: { vision: 'People stay well at home for longer.' },
	});
});

test('line ends and a byte order mark make no difference', () => {
	expect(readPlan(`\uFEFF${text.replaceAll('\n', '\r\n')}`, file)).toEqual(readPlan(text, file));
});

const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('text before the first heading is refused', () => {
	const changed = text.replace('\n## Vision', '\nEarly words.\n\n## Vision');
	expect(problemsOf(changed)).toMatchObject([{ message: 'there is text before the first topic heading' }]);
});

test('a topic may have one heading', () => {
	expect(problemsOf(`${text}\n## Vision\n\nMore.\n`)).toEqual([
		{ line: text.split('\n').length + 1, message: 'this topic has a heading already' },
	]);
});

test('words for an answer said to be missing are refused, at the answer', () => {
	expect(problemsOf(`${text}\n## Governance\n\nA board.\n`)).toEqual([
		{ line: lineOf('  governance:'), message: 'the body has words for an answer said to be missing' },
	]);
});

test('an answer nobody asked for needs its record', () => {
	expect(problemsOf(`${text}\n## Support for carers\n\nMore breaks.\n`)).toMatchObject([
		{ message: 'the body answers "Support for carers" but answers has no carers' },
	]);
});
