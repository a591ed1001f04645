/** Reads the measures of Part 2: emergency admissions by quarter, and the supporting metrics. */
import type { MetricKind } from '../../../src/domain/metric.ts';
import type { Cell } from '../blocks.ts';
import type { MetricLine, MetricValue } from './part2-model.ts';
import { readNumber } from './part2-sheet.ts';
import type { SheetPart } from './part2-sheet.ts';

const KINDS: [MetricKind, RegExp][] = [
	['care-home-admissions', /residential|care home|nursing/i],
	['reablement-effectiveness', /re-?ablement|91 days/i],
	['delayed-transfers', /delayed|dtoc/i],
	['experience', /experience|satisf/i],
	['dementia-diagnosis', /dementia/i],
	['non-elective-admissions', /non[- ]elective|emergency admission|avoidable/i],
];

const PARTS: [MetricValue['part'], RegExp][] = [
	['numerator', /^numerator/i],
	['denominator', /^denominator/i],
	['value', /rate|value|percentage|%|annual|quarterly|number|^metric/i],
];

/** The measures of one part of a sheet; rows named Numerator and Denominator belong to the measure above or beside them. */
export function readMetricLines(part: SheetPart): MetricLine[] {
	const found: MetricLine[] = [];
	const key = part.fields.get('metric') ?? 0;
	const heading = part.headings[key] ?? '';
	for (const row of part.rows) {
		const texts = row.map((cell) => cell.text.trim());
		const values = readValues(part, row, key);
		const name = texts[key] ?? '';
		const partName = texts.find((text) => PARTS.some(([, pattern]) => pattern.test(text)));
		const which = PARTS.find(([, pattern]) => partName !== undefined && pattern.test(partName))?.[0] ?? 'value';
		if (values.length === 0) continue;
		const named =
			name !== '' && !PARTS.slice(0, 2).some(([, pattern]) => pattern.test(name)) && kindOf(name) !== undefined;
		if (named || found.length === 0) found.push(begin(named ? name : heading, row));
		found.at(-1)?.values.push(...values.map((value) => ({ ...value, part: which })));
	}
	return found;
}

function begin(label: string, row: readonly Cell[]): MetricLine {
	const clean = label.replace(/\s+/g, ' ').trim();
	return {
		metric: kindOf(clean) ?? 'other',
		label: clean,
		local: /\blocal(?:ly)?\b/i.test(clean),
		values: [],
		place: (row.find((cell) => cell.text !== '') ?? row[0])?.place ?? {},
	};
}

function kindOf(label: string): MetricKind | undefined {
	return (
		KINDS.find(([, pattern]) => pattern.test(label))?.[0] ??
		(/local|metric|people|proportion|number of/i.test(label) ? 'other' : undefined)
	);
}

function readValues(part: SheetPart, row: readonly Cell[], key: number): Omit<MetricValue, 'part'>[] {
	return row.flatMap((cell, column) => {
		const heading = part.headings[column] ?? '';
		if (column === key || cell.text === '' || !/baseline|plan|q[1-4]|1[3-6]|payment/i.test(heading)) return [];
		const value = readNumber(cell);
		if (value.state === 'unreadable' && /[a-z]{4}/i.test(cell.text)) return [];
		const role = /baseline/i.test(heading) ? 'baseline' : /plan|payment/i.test(heading) ? 'plan' : 'unsaid';
		return [{ period: heading, role, value, place: cell.place }];
	});
}
