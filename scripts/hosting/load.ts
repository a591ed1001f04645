/**
 * `node scripts/hosting/load.ts`: puts the nginx recipe under load on this machine. wrk asks with 100 connections for 30 s
 * for a mix of pages, data and search files, and then in the same way for one bare file of nginx without the recipe; the
 * first is told as a ratio to the second, which says more than either on a machine that does other work as well. Needs a built
 * site (OUT_DIR, else dist), and nginx and wrk: apt-get install nginx wrk. SECONDS and CONNECTIONS change the run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { compressFiles } from '../build/compress-files.ts';
import { findNginx, startNginx } from './local-nginx.ts';
import { loadPaths, readResult, wrkScript, type Asked, type LoadResult } from './load-paths.ts';

const seconds = Number(process.env['SECONDS'] ?? 30);
const connections = Number(process.env['CONNECTIONS'] ?? 100);
const site = process.env['OUT_DIR'] ?? 'dist';

const nginx = findNginx();
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
const missing = [
	!existsSync(join(site, 'index.html')) && `There is no site in ${site}: npm run build makes one.`,
	!nginx && 'nginx is not on this machine: apt-get install nginx.',
	!hasWrk && 'wrk is not on this machine: apt-get install wrk.',
].filter(Boolean);
if (missing.length > 0 || !nginx) {
	console.error(missing.join('\n'));
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'load-'));
chmodSync(folder, 0o755);

/** Asks a server for a mix. Throws where wrk says nothing. */
async function load(port: number, mix: readonly Asked[]): Promise<LoadResult> {
	const script = join(folder, 'mix.lua');
	writeFileSync(script, wrkScript(mix));
	const args = [
		'-t2',
		`-c${connections}`,
		`-d${seconds}s`,
		'--timeout',
		'10s',
		'-s',
		script,
		`http://127.0.0.1:${port}`,
	];
	const output = await new Promise<string>((resolve, reject) => {
		const run = spawn('wrk', args);
		let said = '';
		run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
		run.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		run.on('error', reject);
		run.on('close', () => resolve(said));
	});
	const result = readResult(output);
	if (!result) throw new Error(`wrk gave no result:\n${output}`);
	return result;
}

/** The average answer of the mix as one bare file, which nothing is looked up for and no header added to. */
const bareServer = (port: number, root: string) =>
	`server { listen 127.0.0.1:${port}; root ${root}; default_type text/html; }`;

const line = (
	name: string,
	{ requests, seconds: took, bytes, refused, broken, timeouts, median, slowest }: LoadResult,
) =>
	`${name.padEnd(10)} ${String(Math.round(requests / took)).padStart(7)} requests/s  ` +
	`${(bytes / took / 1e6).toFixed(1).padStart(7)} MB/s  median ${median.toFixed(1)} ms, 99 % ${slowest.toFixed(1)} ms  ` +
	`refused ${refused}, broken ${broken}, timed out ${timeouts}`;

try {
	const root = join(folder, 'site');
	cpSync(site, root, { recursive: true });
	await compressFiles(root);
	const files = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
	const mix = loadPaths(files);
	const bare = join(folder, 'bare');
	mkdirSync(bare);
	const barePort = 20_000 + (process.pid % 20_000);
	const server = await startNginx(nginx, root, folder, bareServer(barePort, bare));
	try {
		const asked = mix.reduce((sum, { times }) => sum + times, 0);
		console.log(`${connections} connections for ${seconds} s over ${mix.length} addresses (${asked} in a round)`);
		const recipe = await load(server.port, mix);
		console.log(line('recipe', recipe));
		writeFileSync(join(bare, 'bare'), 'x'.repeat(Math.max(1, Math.round(recipe.bytes / recipe.requests) - 300)));
		const plain = await load(barePort, [{ path: '/bare', times: 1 }]);
		console.log(line('bare file', plain));
		const ratio = recipe.requests / recipe.seconds / (plain.requests / plain.seconds);
		console.log(`ratio      ${ratio.toFixed(2)} of the requests a second of a bare file of the same mean size`);
		const faults = server
			.said()
			.split('\n')
			.filter((each) => /\[(?:error|crit|alert|emerg)\]/.test(each));
		if (faults.length > 0) console.error(faults.slice(0, 5).join('\n'));
		process.exitCode = recipe.refused + recipe.broken + recipe.timeouts + faults.length > 0 ? 1 : 0;
	} finally {
		await server.stop();
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
