import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeDigest } from '../../src/lib/code-digest.ts';

it('changes with any code in a folder and with the files named beside it, and with nothing else', () => {
	const folder = mkdtempSync(join(tmpdir(), 'code-'));
	mkdirSync(join(folder, 'inner'));
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	const digest = () => codeDigest([folder, join(folder, 'not-there')], [join(folder, 'lock.json')]);
	write('inner/one.ts', '1');
	const before = digest();
	write('notes.md', 'words');
	expect(digest()).toBe(before);
	const seen = new Set([before]);
	for (const [name, text] of [
		['inner/one.ts', '2'],
		['two.ts', ''],
		['lock.json', '{}'],
	] as const) {
		write(name, text);
		expect(seen).not.toContain(digest());
		seen.add(digest());
	}
});
