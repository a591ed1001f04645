import { describe, expect, test } from 'vitest';
import { parseLocatedYaml } from '../../src/lib/located-yaml.ts';

const text = `name: Ashby
risks:
  - id: r01
    rating: { word: high, score: 12 }
  - id: r02
empty:
`;

describe('places', () => {
	const yaml = parseLocatedYaml(text, 'plan.mdx', 2);

	test.each([
		[['name'], 2, 7],
		[['risks', 0, 'id'], 4, 9],
		[['risks', 0, 'rating', 'score'], 5, 34],
		[['risks', 1, 'id'], 6, 9],
	])('of %j', (path, line, column) => {
		expect(yaml.locate(path)).toEqual({ line, column });
	});

	test('of what is not there is that of its nearest ancestor', () => {
		expect(yaml.locate(['risks', 1, 'rating', 'word'])).toEqual({ line: 6, column: 5 });
		expect(yaml.locate(['nothing'])).toEqual({ line: 2, column: 1 });
	});

	test('of a key', () => {
		expect(yaml.locateKey(['risks', 0, 'rating'], 'score')).toEqual({ line: 5, column: 27 });
		expect(yaml.locateKey([], 'empty')).toEqual({ line: 7, column: 1 });
	});

	test('the data is plain', () => {
		expect(yaml.problems).toEqual([]);
		expect(yaml.data).toEqual({
			name: 'Ashby',
			risks: [{ id: 'r01', rating: { word: 'high', score: 12 } }, { id: 'r02' }],
			empty: null,
		});
	});
});

describe('faults come back as problems, never as exceptions', () => {
	test.each([
		['a: b: c', 1],
		['a: 1\na: 2', 2],
		['a: [1, 2', 1],
		['a: "b', 1],
		['\ta: 1', 1],
		['a: *nobody', 1],
		['a: !strange 1', 1],
	])('%j', (bad, line) => {
		const { data, problems } = parseLocatedYaml(bad, 'plan.mdx');
		expect(data).toBeUndefined();
		expect(problems[0]).toMatchObject({ file: 'plan.mdx', line });
		expect(problems[0]?.message).toMatch(/^this is not valid YAML: /);
	});

	test('a short text that would swell to gigabytes', () => {
		const rows = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
		for (let at = 1; at < 9; at += 1) {
			const [from, to] = [String.fromCharCode(96 + at), String.fromCharCode(97 + at)];
			rows.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`);
		}
		const { data, problems } = parseLocatedYaml(rows.join('\n'), 'plan.mdx');
		expect(data).toBeUndefined();
		expect(problems).toHaveLength(1);
	});

	test('an empty text is no fault', () => {
		expect(parseLocatedYaml('', 'plan.mdx')).toMatchObject({ data: null, problems: [] });
	});
});
