/** The steps of `npm test`, each giving a tally. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFolders } from '../check/compare-folders.ts';
import { checkSite } from '../check/check-site.ts';
import { printProblems } from '../check/print-problems.ts';
import { runScript, scriptOf } from './run-tool.ts';
import { broken, held, type Tally } from './tally.ts';

export interface Step {
	name: string;
	/** Whether the steps after it in its lane stand on it. */
	needed?: boolean;
	run: () => Promise<Tally>;
}

/** Where a run keeps what it makes. */
export interface Folders {
	/** The built site. */
	site: string;
	/** Tallies of Vitest. */
	scratch: string;
}

const tool =
	(packageName: string, args: readonly string[], command = packageName) =>
	async (): Promise<Tally> => {
		const { code, output } = await runScript(scriptOf(packageName, command), args);
		return code === 0 ? held : broken(output.trim());
	};

const script =
	(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	async (): Promise<Tally> => {
		const { code, output } = await runScript(path, args, env);
		return code === 0 ? held : broken(output.trim());
	};

/** Runs one Vitest project and counts its tests. A run that leaves no tally has failed. */
async function vitest(project: string, { site, scratch }: Folders): Promise<Tally> {
	const file = join(scratch, `${project}.json`);
	const args = ['run', '--project', project, '--reporter', './scripts/test/tally-reporter.ts'];
	const { code, output } = await runScript(scriptOf('vitest'), args, { TALLY_FILE: file, SITE_DIR: site });
	let tally: Tally;
	try {
		tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
	} catch {
		return broken(`Vitest ended with code ${code} and told no result.\n${output.trim()}`);
	}
	const said = tally.failed.length > 0 || tally.passed > 0;
	return code !== 0 && tally.failed.length === 0 ? broken(output.trim()) : said ? tally : broken('there are no tests');
}

/**
 * Builds twice more and compares: two builds of the same content are the same to the byte, whether a page was made again
 * or taken from the build before.
 */
async function sameAgain({ site, scratch }: Folders): Promise<Tally> {
	const again = join(scratch, 'site-again');
	for (const options of [['--fresh'], []]) {
		const { code, output } = await runScript('scripts/build.ts', options, { OUT_DIR: again });
		if (code !== 0) return broken(output.trim());
		const differing = await compareFolders(site, again);
		if (differing.length > 0)
			return broken(`two builds differ (${options.join() || 'kept'}):\n${differing.join('\n')}`);
	}
	return held;
}

async function siteClaims(folder: string): Promise<Tally> {
	const { verdicts } = await checkSite(folder);
	return {
		passed: verdicts.filter(({ problems }) => problems.length === 0).length,
		failed: verdicts
			.filter(({ problems }) => problems.length > 0)
			.map(({ claim, problems }) => `not so: ${claim}\n${printProblems(problems)}`),
		skipped: [],
	};
}

/**
 * The steps in two lanes that run side by side. Types come after the build: both write `.astro`, and the types of the
 * content collections are in it.
 */
export function lanesOf(folders: Folders): Step[][] {
	return [
		[
			{ name: 'units', run: () => vitest('units', folders) },
			{ name: 'format', run: tool('prettier', ['--check', '--log-level', 'warn', '.']) },
			{ name: 'lint', run: tool('eslint', ['.', '--max-warnings', '0']) },
		],
		[
			{ name: 'content', needed: true, run: script('scripts/check.ts', ['content']) },
			{ name: 'build', needed: true, run: script('scripts/build.ts', [], { OUT_DIR: folders.site }) },
			{ name: 'built site', run: () => siteClaims(folders.site) },
			{ name: 'same again', run: () => sameAgain(folders) },
			{ name: 'browser', run: () => vitest('browser', folders) },
			{ name: 'types', run: tool('astro', ['check']) },
		],
	];
}
