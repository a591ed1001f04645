/** Measures our development server: how soon it is ready, and how soon a saved plan is to be seen. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Command } from './run-measured.ts';
import { endGroup } from './run-measured.ts';
import { changePlan } from './change-plan.ts';

export interface DevRun {
	plans: number;
	/** Seconds until the server answers a request at all. */
	ready: number;
	/** Seconds from then until the page of the plan has come, which is the first page asked for. */
	firstPage: number;
	/** Seconds from saving the plan until its page shows the change, once for each save. */
	saved: number[];
}

const LIMIT = 120_000;

/** Starts the server with `port` put into the command, asks for a plan's page, and saves its file so many times. */
export async function measureDev(
	command: (port: number) => Command,
	plan: { file: string; path: string },
	about: { plans: number; saves: number },
): Promise<DevRun> {
	const port = await freePort();
	const { args, ...run } = command(port);
	const url = `http://127.0.0.1:${port}${plan.path}`;
	const begun = performance.now();
	// Astro moves a server started by some tools to the background, where it would outlive the benchmark.
	const env = { ...process.env, ...run.env, ASTRO_DEV_BACKGROUND: '0' };
	const child = spawn(run.command, args, { cwd: run.cwd, env, stdio: 'ignore', detached: true });
	try {
		await until(begun, async () => (await get(`http://127.0.0.1:${port}/robots.txt`)) !== undefined);
		const ready = since(begun);
		const asked = performance.now();
		await until(asked, async () => (await get(url))?.includes('</html>') ?? false);
		const firstPage = since(asked);
		const saved: number[] = [];
		for (let save = 0; save < about.saves; save += 1) saved.push(await measureSave(plan.file, url, save));
		return { plans: about.plans, ready, firstPage, saved };
	} finally {
		endGroup(child.pid);
	}
}

async function measureSave(file: string, url: string, save: number): Promise<number> {
	const marker = `Saved ${save} at ${Date.now()}.`;
	const begun = performance.now();
	const putBack = changePlan(file, marker);
	try {
		await until(begun, async () => (await get(url))?.includes(marker) ?? false);
		return since(begun);
	} finally {
		putBack();
		await until(performance.now(), async () => !((await get(url))?.includes(marker) ?? true));
	}
}

const since = (begun: number): number => (performance.now() - begun) / 1000;

async function get(url: string): Promise<string | undefined> {
	try {
		return await (await fetch(url)).text();
	} catch {
		// Nothing answers yet: the caller asks again until its time is up.
		return undefined;
	}
}

async function until(begun: number, done: () => Promise<boolean>): Promise<void> {
	while (!(await done())) {
		if (performance.now() - begun > LIMIT)
			throw new Error(`the development server gave no answer in ${LIMIT / 1000} s`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
