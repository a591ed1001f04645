/** The nginx recipe as it runs here: on the loopback, with its folders in a temporary place. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Debian's nginx, where it is on this machine. */
export const findNginx = (): string | undefined =>
	['/usr/sbin/nginx', '/usr/local/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

export interface LocalNginx {
	port: number;
	/** What it has written to its log of errors so far. */
	said: () => string;
	/** Ends it, and resolves once it has ended. */
	stop: () => Promise<void>;
}

/**
 * Starts nginx with the recipe over a site. `folder` is its own, and readable by others: the worker is another user than
 * the one that starts it. Throws where nginx does not start, with what it said.
 */
export async function startNginx(program: string, root: string, folder: string, more = ''): Promise<LocalNginx> {
	const port = await freePort();
	const parts = join(folder, 'parts');
	cpSync('hosting/nginx', parts, { recursive: true });
	writeFileSync(join(folder, 'nginx.conf'), configuration({ root, folder, parts, port, more }));
	const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
	let said = '';
	server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	await untilItAnswers(server, port, () => said);
	return { port, said: () => said, stop: () => stopped(server) };
}

interface Settings {
	root: string;
	folder: string;
	parts: string;
	port: number;
	/** Further lines for the level above servers. */
	more: string;
}

/** The recipe with this machine's port and folders in the place of its own. */
function configuration({ root, folder, parts, port, more }: Settings): string {
	const site = readFileSync('hosting/nginx/site.conf', 'utf8')
		.replace(/^\tlisten \[.*\n/m, '')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /var/www/better-care-plans', `root ${root}`)
		.replaceAll('/etc/nginx/better-care-plans', parts);
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join(' ');
	return `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths}\n${more}\n${site}\n}\n`;
}

const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});

async function untilItAnswers(server: ChildProcess, port: number, said: () => string): Promise<void> {
	for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
		try {
			await fetch(`http://127.0.0.1:${port}/`);
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	await stopped(server);
	throw new Error(`nginx did not start: ${said()}`);
}

async function stopped(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const ended = new Promise((resolve) => server.once('close', resolve));
	server.kill('SIGTERM');
	await ended;
}
