/**
 * The queries of the data page, run by DuckDB on the Parquet files of the real content, served from this machine.
 * DuckDB needs its httpfs extension to read over HTTP, and gets it from the network. Where that cannot be had the test
 * fetches each file from the server itself and lets DuckDB read the same bytes from a folder; it says which it did.
 */
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toParquet } from '../../src/lib/parquet.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { datasets } from '../../src/views/datasets.ts';
import { READY_QUERIES } from '../../src/views/ready-queries.ts';
import { recordsOf } from '../fixtures/table-records.ts';

const { corpus } = readCorpus('content');
let server: Server;
let served: string;
let folder: string;
let duck: DuckDBConnection;
/** Where DuckDB finds the files: an address, or a folder with the bytes that the server gave. */
let at: string;

beforeAll(async () => {
	served = await mkdtemp(join(tmpdir(), 'served-'));
	for (const { name, columns, rows } of datasets(corpus)) {
		await writeFile(join(served, `${name}.parquet`), toParquet(columns, rows()));
	}
	// Answers requests for parts of a file too, which is how DuckDB reads.
	server = createServer(sirv(served, { dev: true }));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	folder = `${await mkdtemp(join(tmpdir(), 'parquet-'))}/`;
	duck = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		await duck.run(`SET extension_directory = '${folder}'; INSTALL httpfs; LOAD httpfs;`);
		await duck.run(`SELECT count(*) FROM '${address}plans.parquet'`);
		at = address;
	} catch {
		console.log('httpfs could not be had: DuckDB reads the served bytes from a folder.');
		for (const { name } of datasets(corpus)) {
			const response = await fetch(`${address}${name}.parquet`);
			await writeFile(`${folder}${name}.parquet`, new Uint8Array(await response.arrayBuffer()));
		}
		at = folder;
	}
});

afterAll(async () => {
	duck?.closeSync();
	server.close();
	for (const each of [folder, served]) await rm(each, { recursive: true, force: true });
});

const run = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();

describe('the five queries', () => {
	test('are five, each with an id of its own', () => {
		expect(READY_QUERIES).toHaveLength(5);
		expect(new Set(READY_QUERIES.map(({ id }) => id)).size).toBe(5);
	});

	const answers = Object.fromEntries(READY_QUERIES.map(({ id, sql }) => [id, () => run(sql(at))]));

	test('minimum and agreed: Halton pools most beyond its minimum, Durham and Devon in 2014/15 just the minimum', async () => {
		const rows = await answers['minimum-and-agreed']!();
		expect(rows[0]).toMatchObject({ plan: 'halton-2014-02', year: '2014/15', minimum: 3945000, agreed: 36511000 });
		expect(rows.at(-1)).toMatchObject({ times_minimum: 1 });
		// Warwickshire left the agreed amounts undecided: that is no row, never nought.
		expect(rows.filter(({ plan }) => plan === 'warwickshire-2014-02')).toEqual([]);
		expect(rows).toHaveLength(6);
	});

	test('risk themes: every risk has one, and high ones are counted among them', async () => {
		const rows = await answers['risk-themes']!();
		const risks = datasets(corpus).find(({ name }) => name === 'risks')!;
		const themes = recordsOf(risks.columns, risks.rows()).flatMap((row) => String(row['themes']).split('; '));
		expect(rows.reduce((sum, { risks }) => sum + Number(risks), 0)).toBe(themes.length);
		for (const { risks, rated_high } of rows) expect(Number(rated_high)).toBeLessThanOrEqual(Number(risks));
	});

	test('unanswered: Warwickshire leaves information governance', async () => {
		const rows = await answers['unanswered']!();
		expect(rows.find(({ question }) => question === 'Information governance')?.areas).toContain('Warwickshire');
	});

	test('seven days: each plan once, with the people of its areas', async () => {
		const rows = await answers['seven-days']!();
		expect(rows.map(({ area }) => area)).toEqual(['County Durham', 'Devon', 'Halton', 'Warwickshire']);
		for (const { people } of rows) expect(Number(people)).toBeGreaterThan(100_000);
	});

	test('carers: schemes with their lines and the title of the document', async () => {
		const rows = await answers['carers']!();
		expect(rows.map(({ area }) => area)).toContain('Devon');
		for (const { source, document, url } of rows) {
			expect(source).toMatch(/^lines \d+-\d+$/);
			expect(document).not.toBe('');
			expect(url).toMatch(/#scheme-s\d\d$/);
		}
	});
});

describe('Parquet files', () => {
	test.each(datasets(corpus).map(({ name }) => name))('%s says what its JSON says, cell by cell', async (name) => {
		const dataset = datasets(corpus).find((each) => each.name === name)!;
		const { columns } = dataset;
		const read = await run(`SELECT * FROM '${at}${name}.parquet'`);
		expect(Object.keys(read[0] ?? {})).toEqual(columns.map((column) => column.name));
		expect(read).toEqual(recordsOf(dataset.columns, dataset.rows()));
	});
});
