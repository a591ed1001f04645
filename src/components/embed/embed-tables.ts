/** The tables behind embedded charts: plan by plan, and region by region where there are many plans. */
import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/register.ts';
import { html } from '../../lib/html.ts';
import { rememberPer } from '../../lib/remember.ts';
import type { Column } from '../../lib/table.ts';
import { BUDGET_REGION_COLUMNS, budgetRegionRows } from '../../views/budget-regions.ts';
import { BUDGET_SUMMARY_COLUMNS, budgetSummaryRows } from '../../views/budget-summary.ts';
import type { EmbedId } from '../../views/embeds.ts';
import { RISK_GROUP_COLUMNS, groupProfiles } from '../../views/risk-profile-regions.ts';
import { RISK_PROFILE_COLUMNS, riskProfile } from '../../views/risk-profile.ts';
import { pickColumns, tableCells } from '../table-cells.ts';

interface EmbedRow {
	plan: string;
	path: string;
}

export interface EmbedTable {
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- columns and rows come together
	columns: readonly Column<any>[];
	rows: readonly EmbedRow[];
	/** Columns shown of plans, and of regions: as many, so that one table can take the place of the other. */
	show: readonly string[];
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	regionColumns: readonly Column<any>[];
	regionRows: () => readonly unknown[];
	regionShow: readonly string[];
}

export const embedTables = rememberPer((corpus: Corpus): Readonly<Record<EmbedId, EmbedTable>> => {
	const budgets = budgetSummaryRows(corpus);
	const profiles = riskProfile(corpus);
	return {
		budgets: {
			...{ columns: BUDGET_SUMMARY_COLUMNS, rows: budgets, show: ['label', 'minimum', 'agreed'] },
			regionColumns: BUDGET_REGION_COLUMNS,
			regionRows: () => budgetRegionRows(budgets),
			regionShow: ['label', 'minimum', 'agreed'],
		},
		risks: {
			...{ columns: RISK_PROFILE_COLUMNS, rows: profiles, show: ['title', 'high', 'medium', 'low', 'total'] },
			regionColumns: RISK_GROUP_COLUMNS,
			regionRows: () => groupProfiles(profiles, REGIONS, ({ regions }) => regions[0]),
			regionShow: ['name', 'high', 'medium', 'low', 'total'],
		},
	};
});

/** The rows of every plan as HTML, by its id: what an embed loads when its address names plans. */
export function embedRowsByPlan({ columns, rows, show }: EmbedTable): Record<string, string> {
	const look = { columns: pickColumns(columns, show), looks: { [show[0]!]: ({ path }: EmbedRow) => ({ href: path }) } };
	const drawn = Map.groupBy(rows, ({ plan }) => plan);
	return Object.fromEntries(
		[...drawn].map(([plan, of]) => [
			plan,
			of
				.map(
					(row) =>
						html`<tr>
							${tableCells(look, row)}
						</tr>`.text,
				)
				.join(''),
		]),
	);
}
