/** Ambitions a plan sets for a measure. */
import { z } from 'astro/zod';
import { recordId } from './identifiers.ts';
import { Place } from './place.ts';
import { READING_STATES, reading } from './reading.ts';

/** Measures that plans report against; `national` ones were set by the 2014 guidance. */
export const METRICS = [
	{ id: 'non-elective-admissions', name: 'Non-elective (emergency) admissions', national: true },
	{ id: 'care-home-admissions', name: 'Permanent admissions to care homes, 65 and over', national: true },
	{ id: 'reablement-effectiveness', name: 'Still at home 91 days after discharge', national: true },
	{ id: 'delayed-transfers', name: 'Delayed transfers of care', national: true },
	{ id: 'experience', name: 'Patient and service user experience', national: true },
	{ id: 'dementia-diagnosis', name: 'Dementia diagnosis rate', national: false },
	{ id: 'length-of-stay', name: 'Length of stay in acute hospital', national: false },
	{ id: 'reablement-access', name: 'People using reablement or rehabilitation', national: false },
	{ id: 'weekend-discharges', name: 'Hospital discharges at the weekend', national: false },
	{ id: 'emergency-attendances', name: 'A&E attendances', national: false },
	{ id: 'other', name: 'Another measure', national: false },
] as const;

export type MetricKind = (typeof METRICS)[number]['id'];
export const METRIC_KINDS = METRICS.map((metric) => metric.id) as [MetricKind, ...MetricKind[]];

/** Units are kept apart: a change in admissions and a change in per cent are never added or charted together. */
export const METRIC_UNITS = ['admissions', 'attendances', 'days', 'people', 'per cent', 'pounds', 'unstated'] as const;

/** An amount of money as printed, with its value in pounds where it could be read. */
export const Amount = reading(z.number().describe('pounds'));

export const Metric = z.strictObject({
	id: recordId('m'),
	metric: z.enum(METRIC_KINDS),
	label: z.string().min(1).describe('name as printed'),
	state: z.enum(READING_STATES),
	raw: z.string().describe('the ambition as printed'),
	change: z.number().optional().describe('the ambition as a number, where it was read'),
	unit: z.enum(METRIC_UNITS),
	period: z.string().describe('period as printed; empty where none is'),
	local: z.boolean().default(false).describe('whether the plan chose it as its local metric'),
	target: z.string().optional().describe('target as printed'),
	summary: z.string().optional().describe('what the plan says about it'),
	efficiency: Amount.optional().describe('saving the plan attaches to it'),
	source: Place,
});

export type Metric = z.infer<typeof Metric>;
