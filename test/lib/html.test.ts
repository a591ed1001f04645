import { describe, expect, test } from 'vitest';
import { escapeHtml, html, wordsOfHtml } from '../../src/lib/html.ts';

describe('HTML as strings', () => {
	test.each([
		[html`<p>${'a < b & "c" > d'}</p>`, '<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>'],
		[html`<p>${html`<b>${'<script>'}</b>`}</p>`, '<p><b>&lt;script&gt;</b></p>'],
		[html`<p>${['x', 'y&z'].map((item) => html`<b>${item}</b>`)}</p>`, '<p><b>x</b><b>y&amp;z</b></p>'],
		[html`<p>${null}${undefined}${false}${0}${''}</p>`, '<p>0</p>'],
	])('%s', (made, expected) => {
		expect(made.text).toBe(expected);
	});

	test('a text cannot leave the attribute it stands in', () => {
		expect(html`<a href="${'" onclick="x'}">y</a>`.text).toBe('<a href="&quot; onclick=&quot;x">y</a>');
		expect(escapeHtml("it's")).toBe("it's");
	});

	test('the indents of the code are not sent, those of a text are', () => {
		const made = html`<div>
			<p>${'one\n\t\ttwo'}</p>
		</div>`;
		expect(made.text).toBe('<div>\n<p>one\n\t\ttwo</p>\n</div>');
	});

	test('a component takes it as it is', async () => {
		const { renderTemplate, chunkToString } = await import('astro/runtime/server/index.js');
		const written: string[] = [];
		const to = { write: (chunk: unknown) => void written.push(chunkToString({} as never, chunk as never).toString()) };
		await renderTemplate`${[html`<b>${'a & b'}</b>`, undefined]}`.render(to as never);
		expect(written.join('')).toBe('<b>a &amp; b</b>');
	});

	test('its words come back as they went in', () => {
		const words = 'Costs < £5 & "rising" – see note';
		expect(
			wordsOfHtml(
				html`<p>${words}</p>
					<p>two</p>`.text,
			),
		).toBe(`${words} two`);
	});
});
