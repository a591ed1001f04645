/** Which areas name each theme of risk, and how severely they rate it: one row a theme. */
import { RISK_THEME_DEFINITIONS, type RiskTheme } from '../domain/theme.ts';
import { BANDS, type BandId } from './risk-bands.ts';
import type { RiskRow } from './risk-register.ts';

export interface RiskThemeRow {
	id: RiskTheme;
	name: string;
	definition: string;
	/** How many risks have the theme. A risk may have several. */
	total: number;
	/** The risks by band, most severe first; bands without any are left out. */
	bands: readonly { band: BandId; name: string; rows: readonly RiskRow[] }[];
}

/** One row for every theme, in the order of the vocabulary, also those that no plan names. */
export function riskThemeRows(rows: readonly RiskRow[]): RiskThemeRow[] {
	const byTheme = new Map<RiskTheme, RiskRow[]>(RISK_THEME_DEFINITIONS.map(({ id }) => [id, []]));
	for (const row of rows) for (const theme of new Set(row.themes)) byTheme.get(theme)?.push(row);
	return RISK_THEME_DEFINITIONS.map(({ id, name, definition }) => {
		const named = byTheme.get(id) ?? [];
		return {
			...{ id, name, definition },
			total: named.length,
			bands: BANDS.map((band) => ({
				band: band.id,
				name: band.name,
				rows: named.filter((row) => row.band === band.id),
			})).filter((band) => band.rows.length > 0),
		};
	});
}
