import { expect, test } from 'vitest';
import { idsAreUnique } from '../../../scripts/check/site/ids-are-unique.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test('ids of their own, referred to before and after they stand, pass', () => {
	const html = '<label for="q">x</label><input id="q" aria-describedby="h q"><p id="h">y</p>';
	expect(messagesOn(idsAreUnique, pageWith(html))).toEqual([]);
});

test.each([
	['<p id="a">x</p><p id="a">y</p>', 'this id is used before on the page'],
	['<p id="">x</p>', '"" is no id'],
	['<p id="a b">x</p>', '"a b" is no id'],
	['<label for="q">x</label>', 'for names "q", which is not on the page'],
	['<p id="a" aria-labelledby="a b">x</p>', 'aria-labelledby names "b", which is not on the page'],
])('%s fails', (html, message) => {
	expect(messagesOn(idsAreUnique, pageWith(html))).toEqual([message]);
});
