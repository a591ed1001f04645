/** What lies under `/data/`, made from the real content: whole, described, and true to its own descriptions. */
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { AreaFile, IndexFile, PaperFile, PlanFile, SHAPE_NAMES } from '../../src/domain/published.ts';
import { parseCsv } from '../../src/lib/csv-read.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { bytesOf, dataFiles } from '../../src/views/data-files.ts';
import { datasets } from '../../src/views/datasets.ts';
import { schemaFile, schemaUrl } from '../../src/views/json-records.ts';

const { corpus } = readCorpus('content');
const files = dataFiles(corpus);
const bodyOf = (path: string) => bytesOf(files.find((file) => file.path === path)!);
const jsonOf = <Shape>(path: string) => JSON.parse(String(bodyOf(path))) as Shape;

test('paths are told once, in small letters, and every dataset comes in three forms', () => {
	const paths = files.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	for (const path of paths) expect(path).toMatch(/^[a-z0-9/-]+\.[a-z]+$/);
	for (const { name } of datasets(corpus)) {
		for (const ending of ['csv', 'json', 'parquet']) expect(paths).toContain(`${name}.${ending}`);
	}
});

describe('JSON Schemas', () => {
	const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
	const validators = new Map<string, ValidateFunction>(
		SHAPE_NAMES.map((name) => [schemaUrl(name), ajv.compile(jsonOf<object>(schemaFile(name)))]),
	);

	test.each(files.map(({ path }) => path).filter((path) => /^(?:index|(?:plans|papers|areas)\/.*)\.json$/.test(path)))(
		'%s keeps to the schema it names, by Ajv and by zod',
		(path) => {
			const data = jsonOf<{ schema: string }>(path);
			const validate = validators.get(data.schema)!;
			expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
			const shape = { plans: PlanFile, papers: PaperFile, areas: AreaFile, index: IndexFile }[path.split(/[/.]/)[0]!];
			expect(shape?.safeParse(data).error).toBeUndefined();
		},
	);

	test('a plan with an unknown key or a rating outside its scale is refused by the schema too', () => {
		const validate = validators.get(schemaUrl('plan'))!;
		const plan = structuredClone(corpus.plans[0]!.plan);
		expect(validate(plan)).toBe(true);
		expect(validate({ ...plan, colour: 'green' })).toBe(false);
		const [risk] = plan.risks;
		expect(
			validate({
				...plan,
				risks: [{ ...risk, rating: { state: 'read', raw: '99', value: { scale: 'score', score: 99 } } }],
			}),
		).toBe(false);
	});
});

interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: { name: string; type: string; constraints?: { enum?: string[]; pattern?: string } }[];
		primaryKey?: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

describe('datapackage.json', () => {
	const { resources } = jsonOf<{ resources: Resource[] }>('datapackage.json');
	const tables = new Map(
		resources.map(({ name, path }) => {
			const [header, ...records] = parseCsv(String(bodyOf(path))).map(({ cells }) => cells);
			return [
				name,
				{ header: header!, rows: records.map((cells) => new Map(header!.map((column, at) => [column, cells[at]!]))) },
			];
		}),
	);

	test.each(resources)(
		'$name: size, checksum, columns and types are those of the file',
		({ name, path, bytes, hash, schema }) => {
			const text = String(bodyOf(path));
			expect([Buffer.byteLength(text), `sha256:${sha256(text)}`]).toEqual([bytes, hash]);
			const { header, rows } = tables.get(name)!;
			expect(schema.fields.map((field) => field.name)).toEqual(header);
			for (const { name: column, type, constraints } of schema.fields) {
				for (const cell of rows.map((row) => row.get(column)!).filter((each) => each !== '')) {
					if (type === 'integer') expect(cell, column).toMatch(/^-?\d+$/);
					if (type === 'number') expect(Number.isFinite(Number(cell)), column).toBe(true);
					if (type === 'boolean') expect(cell, column).toMatch(/^(?:true|false)$/);
					if (constraints?.enum) expect(constraints.enum, column).toContain(cell);
					if (constraints?.pattern) expect(cell, column).toMatch(new RegExp(constraints.pattern));
				}
			}
		},
	);

	test.each(resources)('$name: its key tells rows apart, and what it points to is there', ({ name, schema }) => {
		const { rows } = tables.get(name)!;
		if (schema.primaryKey) {
			const keys = rows.map((row) => schema.primaryKey!.map((column) => row.get(column)).join('\n'));
			expect(new Set(keys).size).toBe(keys.length);
		}
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const there = new Set(tables.get(reference.resource)!.rows.map((row) => row.get(reference.fields[0]!)));
			// A note on a paper is on no plan: an empty cell points to nothing.
			const pointing = rows.map((row) => row.get(fields[0]!)!).filter((cell) => cell !== '');
			for (const cell of pointing) expect(there).toContain(cell);
		}
	});
});

test('the CSVW description names the columns of each file in order, and only tables that are there', () => {
	const { tables } = jsonOf<{
		tables: { url: string; tableSchema: { columns: { name: string; titles: string[]; separator?: string }[] } }[];
	}>('csv-metadata.json');
	expect(tables.map(({ url }) => url)).toEqual(datasets(corpus).map(({ name }) => `${name}.csv`));
	for (const { url, tableSchema } of tables) {
		const [header] = parseCsv(String(bodyOf(url)));
		expect(tableSchema.columns.map(({ titles }) => titles[0])).toEqual(header!.cells);
	}
	const risks = tables.find(({ url }) => url === 'risks.csv')!.tableSchema.columns;
	expect(risks.find(({ name }) => name === 'themes')?.separator).toBe('; ');
});

test('the schema.org description has what catalogues ask for, and its downloads are there', () => {
	const data = jsonOf<Record<string, unknown> & { distribution: { contentUrl: string }[] }>('dataset.jsonld');
	for (const field of ['name', 'description', 'license', 'creator', 'dateModified', 'temporalCoverage'])
		expect(data[field]).toBeTruthy();
	expect(String(data['description']).length).toBeGreaterThan(50);
	// The build packs the archive from the files themselves.
	const paths = new Set([...files.map(({ path }) => path), 'all.zip']);
	for (const { contentUrl } of data.distribution) expect(paths).toContain(contentUrl.replace(/^.*\/data\//, ''));
});
