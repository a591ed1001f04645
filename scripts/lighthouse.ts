/**
 * `node scripts/lighthouse.ts [path …]`: runs Lighthouse over a page of every kind, or over the paths named, as desktop and
 * as mobile, and writes docs/lighthouse.md. Needs a built site (OUT_DIR, else dist), a browser, and npm to install
 * Lighthouse into a temporary folder, or that folder from an earlier run in LIGHTHOUSE_DIR.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from './build/compress-files.ts';
import { requireChromium, thisMachine } from './browser/find-chromium.ts';
import { PAGES } from './browser/page-kinds.ts';
import { scriptOf } from './test/run-tool.ts';
import {
	DEVICES,
	better,
	isGood,
	lighthouseReport,
	readRun,
	type Device,
	type LighthouseResult,
	type Run,
} from './lighthouse/report.ts';

const VERSION = '13.5.0';
const TRIES = 3;
/** Headless, and asking no other host for anything. */
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update';

const site = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(join(site, 'index.html'))) {
	console.error(`There is no site in ${site}. Run npm run build first.`);
	process.exit(1);
}

const scratch = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const chromium = requireChromium(thisMachine());

/** The command of Lighthouse, installed where it is not there. */
function findLighthouse(): string {
	const folder = process.env['LIGHTHOUSE_DIR'] ?? join(scratch, 'tool');
	const command = join(folder, 'node_modules/lighthouse/cli/index.js');
	if (existsSync(command)) return command;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { lighthouse: VERSION } }));
	execFileSync('npm install --no-audit --no-fund --loglevel=error', { cwd: folder, shell: true, stdio: 'pipe' });
	return command;
}

/** Serves a folder; gives its address and what ends it. */
async function serve(folder: string): Promise<{ address: string; end: () => void }> {
	const server = spawn(process.execPath, ['scripts/serve.ts'], {
		env: { ...process.env, OUT_DIR: folder, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const address = await new Promise<string>((resolve, reject) => {
		server.stdout.on('data', (chunk: Buffer) => {
			const found = /http:\/\/\S+/.exec(chunk.toString())?.[0];
			if (found) resolve(found);
		});
		server.on('close', () => reject(new Error('the server ended before it began')));
	});
	return { address, end: () => void server.kill() };
}

/** One run. A run that gives no answer counts as one without scores. */
function tryPage(command: string, address: string, path: string, device: Device): Run {
	const file = join(scratch, 'result.json');
	rmSync(file, { force: true });
	const args = [
		command,
		address + path,
		'--quiet',
		'--output=json',
		`--output-path=${file}`,
		`--chrome-flags=${FLAGS}`,
	];
	if (device === 'desktop') args.push('--preset=desktop');
	try {
		execFileSync(process.execPath, args, {
			env: { ...process.env, CHROME_PATH: chromium, CI: '1' },
			timeout: 180_000,
			stdio: 'pipe',
		});
	} catch {
		// Lighthouse ends with an error where a page could not be judged; what it wrote says so.
	}
	const result: LighthouseResult = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as LighthouseResult)
		: { categories: {}, audits: {} };
	return readRun(path, device, result);
}

const named = process.argv.slice(2);
const folder = join(scratch, 'site');
try {
	cpSync(site, folder, { recursive: true });
	await compressFiles(folder);
	const command = findLighthouse();
	const { address, end } = await serve(folder);
	const runs: Run[] = [];
	const surroundings = {
		version: VERSION,
		date: new Date().toISOString().slice(0, 10),
		browser: execFileSync(chromium, ['--version'], { encoding: 'utf8' })
			.trim()
			.replace(/ built on.*/, ''),
		plans: (await readdir(join(folder, 'plans'), { withFileTypes: true })).filter((entry) => entry.isDirectory())
			.length,
		pages: PAGES,
	};
	// Phones first: they are the harder test. The report is written as it grows, so that a run that is ended early is of use.
	for (const device of DEVICES) {
		for (const path of named.length > 0 ? named : PAGES) {
			let best = tryPage(command, address, path, device);
			for (let turn = 1; turn < TRIES && !isGood(best); turn++) {
				best = better(best, tryPage(command, address, path, device));
			}
			runs.push(best);
			console.log(`/${path}  ${device}  ${Object.values(best.scores).join(' ')}  ${best.reasons.join('; ')}`);
			if (named.length === 0) writeFileSync('docs/lighthouse.md', lighthouseReport(runs, surroundings));
		}
	}
	end();
	if (named.length === 0) execFileSync(process.execPath, [scriptOf('prettier'), '--write', 'docs/lighthouse.md']);
	process.exitCode = runs.every(isGood) ? 0 : 1;
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
