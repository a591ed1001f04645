/** A plan file that tries to inject is refused with its place, or shown as text; nothing of it runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { renderMarkdown } from '../../src/lib/markdown.ts';
import { SOUND } from '../corpus/content-folder.ts';
import { ATTACKS, withAttacks } from './attacks.ts';

const file = 'plans/ashby-2014-02.mdx';
const sound = readFileSync(join(SOUND, file), 'utf8');

const elementsOf = (node: Tree.ParentNode): Tree.Element[] =>
	node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));

const SAFE_TAGS = new Set([
	'p',
	'code',
	'pre',
	'em',
	'strong',
	'a',
	'ul',
	'ol',
	'li',
	'br',
	'h3',
	'h4',
	'blockquote',
	'hr',
]);

describe('refused, with the place and what to do', () => {
	test.each(ATTACKS.filter(({ comes }) => comes === 'refused'))('$name', (attack) => {
		const attacked = withAttacks(sound, [attack]);
		expect(attacked).not.toBe(sound);
		const { record, problems } = readPlan(attacked, file);
		expect(record).toBeUndefined();
		expect(problems.length).toBeGreaterThan(0);
		for (const { line, column, message, remedy } of problems) {
			expect(line).toBeGreaterThanOrEqual(1);
			expect(column).toBeGreaterThanOrEqual(1);
			expect(message.length).toBeGreaterThan(10);
			expect(remedy.length).toBeGreaterThan(10);
		}
		// Some words of the file come back in messages: none may reach a terminal as a command.
		expect(JSON.stringify(problems.map(({ message, remedy }) => message + remedy))).not.toMatch(
			/[\u001b\u202e]|\\u001b/,
		);
	});

	test('the line and column are those of the character', () => {
		const attacked = sound.replace('People stay well', 'People \u202Estay well');
		const line = attacked.slice(0, attacked.indexOf('\u202E')).split('\n').length;
		expect(readPlan(attacked, file).problems).toMatchObject(
			[{ line, column: 8, message: /U\+202E/ }].map(({ message, ...place }) => ({
				...place,
				message: expect.stringMatching(message) as string,
			})),
		);
	});

	test('no object has become another by a key of the file', () => {
		readPlan(
			withAttacks(
				sound,
				ATTACKS.filter(({ name }) => name.startsWith('a key')),
			),
			file,
		);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});
});

describe('shown as the text it is', () => {
	test.each(ATTACKS.filter(({ comes, into }) => comes === 'shown' && into === 'body'))(
		'$name',
		({ text, ...attack }) => {
			const { record, problems } = readPlan(withAttacks(sound, [{ text, ...attack }]), file);
			expect(problems).toEqual([]);
			const html = renderMarkdown(record?.answers.vision ?? '', { place: 'Vision' });
			const elements = elementsOf(parseFragment(html));
			expect(elements.map(({ tagName }) => tagName).filter((tag) => !SAFE_TAGS.has(tag))).toEqual([]);
			const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name, value }) => `${name}=${value}`));
			expect(attributes.filter((attribute) => !/^(?:href=https:|class=language-)/.test(attribute))).toEqual([]);
			const mark = /hit\d\d/.exec(text)?.[0];
			if (mark) expect(html).toContain(mark);
		},
	);

	test.each(ATTACKS.filter(({ comes, into }) => comes === 'shown' && into === 'value'))('$name', (attack) => {
		const { record, problems } = readPlan(withAttacks(sound, [attack]), file);
		expect(problems).toEqual([]);
		expect(record?.plan.risks[0]?.risk).toBe(attack.text);
	});
});

test('there are at least twenty of them', () => {
	expect(new Set(ATTACKS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(20);
});
