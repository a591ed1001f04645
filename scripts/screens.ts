/**
 * Takes pictures of a page of every kind, at four widths, light and dark, into docs/screens/: `node scripts/screens.ts`.
 * The site has to be built (OUT_DIR, else `dist`). Names after the command take those kinds only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { launchChromium } from './browser/launch.ts';
import { KINDS } from './screens/kinds.ts';
import { layOut, takeScreen, takeSheet } from './screens/take-sheet.ts';

const FOLDER = 'docs/screens';
/** What the README shows: one screen each, in a width that it has room for. */
const SHOWN = [
	{ name: 'readme-home', path: '' },
	{ name: 'readme-plan', path: 'plans/devon-2014-11/' },
	{ name: 'readme-risks', path: 'risks/#register' },
] as const;

const wanted = process.argv.slice(2);
const isWanted = ({ name }: { name: string }) => wanted.length === 0 || wanted.includes(name);
const unknown = wanted.filter((name) => ![...KINDS, ...SHOWN].some((kind) => kind.name === name));
if (unknown.length > 0) {
	console.error(`There is no kind of page called ${unknown.join(', ')}: see scripts/screens/kinds.ts.`);
	process.exit(2);
}

const server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: '0' } });
const address = await new Promise<string>((resolve, reject) => {
	server.stdout.on('data', (chunk: Buffer) => {
		const found = /http:\/\/\S+/.exec(chunk.toString())?.[0];
		if (found) resolve(found);
	});
	server.on('close', () => reject(new Error('The server ended before it began: build the site first.')));
});
const browser = await launchChromium();
try {
	mkdirSync(FOLDER, { recursive: true });
	let bytes = 0;
	const keep = (name: string, picture: Buffer) => {
		writeFileSync(`${FOLDER}/${name}.webp`, picture);
		bytes += picture.length;
	};
	for (const { name, path } of KINDS.filter(isWanted)) keep(name, await takeSheet(browser, address + path));
	for (const { name, path } of SHOWN.filter(isWanted)) {
		const look = { colorScheme: 'light', viewport: { width: 1280, height: 800 } } as const;
		const picture = await takeScreen(browser, address + path, look);
		keep(name, await layOut(browser, [[picture.toString('base64')]], 1));
	}
	console.log(`${FOLDER}: ${(bytes / 1e6).toFixed(1)} MB written`);
} finally {
	await browser.close();
	server.kill();
}
