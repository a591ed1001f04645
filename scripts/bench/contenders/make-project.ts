/** Makes the project folder of a contender: its files, its packages and the plans. */
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PlanPage } from '../corpus/plan-markdown.ts';
import type { Contender } from './contender.ts';
import { OUR_SOURCES } from './ours.ts';

/** Makes the folder without plans. Packages come from the registry that npm is set up for. */
export function makeProject(contender: Contender, project: string): void {
	mkdirSync(project, { recursive: true });
	if (Object.keys(contender.packages).length === 0) return copyCheckout(project);
	for (const [path, text] of Object.entries(contender.files)) write(join(project, path), text);
	const manifest = { name: `bench-${contender.id}`, private: true, type: 'module', dependencies: contender.packages };
	write(join(project, 'package.json'), JSON.stringify(manifest, null, 2));
	// The command line of npm differs from system to system; the shell finds it.
	execFileSync('npm install --no-audit --no-fund --loglevel=error', { cwd: project, shell: true, stdio: 'pipe' });
}

/** Puts the plans of a corpus in the place of those that are there. */
export function placePlans(contender: Contender, project: string, plans: Iterable<PlanPage>): void {
	if (!contender.page) return;
	let emptied = '';
	for (const plan of plans) {
		const { path, text } = contender.page(plan);
		const folder = join(project, dirname(path));
		if (emptied !== folder) {
			for (const name of readdirIfThere(folder)) if (/\.mdx?$/.test(name)) rmSync(join(folder, name));
			emptied = folder;
		}
		write(join(project, path), text);
	}
}

/**
 * Puts aside, into a folder beside the projects, what a cold build must not find. It is not removed before all is
 * measured: for minutes after a file is deleted, ext4 passes over its place again for each file that is made, which
 * took up to 9 of 100 processor seconds of the build with the most files.
 */
export function makeCold(contender: Contender, project: string): void {
	const aside = join(project, '..', 'aside');
	mkdirSync(aside, { recursive: true });
	const place = mkdtempSync(join(aside, `${contender.id}-`));
	for (const cache of contender.caches) {
		if (!existsSync(join(project, cache))) continue;
		const to = join(place, cache);
		mkdirSync(dirname(to), { recursive: true });
		renameSync(join(project, cache), to);
	}
}

/** The sources, and a folder of links to the installed packages: caches are kept there, and ours must be its own. */
function copyCheckout(project: string): void {
	for (const source of OUR_SOURCES) cpSync(source, join(project, source), { recursive: true });
	mkdirSync(join(project, 'node_modules'), { recursive: true });
	for (const name of readdirSync('node_modules')) {
		if (name === '.astro' || name === '.vite') continue;
		symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
	}
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function readdirIfThere(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
