/** Serves the built site (SITE_DIR, else `dist`) on a free port for as long as the browser tests run. */
import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the site, with its base path and a slash at the end. */
		address: string;
	}
}

export default async function serveSite(project: TestProject): Promise<() => void> {
	const { address, stop } = await serveFolder(process.env['SITE_DIR'] ?? 'dist');
	project.provide('address', address);
	return stop;
}

/** Serves a folder on a free port. Throws where the server ends before it begins. */
export async function serveFolder(folder: string): Promise<{ address: string; stop: () => void }> {
	const server = spawn(process.execPath, ['scripts/serve.ts'], {
		env: { ...process.env, OUT_DIR: folder, PORT: '0' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const found = /http:\/\/\S+/.exec(said)?.[0];
			if (found) resolve(found);
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.on('error', reject);
		server.on('close', () => reject(new Error(`the server ended before it began: ${said.trim()}`)));
	});
	return { address, stop: () => void server.kill() };
}
