/** Ambitions for measures, in tables that name a metric and an improvement or a saving. */
import type { Metric, MetricKind } from '../../../src/domain/metric.ts';
import { parsePrintedMoney } from '../../../src/domain/printed-money.ts';
import { spanOf, type Part } from '../flow.ts';
import { keyOf } from '../phrases.ts';
import { cellOf, readHeading, type Columns } from './columns.ts';
import { saysNothing } from './readings.ts';
import { idOf } from './signatories.ts';

const NAMES = {
	metric: ['Metric', 'Metrics', 'Measure', 'Indicator', 'Performance measure', 'Outcome measure'],
	change: ['Improvement', 'Ambition', 'Planned change', 'Change', 'Target', 'Planned improvement', 'Reduction'],
	period: ['Period', 'Timeframe', 'Time period'],
	details: ['Details', 'Detail', 'Comments', 'Notes', 'Rationale'],
	efficiency: ['Efficiency', 'Saving', 'Savings', 'Efficiencies'],
};

const KINDS: [MetricKind, RegExp][] = [
	['weekend-discharges', /weekend/i],
	['reablement-effectiveness', /91 days|still at home|effectiveness of re-?ablement|re-?ablement \(effective/i],
	['reablement-access', /access\w*.*re-?ablement|re-?ablement \(coverage|offered re-?ablement/i],
	['delayed-transfers', /delayed transfer|dtoc|delayed discharge/i],
	[
		'care-home-admissions',
		/admissions? to (?:residential|care home|nursing)|care home admission|residential admission/i,
	],
	['emergency-attendances', /a\s?&\s?e|attendances/i],
	['non-elective-admissions', /non-?\s?elective|emergency admission|avoidable admission/i],
	['length-of-stay', /length of stay/i],
	['dementia-diagnosis', /dementia/i],
	['experience', /experience|satisf/i],
];

/** Reads the metrics; a table of savings for the same measures is joined to them. */
export function readMetrics(parts: readonly Part[]): Metric[] {
	const found: Metric[] = [];
	let columns: Columns | undefined;
	for (const part of parts) {
		if (part.kind !== 'row') {
			columns = undefined;
			continue;
		}
		const heading = readHeading(part, NAMES, 2);
		if (heading) {
			columns =
				heading.metric !== undefined && (heading.change ?? heading.efficiency) !== undefined ? heading : undefined;
			continue;
		}
		if (!columns) continue;
		const text = (field: string): string =>
			(columns ? (cellOf(part, columns, field)?.text ?? '') : '').replaceAll('\n', ' ').trim();
		const label = text('metric');
		if (!label || /^total\b/i.test(label)) continue;
		const known = found.find((metric) => keyOf(metric.label) === keyOf(label));
		if (known && columns.change === undefined) {
			known.efficiency = amountOf(text('efficiency'), spanOf(part.cells));
			continue;
		}
		const raw = text('change');
		const state = saysNothing(raw) ? 'unanswered' : numberIn(raw) === undefined ? 'unreadable' : 'read';
		const change = state === 'read' ? numberIn(raw) : undefined;
		const kind = KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
		found.push({
			id: idOf('m', found.length),
			metric: kind,
			label,
			state,
			raw,
			...(change === undefined ? {} : { change }),
			unit: state === 'read' ? unitOf(raw, kind, label) : 'unstated',
			period: text('period'),
			local: false,
			...(text('details') ? { summary: text('details') } : {}),
			...(text('efficiency') ? { efficiency: amountOf(text('efficiency'), spanOf(part.cells)) } : {}),
			source: spanOf(part.cells) ?? {},
		});
	}
	return found;
}

function numberIn(text: string): number | undefined {
	const match = /([-−–])?\s?(\d[\d,]*(?:\.\d+)?)/.exec(text);
	if (!match) return undefined;
	const value = Number((match[2] ?? '').replaceAll(',', ''));
	return match[1] && value !== 0 ? -value : value;
}

function unitOf(raw: string, kind: MetricKind, label: string): Metric['unit'] {
	if (raw.includes('%')) return 'per cent';
	if (raw.includes('£')) return 'pounds';
	if (/\bdays?\b/i.test(label)) return kind === 'reablement-effectiveness' ? 'unstated' : 'days';
	if (kind === 'emergency-attendances') return 'attendances';
	if (kind === 'non-elective-admissions' || kind === 'care-home-admissions') return 'admissions';
	return kind === 'reablement-access' ? 'people' : 'unstated';
}

function amountOf(raw: string, source: Metric['source'] | undefined): NonNullable<Metric['efficiency']> {
	const place = source ? { source } : {};
	if (saysNothing(raw)) return { state: 'unanswered', raw, ...place };
	const money = parsePrintedMoney(raw);
	return money ? { state: 'read', raw, value: money.pounds, ...place } : { state: 'unreadable', raw, ...place };
}
