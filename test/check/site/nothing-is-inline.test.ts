import { expect, test } from 'vitest';
import { nothingIsInline } from '../../../scripts/check/site/nothing-is-inline.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test('files and data pass', () => {
	const html = pageWith('<script type="module" src="/a.js"></script><script type="application/json">{}</script>');
	expect(messagesOn(nothingIsInline, html)).toEqual([]);
});

test.each([
	['<script>alert(1)</script>', 'it is inline'],
	['<script type="module">import "/a.js"</script>', 'it is inline'],
	['<style>p { color: red }</style>', 'it is inline'],
	['<p style="color: red">x</p>', 'it has the attribute style'],
	['<button onclick="go()">x</button>', 'it has the attribute onclick'],
	['<a href=" javascript:go()">x</a>', 'its href is a script'],
	['<template><p style="color: red">x</p></template>', 'it has the attribute style'],
])('%s fails', (html, message) => {
	expect(messagesOn(nothingIsInline, pageWith(html))).toEqual([message]);
});
