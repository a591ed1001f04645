import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../../src/lib/frontmatter.ts';
import { parseCoreYaml } from '../../src/lib/core-yaml.ts';

const yamlOf = (file: string): string => {
	const text = readFileSync(file, 'utf8');
	if (file.endsWith('.yml')) return text;
	const split = splitFrontmatter(text, file);
	if (!('yaml' in split)) throw new Error(`${file} has no frontmatter`);
	return split.yaml;
};

test('gives what the parser that knows places gives, for every file of content', () => {
	const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:yml|mdx)$/.test(file))
		.map((file) => join('content', file));
	expect(files.length).toBeGreaterThan(10);
	const read = files.filter((file) => {
		const yaml = yamlOf(file);
		const fast = parseCoreYaml(yaml);
		if (fast) expect(fast.data, file).toEqual(parse(yaml));
		return fast;
	});
	// It is of use only if it reads what people write.
	expect(read.length).toBeGreaterThan(files.length * 0.9);
});

test.each([
	'1_000',
	'0o17',
	'0x1F',
	'+12',
	'-3',
	'.5',
	'1.',
	'1e3',
	'.inf',
	'-.Inf',
	'.nan',
	'~',
	'Null',
	'yes',
	'TRUE',
	'False',
	'+.INF',
	'.NaN',
	'null and void',
	'no',
	'-x',
])('takes the plain scalar %s for the same value', (scalar) => {
	const yaml = `value: ${scalar}\n`;
	expect(parseCoreYaml(yaml)?.data).toEqual(parse(yaml));
});

test.each([
	'2014-01-21',
	'12:30',
	'0123',
	'',
	"''",
	'"\\u00a3"',
	'"£1.2m"',
	'a # b',
	'A&E, R&D and 5*6! 7%',
	'words *and &more !words',
	'"a text *with &all !of them"',
	"'[words *in brackets]'",
	'|\n  two\n  lines',
	'>-\n  one\n  line',
])('takes %j for the same value', (scalar) => {
	const yaml = `value: ${scalar}\n`;
	expect(parseCoreYaml(yaml)?.data).toEqual(parse(yaml));
});

test.each([
	'a: &x 1\nb: *x',
	'a: !!str 1',
	'%YAML 1.1\n---\na: yes',
	'a: 1\n---\nb: 2',
	'a: 1\na: 2',
	'a: [1',
	'a: [&x 1, *x]',
	'&x a: 1',
	'*a',
	'a:\n  !x b',
	'{a: !x 1}',
	'{"a":!x 1}',
	'? !x a\n: 1',
	'- - !x a',
	'a: - *b',
	'a: ! b',
	'! &x a: 1',
	'a: 1\n...\n',
	'\ta: 1',
])('leaves %j to the parser that knows places', (yaml) => {
	expect(parseCoreYaml(yaml)).toBeUndefined();
});

test('agrees on any data that is written as YAML', () => {
	const scalar = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
	const data = fc.dictionary(
		fc.string({ minLength: 1 }),
		fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string(), scalar)),
	);
	fc.assert(
		fc.property(data, (value) => {
			const yaml = stringify(value);
			const fast = parseCoreYaml(yaml);
			if (fast) expect(fast.data).toEqual(parse(yaml));
		}),
		{ numRuns: 2000 },
	);
});
