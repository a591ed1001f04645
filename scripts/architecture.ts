/** `node scripts/architecture.ts`: draws docs/architecture.md anew from the imports of the code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { drawArchitecture, readCode } from './architecture/draw.ts';

await mkdir('docs', { recursive: true });
await writeFile('docs/architecture.md', drawArchitecture(readCode()));
console.log('wrote docs/architecture.md');
