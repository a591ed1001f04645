/** Units of ambitions, in words. */
import type { Metric } from '../../domain/metric.ts';

export const METRIC_UNIT_NAMES: Readonly<Record<Metric['unit'], string>> = {
	admissions: 'number of admissions',
	attendances: 'number of attendances',
	days: 'days',
	people: 'number of people',
	'per cent': 'per cent',
	pounds: 'pounds',
	unstated: 'no number set',
};
