/**
 * `npm run bench`: makes corpora, builds the site and its rivals from the same plans in turns, and prints the tables.
 * Everything is made in a temporary folder, rivals are installed there, and it is removed at the end.
 * `npm run bench -- import` measures the importer alone.
 * `npm run bench -- search` compares the search alone, with other engines.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CONTENDERS } from './bench/contenders/contenders.ts';
import { makeProject } from './bench/contenders/make-project.ts';
import { measureSize } from './bench/measure-size.ts';
import { readOptions, USAGE, type Options } from './bench/options.ts';
import { toMarkdown } from './bench/report/markdown.ts';
import { thisMachine, type Report } from './bench/report/report.ts';

async function bench(options: Options, folder: string): Promise<Report> {
	const contenders = CONTENDERS.filter(({ id }) => options.only.includes(id));
	const report: Report = {
		begun: new Date().toISOString(),
		machine: thisMachine(),
		packages: Object.fromEntries(
			contenders.map(({ id, packages }) => [id, Object.entries(packages).map((each) => each.join('@'))]),
		),
		...{ corpora: [], builds: [], dev: [], sites: [], uses: [] },
	};
	for (const contender of contenders) {
		console.error(`preparing ${contender.name}`);
		makeProject(contender, join(folder, contender.id));
	}
	for (const plans of options.plans) {
		const { corpus, builds, dev, sites, uses } = await measureSize({
			plans,
			contenders,
			folder,
			runs: options.runs,
			dev: options.dev,
			site: options.site && plans === options.plans.at(-1),
		});
		report.corpora.push(corpus);
		report.builds.push(...builds);
		report.dev.push(...dev);
		report.sites.push(...sites);
		report.uses.push(...uses);
	}
	return report;
}

/** Writes a file as the repository's formatter would have it. */
async function writeFormatted(file: string, text: string): Promise<void> {
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

async function main(options: Options): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'better-care-plans-bench-'));
	try {
		const report = await bench(options, folder);
		const markdown = toMarkdown(report, readFileSync(join(import.meta.dirname, 'bench', 'report', 'tried.md'), 'utf8'));
		console.log(markdown);
		if (options.write) {
			await writeFormatted(`${options.write}.md`, markdown);
			await writeFormatted(`${options.write}.json`, JSON.stringify(report));
		}
	} finally {
		if (options.keep) console.error(`kept ${folder}`);
		else rmSync(folder, { recursive: true, force: true });
	}
}

const args = process.argv.slice(2);
if (args[0] === 'search') {
	const { searchCommand } = await import('./bench/search.ts');
	process.exitCode = await searchCommand(args.slice(1));
} else if (args[0] === 'import' && args.length === 1) {
	const { benchImport } = await import('./bench/import.ts');
	await benchImport();
} else {
	let options: Options | undefined;
	try {
		options = readOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		process.exitCode = 2;
	}
	if (options) await main(options);
}
