/** A Vitest reporter that writes a tally as JSON to the file named in TALLY_FILE. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Tally } from './tally.ts';

export default class TallyReporter implements Reporter {
	private readonly tally: Tally = { passed: 0, failed: [], skipped: [] };

	onTestCaseResult(test: TestCase): void {
		const result = test.result();
		const name = `${test.module.relativeModuleId} > ${test.fullName}`;
		if (result.state === 'passed') this.tally.passed += 1;
		else if (result.state === 'skipped') this.tally.skipped.push({ name, why: result.note ?? 'no reason given' });
		else this.tally.failed.push(`${name}\n${(result.errors ?? []).map(describeError).join('\n')}`);
	}

	onTestRunEnd(modules: readonly TestModule[], faults: readonly { message?: string; stack?: string }[]): void {
		// A file that cannot be read, or a hook that fails, has no test case to carry the failure.
		for (const module of modules) {
			const owners = [module, ...module.children.allSuites()];
			for (const error of owners.flatMap((owner) => owner.errors())) {
				this.tally.failed.push(`${module.relativeModuleId}\n${describeError(error)}`);
			}
		}
		this.tally.failed.push(...faults.map((fault) => `outside any test\n${describeError(fault)}`));
		writeFileSync(process.env['TALLY_FILE'] ?? 'tally.json', JSON.stringify(this.tally));
	}
}

interface Described {
	message?: string;
	stack?: string;
	diff?: string;
}

const describeError = ({ message = '', stack = '', diff = '' }: Described): string => {
	const place = stack.split('\n').find((line) => /\.(?:ts|astro|mjs)\b/.test(line) && !line.includes('node_modules'));
	return [message, diff, place?.trim()].filter(Boolean).join('\n');
};
