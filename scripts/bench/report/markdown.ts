/** The report as Markdown. */
import { CONTENDERS } from '../contenders/contenders.ts';
import { summarise } from '../measure/statistics.ts';
import { summaryOf, targets } from './compare-runs.ts';
import type { Report } from './report.ts';
import { siteTable, useTable } from './site-tables.ts';
import { stageRows } from './stages.ts';
import { megabytes, short, spread, table, whole } from './tables.ts';

/** The whole report. `tried` is prose about what did not help, put at its end. */
export function toMarkdown(report: Report, tried: string): string {
	return `${[head(report), targetTable(report), ...report.corpora.map(({ plans }) => coldTable(report, plans)), rebuildTable(report), devTable(report), siteTable(report), useTable(report), stageTable(report), environment(report), tried.trim()].filter(Boolean).join('\n\n')}\n`;
}

function head({ begun, machine, builds }: Report): string {
	const loads = builds.map(({ loadBefore }) => loadBefore);
	const busy = Math.max(machine.loadBefore, loads[0] ?? 0) > machine.cores * 0.5;
	const runs = new Set(
		builds.filter(({ kind }) => kind === 'cold').map(({ contender, plans }) => `${contender} ${plans}`),
	);
	const each = builds.filter(({ kind }) => kind === 'cold').length / Math.max(1, runs.size);
	return [
		'# Benchmark',
		`Written by \`npm run bench\` on ${begun.slice(0, 10)}. ${each === 1 ? 'Every figure is of a single run.' : `Every figure is the median of ${whole(each)} runs a contender, taken in turns, with the least and the most in brackets.`}`,
		...(busy
			? [
					`**The machine was busy with other work** (load ${machine.loadBefore.toFixed(1)} on ${machine.cores} cores at the start): times are longer and less sure than on a quiet machine; ratios and processor seconds say more than seconds on the clock.`,
				]
			: []),
		'Plans are made up from phrase lists of our own, the same for every contender. Ours builds a page and a brief for each plan, and pages for areas, topics, risks, schemes, money and metrics, with open data and a search of single passages; the others build one page a plan and a search of those pages.',
		'A cold build finds nothing of an earlier one, and before each build all that was written is on the disk. What earlier builds left is put aside and not deleted until the end: files are made more slowly for some minutes after many were deleted.',
	].join('\n\n');
}

const targetTable = (report: Report) =>
	`## Against what is to be reached\n\n${table(
		['What', 'To reach', 'Measured', ''],
		targets(report).map(({ what, most, unit, measured }) => [
			...[what, `≤ ${most} ${unit}`],
			...(measured === undefined
				? ['not in this run', '']
				: [`${short(measured)} ${unit}`, measured <= most ? 'reached' : '**not reached**']),
		]),
	)}`;

function coldTable(report: Report, plans: number): string {
	const rows = CONTENDERS.flatMap(({ id, name }) => {
		const summary = summaryOf(report, id, plans, 'cold');
		if (!summary) return [];
		const { seconds, processor, memory, site } = summary;
		return [
			[
				name,
				spread(seconds, short),
				spread(processor, short),
				spread(memory, megabytes),
				whole(site.pages),
				whole(site.files),
				megabytes(site.bytes),
			],
		];
	});
	const heading = ['', 'Seconds', 'Processor seconds', 'Peak memory, MB', 'Pages', 'Files', 'Output, MB'];
	return `## Cold build, ${whole(plans)} plans\n\n${table(heading, rows)}`;
}

function rebuildTable(report: Report): string {
	const rows = report.corpora.flatMap(({ plans }) =>
		CONTENDERS.flatMap(({ id, name }) => {
			const [changed, cold] = [summaryOf(report, id, plans, 'one plan changed'), summaryOf(report, id, plans, 'cold')];
			if (!changed || !cold) return [];
			const share = changed.seconds.median / cold.seconds.median;
			return [[`${name}, ${whole(plans)} plans`, spread(changed.seconds, short), `${share.toFixed(2)} ×`]];
		}),
	);
	return rows.length === 0
		? ''
		: `## Rebuild after one plan changed\n\n${table(['', 'Seconds', 'Of a cold build'], rows)}`;
}

function devTable({ dev }: Report): string {
	const rows = dev.map(({ plans, ready, firstPage, saved }) => [
		...[`${whole(plans)} plans`, short(ready), short(firstPage), spread(summarise(saved), short)],
	]);
	if (rows.length === 0) return '';
	return `## Development server\n\n${table(['', 'Answers after, s', 'First page then takes, s', 'A saved plan is seen after, s'], rows)}`;
}

function stageTable(report: Report): string {
	const sizes = report.corpora.map(({ plans }) => plans);
	const rows = stageRows(report);
	if (rows.length === 0) return '';
	const body = rows.map(({ stage, seconds, growth }) => [
		...[stage, ...seconds.map((value) => (value === undefined ? '' : short(value)))],
		...(sizes.length > 1 ? [growth === undefined ? '' : `${short(growth)} ×`] : []),
	]);
	const heading = [
		'Stage',
		...sizes.map((plans) => `${whole(plans)} plans, s`),
		...(sizes.length > 1 ? ['Growth'] : []),
	];
	return `## Where our time goes\n\nOf a cold build of its own, which also tells what each page takes; the times above are of builds that do not.\n\n${table(heading, body)}`;
}

const nameOf = (id: string): string => CONTENDERS.find((each) => each.id === id)?.name ?? id;

function environment({ machine, packages, corpora }: Report): string {
	const list = [
		`${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memory / 1e3)} GB of memory; ${machine.system}; Node ${machine.node}; load ${machine.loadBefore.toFixed(1)} at the start`,
		...Object.entries(packages).map(([id, names]) =>
			[`${nameOf(id)}: ${CONTENDERS.find((each) => each.id === id)?.about ?? id}`, ...names].join(', '),
		),
		...corpora.map(
			({ plans, boards, risks, schemes, bytes }) =>
				`${whole(plans)} plans of ${whole(boards)} boards, ${whole(bytes / plans / 1000)} kB each on average, ${whole(risks)} risks, ${whole(schemes)} schemes`,
		),
		'Memory is the resident memory of all processes of a build together, sampled twenty times a second; what two of them share counts twice.',
	];
	return `## Environment\n\n${list.map((item) => `- ${item}`).join('\n')}`;
}
