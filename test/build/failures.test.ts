/** What a build and the server say when the machine is at fault: one line, the remedy, and the last good site is kept. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFailure } from '../../scripts/build/failure.ts';
import { makeFolder, moveFolder, replaceFolder } from '../../scripts/build/replace-folder.ts';
import { runScript } from '../../scripts/test/run-tool.ts';
import { SOUND, contentFolderOf } from '../corpus/content-folder.ts';

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'failures-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const folderWith = (name: string, words: string) => {
	const folder = join(home, name);
	mkdirSync(folder);
	writeFileSync(join(folder, 'index.html'), words);
	return folder;
};

describe('the line', () => {
	const withCode = (code: string) => Object.assign(new Error('it did not work'), { code });

	test.each(['ENOSPC', 'EROFS', 'EACCES', 'ENOTDIR'])('%s: one line that says what to do, exit code 1', (code) => {
		const { exitCode, message } = describeFailure(withCode(code), 'dist');
		expect(exitCode).toBe(1);
		expect(message.split('\n')).toHaveLength(1);
		expect(message).toMatch(/: .*\. dist is as it was\.$/);
	});

	test('a fault that a bundler wrapped, or of which it kept the words, is known too', () => {
		const wrapped = new Error('rendering failed', { cause: withCode('ENOSPC') });
		expect(describeFailure(wrapped, 'dist').message).toContain('The disk is full');
		expect(describeFailure(new Error('ENOSPC: no space left on device, write'), 'dist').exitCode).toBe(1);
	});

	test('anything else may be a fault of ours: exit code 3, with the place in the code', () => {
		const { exitCode, message } = describeFailure(new TypeError('x is not a function'), 'dist');
		expect(exitCode).toBe(3);
		expect(message).toMatch(
			/x is not a function[\s\S]*please report it[\s\S]*failures\.test\.ts[\s\S]*dist is as it was/,
		);
	});
});

describe('a folder put in the place of another', () => {
	test('two builds at once: one of them stays, whole, and neither leaves anything behind', async () => {
		const target = folderWith('target', 'the last good site');
		const nexts = Array.from({ length: 8 }, (_, index) => folderWith(`next-${index}`, `build ${index}`));
		// Each stands for a process, so each moves the old one to a place of its own.
		const pids = nexts.map((_, index) => 70_000_000 + index);
		const own = process.pid;
		try {
			await Promise.all(
				nexts.map((next, index) => {
					Object.defineProperty(process, 'pid', { value: pids[index], configurable: true });
					return replaceFolder(next, target);
				}),
			);
		} finally {
			Object.defineProperty(process, 'pid', { value: own, configurable: true });
		}
		expect(readFileSync(join(target, 'index.html'), 'utf8')).toMatch(/^build \d$/);
		expect(readdirSync(home).filter((name) => /^(?:target\.|next-)/.test(name))).toEqual([]);
	});

	test('where the new one cannot be moved there, the old one is back', async () => {
		const target = folderWith('kept', 'the last good site');
		await expect(replaceFolder(join(home, 'not there'), target)).rejects.toThrow(/ENOENT/);
		expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('the last good site');
	});

	test('a folder goes to an empty one, and is not to be had where it was', async () => {
		const from = folderWith('from', 'pages');
		await makeFolder(join(home, 'deep/to'));
		await moveFolder(from, join(home, 'deep/to'));
		expect(existsSync(from)).toBe(false);
		expect(readFileSync(join(home, 'deep/to/index.html'), 'utf8')).toBe('pages');
	});

	test('a file where a folder should be is told with its code', async () => {
		writeFileSync(join(home, 'file'), '');
		await expect(makeFolder(join(home, 'file', 'dist'))).rejects.toMatchObject({ code: 'EEXIST' });
	});
});

/** A file system of 2 MB, which only some machines let us make. */
const canMount = (() => {
	const folder = mkdtempSync(join(tmpdir(), 'mount-'));
	const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
	if (made) spawnSync('umount', [folder]);
	rmSync(folder, { recursive: true, force: true });
	return made;
})();

describe('a real build', () => {
	const build = async (outDir: string) => {
		const content = contentFolderOf(SOUND);
		try {
			return await runScript('scripts/build.ts', [], { CONTENT_DIR: content, OUT_DIR: outDir });
		} finally {
			rmSync(join(content, '..'), { recursive: true, force: true });
		}
	};

	test('into a place that is no folder: one line, exit code 1', { timeout: 60_000 }, async () => {
		const file = join(home, 'a file');
		writeFileSync(file, '');
		const { code, output } = await build(join(file, 'dist'));
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(output).toContain('There is a file where a folder should be');
		expect(code).toBe(1);
	});

	test.skipIf(!canMount).each([
		['onto a disk that becomes full', 'size=2m', 'ENOSPC', 'The disk is full'],
		['onto a disk that can only be read', 'size=2m,ro', 'EROFS', 'can only be read'],
	])('%s (needs a machine where tests may mount)', { timeout: 120_000 }, async (name, options, fault, remedy) => {
		const disk = join(home, name);
		mkdirSync(disk);
		spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
		try {
			if (!options.endsWith('ro')) {
				mkdirSync(join(disk, 'dist'));
				writeFileSync(join(disk, 'dist', 'index.html'), 'the last good site');
			}
			const { code, output } = await build(join(disk, 'dist'));
			expect(output).toContain(`(${fault})`);
			expect(output).toContain(remedy);
			expect(output.trim().split('\n')).toHaveLength(1);
			expect(code).toBe(1);
			if (!options.endsWith('ro')) {
				expect(readdirSync(disk)).toEqual(['dist']);
				expect(readFileSync(join(disk, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
			}
		} finally {
			spawnSync('umount', [disk]);
		}
	});
});

describe('the server', () => {
	test('a port in use: one line that names another', { timeout: 60_000 }, async () => {
		const folder = folderWith('served', 'home');
		writeFileSync(join(folder, '404.html'), 'nothing');
		const taken = createServer();
		await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
		const { port } = taken.address() as AddressInfo;
		const { code, output } = await runScript('scripts/serve.ts', [], { OUT_DIR: folder, PORT: String(port) });
		await new Promise((resolve) => taken.close(resolve));
		expect(output.trim()).toBe(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
		expect(code).toBe(1);
	});

	test('nothing to serve: one line that says how to make it', { timeout: 60_000 }, async () => {
		const { code, output } = await runScript('scripts/serve.ts', [], { OUT_DIR: join(home, 'nothing here') });
		expect(output.trim()).toBe(`There is no site in ${join(home, 'nothing here')}. Run npm run build first.`);
		expect(code).toBe(1);
	});
});

/** Linux lets a process have a network with nothing in it, where the rights for that are given. */
const canCutOff = spawnSync('unshare', ['-n', 'true']).status === 0;

test.skipIf(!canCutOff)(
	'without a network the content is checked all the same (needs unshare)',
	{ timeout: 60_000 },
	async () => {
		const ended = await new Promise<number | null>((resolve) => {
			spawn('unshare', ['-n', process.execPath, 'scripts/check.ts', 'content'], { stdio: 'ignore' }).on(
				'close',
				resolve,
			);
		});
		expect(ended).toBe(0);
	},
);
