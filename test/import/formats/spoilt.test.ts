/** Spoilt copies of good documents are read or refused; none is a fault of ours, and none keeps the import waiting. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { closeReaders, readDocument } from '../../../scripts/import/read-document.ts';
import { CASES } from '../../documents/build/cases.ts';
import { mutate, randomFrom } from '../../documents/build/mutate.ts';

const COPIES = Number(process.env['SPOILT_COPIES'] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));

afterAll(async () => {
	await closeReaders();
	rmSync(folder, { recursive: true });
});

/** Every other copy of a zipped document is spoilt inside its zip, where a checksum does not give it away. */
function spoil(bytes: Uint8Array, inside: boolean, random: () => number): Uint8Array {
	if (!inside) return mutate(bytes, random);
	const parts = unzipSync(bytes);
	const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
	const name = names[Math.floor(random() * names.length)] ?? '';
	return zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), random) }, { level: 1 });
}

test.each(CASES)(`${COPIES} spoilt copies of $name`, async ({ name, file, build }) => {
	const random = randomFrom(name.length * 7919);
	const bytes = await build();
	const outcomes = await Promise.all(
		Array.from({ length: COPIES }, async (_, index) => {
			const path = join(folder, `${index}-${file}`);
			writeFileSync(path, spoil(bytes, index % 2 === 1 && /x$/.test(file), random));
			return readDocument(path).then(
				() => 'read',
				(error: Error) => (error.name === 'UnreadableFile' ? 'refused' : `${path}: ${error.stack ?? error.message}`),
			);
		}),
	);
	expect(outcomes.filter((outcome) => outcome !== 'read' && outcome !== 'refused')).toEqual([]);
});
