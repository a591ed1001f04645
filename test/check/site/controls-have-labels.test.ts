import { expect, test } from 'vitest';
import { controlsHaveLabels } from '../../../scripts/check/site/controls-have-labels.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test.each([
	'<label for="a">Area</label><select id="a"></select>',
	'<label>Area <input></label>',
	'<input type="search" aria-label="Search">',
	'<input type="hidden" name="x"><input type="submit">',
	'<button><img alt="Search" src="/a.png"></button>',
])('%s passes', (html) => {
	expect(messagesOn(controlsHaveLabels, pageWith(html))).toEqual([]);
});

test.each([
	['<input id="a" placeholder="Area">', 'the control has no label'],
	['<label for="a"> </label><select id="a"></select>', 'the control has no label'],
	['<textarea></textarea>', 'the control has no label'],
	['<button><svg></svg></button>', 'the button has no name'],
])('%s fails', (html, message) => {
	expect(messagesOn(controlsHaveLabels, pageWith(html))).toEqual([message]);
});
