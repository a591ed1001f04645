import { expect, test } from 'vitest';
import { KINDS } from '../../scripts/screens/kinds.ts';
import { PAGES } from '../../scripts/browser/page-kinds.ts';

test('every kind of page that is tested has its picture, under a name of its own', () => {
	expect(new Set(KINDS.map(({ path }) => path))).toEqual(new Set<string>(PAGES));
	expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
});
