import { describe, expect, test } from 'vitest';
import { escapeHtml, html, wordsOfHtml } from '../../src/lib/html.ts';

describe('HTML as strings', () => {
	test.each([
		[html`<p>${'a < b & "c" > d'}</p>`, '<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>'],
		[html`<p>${html`<b>${'<script>'}</b>`}</p>`, '<p><b>&lt;script&gt;</b></p>'],
		[
			html`<ul>
				${['x', 'y&z'].map((item) => html`<li>${item}</li>`)}
			</ul>`,
			'<ul><li>x</li><li>y&amp;z</li></ul>',
		],
		[html`<p>${null}${undefined}${false}${0}${''}</p>`, '<p>0</p>'],
	])('%s', (made, expected) => {
		expect(made.text).toBe(expected);
	});

	test('a text cannot leave the attribute it stands in', () => {
		expect(html`<a href="${'" onclick="x'}"></a>`.text).toBe('<a href="&quot; onclick=&quot;x">');
		expect(escapeHtml("it's")).toBe("it's");
	});

	test('its words come back as they went in', () => {
		const words = 'Costs < £5 & "rising" – see note';
		expect(
			wordsOfHtml(
				html`<td>
					<p>${words}</p>
					<p>two</p>
				</td>`.text,
			),
		).toBe(`${words} two`);
	});
});
