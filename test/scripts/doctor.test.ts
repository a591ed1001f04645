import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examine, packages } from '../../scripts/doctor/examine.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'doctor-'));
	mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, names: object) => writeFileSync(join(root, file), JSON.stringify({ packages: names }));

test('packages: none, others, those of the lock file', () => {
	write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
	expect(packages(root)).toMatchObject({ has: 'MISSING', told: 'none is installed: run npm ci' });
	write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.1.0' } });
	expect(packages(root)).toMatchObject({ has: 'MISSING', told: expect.stringContaining('node_modules/a') as string });
	write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
	expect(packages(root).has).toBe('has');
});

test('a package that is for other systems only may be left out', () => {
	write('package-lock.json', { 'node_modules/for-windows': { version: '1.0.0', optional: true } });
	write('node_modules/.package-lock.json', {});
	expect(packages(root).has).toBe('has');
});

test('this machine, which runs the tests, has what they need', async () => {
	const findings = await examine();
	expect(findings.filter(({ has, name }) => has === 'MISSING' && name !== 'packages')).toEqual([]);
	expect(findings.every(({ told }) => told.length > 3)).toBe(true);
});
