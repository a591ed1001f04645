/** Joins Part 2 to the plan that Part 1 gave: money to schemes, measures to metrics, and every table cell by cell. */
import type { Board } from '../../../src/domain/register.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Figure, PrintedTable } from '../../../src/domain/records.ts';
import type { Note } from '../../../src/domain/note.ts';
import type { MetricLine, Part2, YearAmount } from './part2-model.ts';

const keyOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(
			/\b(?:the|of|council|county|city|borough|metropolitan|unitary|health and wellbeing board|health and well being board|hwb)\b/g,
			' ',
		)
		.replace(/\s+/g, ' ')
		.trim();

/** The board of the register that Part 2 names; undefined where it names none, or several. */
export function boardOf(part2: Part2, boards: readonly Board[]): Board | undefined {
	const wanted = new Set(part2.boards.map(keyOf).filter(Boolean));
	const found = boards.filter((board) => [board.name, ...board.variants].some((name) => wanted.has(keyOf(name))));
	return found.length === 1 ? found[0] : undefined;
}

/** Ids follow on from those the plan has. */
class Ids {
	readonly counts = new Map<string, number>();

	next(letter: string, existing: readonly { id: string }[]): string {
		const start = Math.max(0, ...existing.map(({ id }) => Number(id.slice(1))));
		const count = (this.counts.get(letter) ?? start) + 1;
		this.counts.set(letter, count);
		return `${letter}${String(count).padStart(2, '0')}`;
	}
}

/** The plan with Part 2 added to it. The plan given is left as it was; its sources stay those of Part 1, cells those of Part 2. */
export function joinPart2(plan: Plan, part2: Part2): Plan {
	const ids = new Ids();
	const figures: Figure[] = [];
	const figure = (label: string, amount: YearAmount, topic: Figure['topic']): string | undefined => {
		const { pounds, year } = amount;
		if (pounds.state !== 'read' || !pounds.source) return undefined;
		const id = ids.next('f', plan.figures);
		figures.push({
			id,
			label,
			raw: pounds.raw,
			value: pounds.value,
			unit: 'pounds',
			period: year,
			topic,
			source: pounds.source,
		});
		return id;
	};
	const schemes = plan.schemes.map((scheme) => ({ ...scheme, figures: [...scheme.figures] }));
	for (const line of part2.funding) {
		for (const amount of line.amounts)
			figure(
				['Into the pool', line.group, line.organisation, amount.column, amount.year].filter(Boolean).join(', '),
				amount,
				'plan-summary',
			);
	}
	for (const line of part2.expenditure) {
		const scheme = schemes.find((one) => isSameScheme(one, line.scheme));
		for (const amount of line.amounts) {
			const about = [line.scheme, line.areaOfSpend, line.provider, line.fundingSource, amount.column, amount.year];
			const id = figure(about.filter(Boolean).join(', '), amount, 'schemes');
			if (id) scheme?.figures.push(id);
		}
	}
	return {
		...plan,
		schemes,
		figures: [...plan.figures, ...figures],
		metrics: [...plan.metrics, ...part2.metrics.map((line) => toMetric(line, ids.next('m', plan.metrics)))],
		tables: [...plan.tables, ...toTables(part2, () => ids.next('t', plan.tables))],
		notes: [...plan.notes, ...part2.mismatches.map(toNote)],
	};
}

/** Whether a name in the workbook is that of a scheme: the same reference or the same words, one name within the other. */
export function isSameScheme(scheme: { name: string; ref?: string | undefined }, printed: string): boolean {
	const [a, b] = [keyOf(scheme.name), keyOf(printed)];
	if (a === '' || b === '') return false;
	if (scheme.ref && ` ${b} `.includes(` ${keyOf(scheme.ref)} `)) return true;
	return a === b || (Math.min(a.length, b.length) > 8 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));
}

function toMetric(line: MetricLine, id: string): Metric {
	const plans = line.values.filter(
		({ role, part, value }) => role === 'plan' && part === 'value' && value.state === 'read',
	);
	const last = plans.at(-1);
	const baseline = line.values.find(
		({ role, part, value }) => role === 'baseline' && part === 'value' && value.state === 'read',
	);
	return {
		id,
		metric: line.metric,
		label: line.label,
		state: last ? 'read' : 'unanswered',
		raw: last?.value.raw ?? '',
		unit: 'unstated',
		period: last?.period ?? '',
		local: line.local,
		...(last && baseline && { target: `${last.value.raw} (from ${baseline.value.raw})` }),
		source: line.place,
	};
}

/** Benefits and measures have more numbers than the plan's records hold: they are kept as tables. */
function toTables(part2: Part2, id: () => string): PrintedTable[] {
	const tables: PrintedTable[] = [];
	const [benefit] = part2.benefits;
	if (benefit) {
		tables.push({
			id: id(),
			title: 'Benefits planned for each scheme',
			heading: ['Benefit', 'Scheme', 'Organisation', 'Year', 'Change in activity', 'Unit price', 'Saving'],
			rows: part2.benefits.map((line) => ({
				printed: [
					line.benefit,
					line.scheme,
					line.organisation,
					line.year,
					line.activity.raw,
					line.unitPrice.raw,
					line.saving.raw,
				],
			})),
			source: benefit.place,
		});
	}
	for (const line of part2.metrics) {
		const rows = line.values.map(({ period, part, value }) => ({ printed: [period, part, value.raw] }));
		if (rows.length > 0)
			tables.push({
				id: id(),
				title: line.label,
				heading: ['Period', 'Number', 'As printed'],
				rows,
				source: line.place,
			});
	}
	return tables;
}

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;

function toNote({ sheet, year, column, printed, sum, place }: Part2['mismatches'][number]): Note {
	const what = [column, year].filter(Boolean).join(', ');
	return {
		on: 'budgets',
		kind: 'total-mismatch',
		text: `The sheet “${sheet}” gives a total of ${pounds(printed)} for ${what}; its lines add up to ${pounds(sum)}.`,
		source: place,
	};
}
