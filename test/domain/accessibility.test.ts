/** The accessibility statement: what may stand beside what. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STATEMENT } from '../../src/corpus/registers.ts';
import { formatProblem } from '../../src/lib/problem.ts';

const ours = readFileSync('content/accessibility.yml', 'utf8');
const saidOf = (text: string) =>
	STATEMENT.read(text, 'content/accessibility.yml').problems.map(formatProblem).join('\n');

test('that of this site has no fault', () => {
	expect(saidOf(ours)).toBe('');
});

/** The same, were something to fail. */
const failing = ours.replace('status: full', 'status: partial').replace(
	'exceptions:\n',
	`exceptions:
  - reason: non-compliance
    what: Some maps have no words beside them.
    criterion: 1.1.1 Non-text content
    remedy: We plan to write them by June 2027.
`,
);

test('one with a failure, its criterion and its remedy has no fault either', () => {
	expect(failing).not.toBe(ours);
	expect(saidOf(failing)).toBe('');
});

test.each([
	['status: partial', 'status: full', 'status: '],
	['status: partial', 'status: nearly', 'status: '],
	['criterion: 1.1.1 Non', 'criterion: Non', 'exceptions[0].criterion: '],
	['reviewed: 2026-11-28', 'reviewed: 2026-11-20', 'reviewed: '],
	['- date: 2026-11-28', '- date: 2026-11-29', 'tests[0].date: '],
	['jurisdiction: great-britain', 'jurisdiction: mars', 'jurisdiction: '],
	['reason: non-compliance', 'reason: out-of-scope', 'exceptions[0]'],
	['answerWithin: 10', 'answerWithin: soon', 'answerWithin: '],
	['prepared: 2026-11-27', 'prepared: 2026-02-30', 'prepared: '],
	['scope: >-', 'range: >-', 'range'],
])('%s made %s is told with its place', (from, to, field) => {
	expect(failing).toContain(from);
	const said = saidOf(failing.replace(from, to));
	expect(said).toMatch(/^content\/accessibility\.yml:\d+:\d+ {2}/);
	expect(said).toContain(field);
});

test('a status that is not full names at least one failure', () => {
	expect(saidOf(ours.replace('status: full', 'status: partial'))).toContain('at least one failure');
});
