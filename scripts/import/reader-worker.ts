/** Runs in a thread of its own: reads one file after another, so that a bad one cannot take the import with it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ReadDocument } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { sniffFormat } from './sniff-format.ts';
import type { Format } from './sniff-format.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { RefusalCode } from './unreadable-file.ts';

/** What a worker answers to a path. */
export type ReaderAnswer =
	| { outcome: 'read'; document: ReadDocument }
	| { outcome: 'refused'; code: RefusalCode; message: string; remedy: string }
	| { outcome: 'failed'; message: string; stack: string };

type Reader = (bytes: Uint8Array, file: string) => Promise<ReadDocument> | ReadDocument;

/** Readers are loaded when first wanted: a folder of text files never waits for the reader of PDFs. */
const READERS: Record<Format, () => Promise<Reader>> = {
	text: async () => (await import('./readers/text.ts')).readText,
	docx: async () => (await import('./readers/docx.ts')).readDocx,
	pdf: async () => (await import('./readers/pdf.ts')).readPdf,
	html: async () => (await import('./readers/html.ts')).readHtml,
	xlsx: async () => (await import('./readers/xlsx.ts')).readXlsx,
};

async function answer(path: string): Promise<ReaderAnswer> {
	try {
		const bytes = await readFile(path);
		const file = basename(path);
		const read = await READERS[sniffFormat(bytes, file, LIMITS)]();
		return { outcome: 'read', document: await read(bytes, file) };
	} catch (error) {
		if (error instanceof UnreadableFile) {
			return { outcome: 'refused', code: error.code, message: error.message, remedy: error.remedy };
		}
		const { message, stack } = error instanceof Error ? error : new Error(String(error));
		return { outcome: 'failed', message, stack: stack ?? '' };
	}
}

// No reader has any business on the network: what a document links to is never fetched.
globalThis.fetch = () => Promise.reject(new Error('Documents are read without the network.'));

// A reader of PDFs lets go of promises about parts of a damaged file; the read itself fails and is reported.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (path: string) => {
	void answer(path).then((reply) => parentPort?.postMessage(reply));
});
