/**
 * `npm run bench -- import`: how many documents a second an import reads, dry, of each format and with one and two
 * threads. The documents are invented, made on the spot in a temporary folder, and removed at the end.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeCorpus } from './corpus/write-corpus.ts';
import { formDocument } from './import/form-document.ts';
import { FORMATS, writeDocument, type Format } from './import/write-document.ts';
import { runMeasured, type Measured } from './measure/run-measured.ts';
import { thisMachine } from './report/report.ts';

/** How many documents of each format. Threads take a while to start, which many documents make small. */
const COUNTS: Record<Format, number> = { txt: 300, docx: 60, pdf: 60 };
/** Documents a second to reach, with two threads. */
const GOALS: Record<Format, number> = { txt: 50, docx: 3, pdf: 3 };
const JOBS = [1, 2];
/** A load for each processor above which times on the clock say more of the machine's other work than of ours. */
const BUSY = 0.5;

interface Row {
	format: Format;
	documents: number;
	kilobytes: number;
	jobs: number;
	run: Measured;
}

/** Writes documents of a format into a folder; their paths, and how large they are together, in bytes. */
async function writeDocuments(folder: string, format: Format): Promise<{ files: string[]; bytes: number }> {
	const { corpus } = readCorpus('', 'content');
	const files: string[] = [];
	let bytes = 0;
	for (const plan of makeCorpus(COUNTS[format])) {
		const document = formDocument(plan, corpus);
		const made = await writeDocument(document, format);
		const file = join(folder, `${document.name}.${format}`);
		writeFileSync(file, made);
		files.push(file);
		bytes += made.byteLength;
	}
	return { files, bytes };
}

async function measure(folder: string): Promise<Row[]> {
	const rows: Row[] = [];
	for (const format of FORMATS) {
		const { files, bytes } = await writeDocuments(folder, format);
		for (const jobs of JOBS) {
			const run = await runMeasured({
				command: process.execPath,
				args: ['scripts/import.ts', ...files, '--into', join(folder, 'content'), '--jobs', String(jobs)],
				cwd: process.cwd(),
			});
			const plans = run.output.match(/: a plan → /g)?.length ?? 0;
			if (plans !== files.length) throw new Error(`${plans} of ${files.length} .${format} were read as plans`);
			rows.push({ format, documents: files.length, kilobytes: bytes / files.length / 1000, jobs, run });
			console.error(`${files.length} .${format}, ${jobs} at once: ${run.seconds.toFixed(1)} s`);
		}
	}
	return rows;
}

/** The table of an import's speed, in Markdown. */
function toMarkdown(rows: readonly Row[]): string {
	const { processor, cores, node } = thisMachine();
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const heading = ['Format', 'Documents', 'kB each', 'At once', 'Load before', 'Seconds', 'Documents a second'];
	const body = rows.map(({ format, documents, kilobytes, jobs, run }) => {
		const work = run.processor === undefined ? '–' : (documents / run.processor).toFixed(1);
		const cells = [`.${format}`, documents, kilobytes.toFixed(0), jobs, run.loadBefore.toFixed(1)];
		return line([...cells.map(String), run.seconds.toFixed(1), (documents / run.seconds).toFixed(1), work]);
	});
	const busy = rows.filter(({ run }) => run.loadBefore > cores * BUSY).length;
	const goals = FORMATS.map((format) => `${GOALS[format]} .${format}`).join(', ');
	return [
		`## Speed of an import\n\n${processor}, ${cores} at once, Node ${node}. Dry runs; starting up is counted.`,
		`To reach, a second: ${goals}.`,
		'',
		line([...heading, 'Documents a second of processor time']),
		line(['---', ...heading.map(() => '--:')]),
		...body,
		...(busy > 0
			? [`\n**The machine was busy** before ${busy} of ${rows.length} runs: go by processor time, not by the clock.`]
			: []),
	].join('\n');
}

/** Measures and prints the table on standard output. */
export async function benchImport(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'better-care-plans-import-'));
	try {
		console.log(toMarkdown(await measure(folder)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.main) await benchImport();
