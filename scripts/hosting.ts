/**
 * `node scripts/hosting.ts`: writes the files under hosting/ that come from src/headers.ts and src/redirects.ts.
 * A test says when they are out of date.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hostingFiles } from './hosting/hosting-files.ts';

for (const [file, content] of hostingFiles()) {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
	console.log(`wrote ${file}`);
}
