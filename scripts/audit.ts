/**
 * `node scripts/audit.ts`: known weak points of high or critical grade in the packages that make the site. Exit code 1 where
 * there is one. Where the registry cannot be asked, it says so, names what would have been asked about, and ends with 0:
 * that is no finding. npm asks its registry's bulk advisory service, which not every mirror has.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judgeAudit } from './audit/judge-audit.ts';
import { sitePackages } from './audit/site-packages.ts';

/** A registry that does not answer must not hold up a test. */
const PATIENCE_MS = 30_000;

const { stdout, error } = spawnSync(
	'npm',
	['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000'],
	{
		encoding: 'utf8',
		timeout: PATIENCE_MS,
		maxBuffer: 64e6,
	},
);
const { verdict, message } = judgeAudit(stdout ?? '', error?.message);
console.log(message);
if (verdict === 'unasked') {
	const { direct, all } = sitePackages(readFileSync('package-lock.json', 'utf8'));
	console.log(`The site is made with ${all} packages; package.json names ${direct.join(', ')}.`);
}
process.exitCode = verdict === 'found' ? 1 : 0;
