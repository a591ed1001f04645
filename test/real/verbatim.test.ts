/** No sentence of a council's document may be in this repository. Runs where the tool that finds them is. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runScript } from '../../scripts/test/run-tool.ts';
import { VERBATIM_TOOL } from './documents.ts';

test('the repository repeats no sentence of a council’s document', { timeout: 60_000 }, async ({ skip }) => {
	if (!existsSync(VERBATIM_TOOL)) skip(`the tool that compares is not here: there is no ${VERBATIM_TOOL}`);
	const { code, output } = await runScript(VERBATIM_TOOL, []);
	expect(output).toMatch(/^none/);
	expect(code).toBe(0);
});
