/** Finds a Chromium to test with, or installs one where that needs no question asked. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Names under which a system has Chromium or its kin. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where macOS keeps them. */
const APPLICATIONS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW = 'Run npx playwright-core install chromium, or name a Chromium in CHROMIUM_PATH.';

/** What the search needs of the machine; given by tests as they like it. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	exists: (path: string) => boolean;
	/** Where Playwright keeps a browser of its own, whether it is there or not. */
	playwrightsOwn: string;
	isRoot: boolean;
	/** Runs a command with its output shown; false where it fails. */
	run: (command: string, args: string[]) => boolean;
}

/** Path of a browser that is there. Throws where CHROMIUM_PATH names none. */
export function findChromium({ env, exists, playwrightsOwn }: Machine): string | undefined {
	const named = env['CHROMIUM_PATH'];
	if (named) {
		if (exists(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
	}
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
	return [...commands, ...APPLICATIONS, playwrightsOwn].find(exists);
}

/** Path of a browser, installed first where there is none and Debian's or Ubuntu's package manager may be used. */
export function requireChromium(machine: Machine): string {
	const found = findChromium(machine);
	if (found) return found;
	if (!machine.exists('/etc/debian_version') || !machine.isRoot) throw new Error(`There is no browser here. ${HOW}`);
	console.error('There is no browser here: installing Chromium with apt-get.');
	const done =
		machine.run('apt-get', ['update']) &&
		machine.run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
	const installed = done ? findChromium(machine) : undefined;
	if (!installed) throw new Error(`apt-get could not install Chromium. ${HOW}`);
	return installed;
}

/** The machine we run on. */
export const thisMachine = (): Machine => ({
	env: process.env,
	exists: existsSync,
	playwrightsOwn: chromium.executablePath(),
	isRoot: process.getuid?.() === 0,
	run: (command, args) =>
		spawnSync(command, args, {
			// Standard output is the report of the tests: what apt-get says goes to standard error.
			stdio: ['ignore', 2, 2],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0,
});
