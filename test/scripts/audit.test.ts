/** Known weak points in the packages that make the site: asked of the registry, which may not be there to answer. */
import { expect, test } from 'vitest';
import { judgeAudit } from '../../scripts/audit/judge-audit.ts';
import { runScript } from '../../scripts/test/run-tool.ts';

const report = (severity: string) =>
	JSON.stringify({
		vulnerabilities: { pad: { severity, via: [{ title: 'Reads files', url: 'https://a.example/1' }] } },
	});

test('a grave one is found and named; a slight one is only counted', () => {
	expect(judgeAudit(report('critical'))).toEqual({
		verdict: 'found',
		message: 'pad (critical): Reads files https://a.example/1',
	});
	expect(judgeAudit(report('moderate'))).toMatchObject({
		verdict: 'none',
		message: expect.stringContaining('1 of lower grade') as string,
	});
	expect(judgeAudit('{"vulnerabilities":{}}').verdict).toBe('none');
});

test.each([
	['', undefined],
	['{"message":"request to the registry failed"}', undefined],
	['{"error":{"summary":"no such service"}}', undefined],
	['', 'spawnSync npm ETIMEDOUT'],
])('no answer (%j, %s) is said to be none, and is not taken for a clean one', (output, failure) => {
	const { verdict, message } = judgeAudit(output, failure);
	expect(verdict).toBe('unasked');
	expect(message).toMatch(/were not looked up/);
});

test('the packages of this site', { timeout: 60_000 }, async ({ skip }) => {
	const { code, output } = await runScript('scripts/audit.ts', []);
	if (/were not looked up/.test(output)) skip(output.trim());
	expect(output.trim()).toMatch(/^No known weak point/);
	expect(code).toBe(0);
});
