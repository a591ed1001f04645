import { expect, test } from 'vitest';
import { Change } from '../../src/domain/change.ts';

const CHANGE = { id: '2026-11-23-a', date: '2026-11-23', kind: 'added', plan: 'ashby-2014-02', summary: 'New.' };
const messages = (changes: object) =>
	Change.safeParse({ ...CHANGE, ...changes }).error?.issues.map(({ message }) => message) ?? [];

test('a change is of a plan or of a paper, never both or neither', () => {
	expect(messages({})).toEqual([]);
	expect(messages({ plan: undefined, paper: 'x' })).toEqual([]);
	expect(messages({ paper: 'x' })).toEqual(['either plan or paper']);
	expect(messages({ plan: undefined })).toEqual(['either plan or paper']);
});

test('its id begins with its date, which is a real one', () => {
	expect(messages({ id: '2026-11-24-a' })).toEqual(['an id that begins with 2026-11-23-']);
	expect(messages({ id: '2026-02-30-a', date: '2026-02-30' })).toEqual(['a real date as YYYY-MM-DD']);
});
