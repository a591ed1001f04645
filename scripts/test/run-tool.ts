/** Runs a tool of node_modules under the Node that runs us, without a shell. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a process ended and all it printed. A process that could not be started has the code -1. */
export interface Ended {
	code: number;
	output: string;
}

/** Path of the script behind a command of an installed package. Throws where the package has no such command. */
export function scriptOf(packageName: string, command = packageName): string {
	const manifest = join('node_modules', packageName, 'package.json');
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
	const script = typeof bin === 'string' ? bin : bin?.[command];
	if (!script) throw new Error(`${packageName} has no command ${command}`);
	return join(dirname(manifest), script);
}

/** Runs a script with Node, with nothing on its standard input, and gives what it printed in the order it came. */
export function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [script, ...args], {
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer) => (output += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => resolve({ code: -1, output: `${output}${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? -1, output }));
	});
}
