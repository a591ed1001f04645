/** Compresses files beforehand, so that a host with little power need not do it at every request. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of file that get much smaller. Fonts, Parquet, ZIP and the files of both search indexes are compressed already. */
const WORTH_IT = /\.(?:html|css|js|json|jsonld|xml|svg|txt|csv|bib|ris)$/;

/** Under this a compressed file saves no packet. */
const LEAST_BYTES = 1024;

/** One below the highest: half the time for a hundredth of the size. */
const QUALITY = 9;

/** Files at a time: more would only wait for a core. */
const AT_ONCE = 8;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export interface Compressed {
	files: number;
	/** Bytes of the files as they are, and as gzip and Brotli. */
	bytes: number;
	gzip: number;
	brotli: number;
}

/** Writes `<file>.gz` and `<file>.br` beside every file of a folder that gets smaller by it. */
export async function compressFiles(folder: string): Promise<Compressed> {
	const total: Compressed = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const compress = async (file: string) => {
		const content = await readFile(file);
		if (content.length < LEAST_BYTES) return;
		const [gz, br] = await Promise.all([
			toGzip(content, { level: QUALITY }),
			toBrotli(content, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: QUALITY,
					[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
				},
			}),
		]);
		await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
		total.files += 1;
		total.bytes += content.length;
		total.gzip += gz.length;
		total.brotli += br.length;
	};
	const queue = files.values();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (const file of queue) await compress(file);
		}),
	);
	return total;
}
