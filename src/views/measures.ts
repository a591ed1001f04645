/** Every measure with what plans set for it, unit by unit, so that a page can also say which nobody set. */
import { METRICS, type MetricKind } from '../domain/metric.ts';
import { ambitionGroups, type AmbitionGroup, type MetricRow } from './metric-ambitions.ts';

export interface Measure {
	metric: MetricKind;
	name: string;
	/** Whether the 2014 guidance set the measure. */
	national: boolean;
	/** What plans set for it, one group a unit. Empty where no plan here sets a number. */
	groups: readonly AmbitionGroup[];
}

/** National measures first, then those that plans chose; a measure of neither kind that nobody uses is left out. */
export function measures(rows: readonly MetricRow[]): Measure[] {
	const groups = ambitionGroups(rows);
	return METRICS.map(({ id, name, national }) => ({
		...{ metric: id, name, national },
		groups: groups.filter(({ metric }) => metric === id),
	})).filter((measure) => measure.national || measure.groups.length > 0);
}
