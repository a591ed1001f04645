/** What the project needs of a machine, and whether it is here. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium, thisMachine } from '../browser/find-chromium.ts';

export interface Examined {
	/** `MISSING`: nothing works without it. `lacks`: something works less well. */
	has: 'has' | 'lacks' | 'MISSING';
	name: string;
	/** What is here, or what to do. */
	told: string;
}

/** Node that runs TypeScript without a flag. */
const LEAST_NODE = 24;
const LEAST_FREE_BYTES = 500e6;
const PORT = 4321;

const found = (name: string, told: string): Examined => ({ has: 'has', name, told });

/** Looks at the machine and the checkout in the present folder. */
export async function examine(): Promise<Examined[]> {
	return [
		node(),
		packages(),
		folder(),
		disk(),
		browser(),
		await port(),
		program('git', 'commits'),
		program('nginx', 'trying the nginx recipe'),
		program('wrk', 'putting the nginx recipe under load'),
	];
}

function node(): Examined {
	const version = process.versions.node;
	return Number(version.split('.')[0]) >= LEAST_NODE
		? found('Node', version)
		: {
				has: 'MISSING',
				name: 'Node',
				told: `${version} runs this: start it by npm run doctor, which takes Node ${LEAST_NODE} from node_modules`,
			};
}

/** Whether the packages installed are those of the lock file. */
export function packages(root = '.'): Examined {
	const lock = join(root, 'package-lock.json');
	const installed = join(root, 'node_modules/.package-lock.json');
	const missing = (told: string): Examined => ({ has: 'MISSING', name: 'packages', told });
	if (!existsSync(installed)) return missing('none is installed: run npm ci');
	const versions = (file: string) =>
		(JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string; optional?: boolean }> })
			.packages;
	const here = versions(installed);
	const differing = Object.entries(versions(lock)).filter(
		([name, { version, optional }]) => name !== '' && !(optional && !here[name]) && here[name]?.version !== version,
	);
	return differing.length === 0
		? found('packages', `${Object.keys(here).length}, as the lock file has them`)
		: missing(`${differing.length} differ from the lock file, such as ${differing[0]![0]}: run npm ci`);
}

function folder(): Examined {
	try {
		accessSync('.', constants.W_OK);
		return found('folder', 'can be written to');
	} catch {
		return { has: 'MISSING', name: 'folder', told: 'cannot be written to: change its permissions' };
	}
}

function disk(): Examined {
	const { bavail, bsize } = statfsSync('.');
	const told = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
	return bavail * bsize > LEAST_FREE_BYTES
		? found('disk', told)
		: { has: 'lacks', name: 'disk', told: `${told}: a build needs up to 0.5 GB` };
}

function browser(): Examined {
	const lacks = (told: string): Examined => ({ has: 'lacks', name: 'browser', told });
	try {
		const path = findChromium(thisMachine());
		return path
			? found('browser', path)
			: lacks('none: npm test installs one where it may; else run npx playwright-core install chromium');
	} catch (error) {
		return lacks(error instanceof Error ? error.message : String(error));
	}
}

const port = () =>
	new Promise<Examined>((resolve) => {
		const probe = createServer();
		probe.once('error', () =>
			resolve({
				has: 'lacks',
				name: 'port',
				told: `${PORT} is in use: choose another with PORT=${PORT + 1} npm start`,
			}),
		);
		probe.listen(PORT, '127.0.0.1', () => probe.close(() => resolve(found('port', `${PORT} is free`))));
	});

function program(name: string, purpose: string): Examined {
	// Some only know the short form, and some end with an error after telling their version.
	const { error } = spawnSync(name, [['nginx', 'wrk'].includes(name) ? '-v' : '--version']);
	return error === undefined
		? found(name, 'is here')
		: { has: 'lacks', name, told: `is not here; it is for ${purpose}` };
}
