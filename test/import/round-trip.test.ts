/** What is written is what was read: render, read back, compare. And nothing of it runs. */
import { describe, expect, test } from 'vitest';
import { leafOf, type Part } from '../../scripts/import/flow.ts';
import type { Draft } from '../../scripts/import/model.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { bodyTree } from '../../scripts/import/render/body-tree.ts';
import { bodyToMdx } from '../../scripts/import/render/to-mdx.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import { plainText } from '../../src/lib/markdown.ts';
import { TEXT_CASES } from '../documents/build/text-cases.ts';
import { inventedKnowledge } from './invented-knowledge.ts';
import { codeIn, mdxOf, readBack, treeWords } from './visible-words.ts';

const place = { lines: [1, 1] as [number, number] };
const paragraph = (text: string): Part => ({ kind: 'paragraph', leaf: leafOf(text, place), group: 1 });
const body = (...parts: Part[]): Draft['body'] => [{ topic: 'vision', runs: [{ parts }] }];

const HOSTILE = [
	'import fs from "node:fs"',
	'import controls will be kept',
	'export const x = 1',
	'export of patients to other counties',
	'{process.exit()}',
	'a { b } c {{d}} {',
	'fewer than <18 weeks, more than > 3',
	'<script>alert(1)</script>',
	'<Danger prop={1} />',
	'</p> <br> <!-- hidden --> <![CDATA[x]]> <?php ?>',
	'[x](javascript:alert(1)) ![y](data:text/html,z)',
	'<Name of Signatory> <dd/mm/yyyy>',
	'<https://example.org> <a@b.uk>',
	'[ref]: https://example.org "title"',
	'[^1] and [^1]: a footnote',
	'# not a heading',
	'## Vision',
	'1. not a list',
	'- nor this',
	'* nor this * or *that* or **those** __x__ _y_',
	'> no quotation',
	'``` no code',
	'~~~ no code ~~gone~~ ~a~',
	'    no code either',
	'--- title: x ---',
	'---',
	'===',
	'| a | b | c |',
	'|---|---|',
	'a \\ b \\{ c \\',
	'&lt; &amp; &#123; & &copy;',
	'$x$ and `y` and ``z``',
	':::note x',
	'{/* c */}',
	'© ™ “quotes” – ’ … 😀',
	'www.example.org/a_b_c?x=1&y=2 and http://example.org/(a)*b*',
	'+ plus\u2028line\u0085next',
	'a\u00a0b\u200bc',
];

describe('words that look like code or marks', () => {
	test.each(HOSTILE)('%s', async (text) => {
		for (const parts of [
			[paragraph(text)],
			[paragraph('before'), paragraph(text), paragraph('after')],
			[{ kind: 'heading', leaf: leafOf(text, place), group: 1 } as Part],
			[{ kind: 'item', leaf: leafOf(text, place), ordered: false, depth: 0, group: 1 } as Part],
			[{ kind: 'row', cells: [leafOf(text, place), leafOf(text, place)], group: 1 } as Part],
		]) {
			const tree = bodyTree(body(...parts));
			const mdx = bodyToMdx(tree);
			expect(await codeIn(`---\na: 1\n---\n\n${mdx}`)).toEqual([]);
			const markdown = mdx.replace(/^## Vision\n/, '');
			expect(plainText(markdown)).toBe(treeWords(tree)['Vision']);
		}
	});
});

test.each(TEXT_CASES)('$name comes back as it was', async ({ file, bytes }) => {
	const draft = extract(await readText(bytes(), file), inventedKnowledge());
	if (!draft.plan) {
		expect(draft.kind).toBe('blank');
		return;
	}
	const mdx = mdxOf(draft);
	expect(await codeIn(mdx)).toEqual([]);
	expect(readBack(mdx, draft.id)).toEqual(treeWords(bodyTree(draft.body)));
});
