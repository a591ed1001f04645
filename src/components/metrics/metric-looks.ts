/** How cells of ambitions look, by column. */
import { formatCount } from '../../lib/format.ts';
import type { MetricRow } from '../../views/metric-ambitions.ts';
import type { TableLook } from '../table-cells.ts';

export const METRIC_LOOKS: NonNullable<TableLook<MetricRow>['looks']> = {
	area: (row) => ({
		href: row.path,
		...(row.notes.length > 0 && { after: formatCount(row.notes.length, 'note'), afterHref: row.path }),
	}),
	label: (row) => (row.local ? { after: 'chosen locally' } : {}),
	raw: ({ state, raw }) => (state === 'read' ? {} : { tag: 'missing', text: raw ? `Not set: “${raw}”` : 'Not set' }),
	summary: (row) => ({ after: row.source }),
};
