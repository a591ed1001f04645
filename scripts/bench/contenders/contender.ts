/** One way to make a site from the plans, as the benchmark runs it. */
import type { Command } from '../measure/run-measured.ts';
import type { PlanPage } from '../corpus/plan-markdown.ts';

export interface Contender {
	id: string;
	name: string;
	/** What it is, in a line of the report. */
	about: string;
	/** Packages from the registry with exact versions; empty for ours, which is built from the checkout. */
	packages: Readonly<Record<string, string>>;
	/** Files of its project beside the plans: path and text. */
	files: Readonly<Record<string, string>>;
	/** Where a plan's page goes and what it holds; undefined for ours, which reads the content folder itself. */
	page?: (plan: PlanPage) => { path: string; text: string };
	/** Commands of a build, one after the other. */
	commands: (project: string, content: string) => Command[];
	/** The same build, which also writes where its time goes and prints what each page took: telling takes time of its own. */
	told?: (project: string, content: string) => Command[];
	/** Folder of the built site in the project. */
	output: string;
	/** What a cold build must not find, in the project. */
	caches: readonly string[];
}

/** Frontmatter of a page; titles and descriptions hold no quotes. */
export const frontmatter = (fields: Readonly<Record<string, string>>): string =>
	['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', ''].join('\n');

/** A command of a package installed in the project, run by the Node that runs the benchmark. */
export const bin = (project: string, ...args: string[]): Command => ({
	command: process.execPath,
	args,
	cwd: project,
	env: { ASTRO_TELEMETRY_DISABLED: '1' },
});
