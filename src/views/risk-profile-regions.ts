/** How many risks of each band the plans of a region or round have, where there are too many plans for a row each. */
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { BANDS, type BandId } from './risk-bands.ts';
import type { RiskProfileRow } from './risk-profile.ts';

export interface RiskGroupProfile {
	name: string;
	plans: number;
	counts: Readonly<Record<BandId, number>>;
	total: number;
}

/** One row for each name that has plans, in the order given. A plan belongs to the one name that `of` says. */
export function groupProfiles(
	rows: readonly RiskProfileRow[],
	names: readonly string[],
	of: (row: RiskProfileRow) => string | undefined,
): RiskGroupProfile[] {
	const groups = Map.groupBy(rows, of);
	return names.flatMap((name) => {
		const members = groups.get(name);
		if (!members) return [];
		const counts: Record<BandId, number> = { high: 0, medium: 0, low: 0, unbanded: 0 };
		for (const member of members) for (const { id } of BANDS) counts[id] += member.counts[id];
		const total = members.reduce((sum, member) => sum + member.total, 0);
		return { name, plans: members.length, counts, total };
	});
}

const { text, integer } = columnsOf<RiskGroupProfile>();

export const RISK_GROUP_COLUMNS: readonly Column<RiskGroupProfile>[] = [
	text('name', 'Plans of', 'ours', 'What the plans have in common.', (row) => row.name),
	integer('plans', 'Plans', 'computed', 'How many plans there are.', (row) => row.plans),
	...BANDS.map(({ id, name, rule }) => integer(id, name, 'computed', rule, (row) => row.counts[id])),
	integer('total', 'All risks', 'computed', 'How many risks the plans list.', (row) => row.total),
];
