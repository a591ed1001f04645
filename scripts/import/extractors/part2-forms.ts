/** How the sheets of Part 2 are recognised, in the workbooks of February and of August 2014; a new form is a new entry. */

export type Part2Sheet = 'funding' | 'expenditure' | 'benefits' | 'metrics';

export interface SheetForm {
	sheet: Part2Sheet;
	/** What its heading row must hold, each in a cell of its own. */
	needs: RegExp[];
	/** Columns by field; the first match of a column counts. Amounts are told by their years. */
	columns: Record<string, RegExp>;
}

/** In the order in which they are tried on every row of every sheet. */
export const SHEET_FORMS: readonly SheetForm[] = [
	{
		sheet: 'benefits',
		needs: [/benefit achieved|^benefit/i, /organisation to benefit|saving/i],
		columns: {
			benefit: /benefit achieved|^benefit/i,
			scheme: /scheme/i,
			organisation: /organisation/i,
			activity: /change in activity|activity/i,
			unitPrice: /unit price|price/i,
			saving: /saving|total \(/i,
			calculation: /how was the saving|calculat/i,
			monitoring: /monitor|measured/i,
		},
	},
	{
		sheet: 'expenditure',
		needs: [/scheme|bcf investment/i, /area of spend|lead provider|source of funding/i],
		columns: {
			scheme: /scheme|bcf investment/i,
			areaOfSpend: /area of spend/i,
			commissioner: /^commissioner|^commissioned by/i,
			provider: /provider/i,
			fundingSource: /source of funding|funding source/i,
		},
	},
	{
		sheet: 'funding',
		needs: [
			/^organisation$|^contribution|local authority social services|gross contribution/i,
			/contribution|spending|20?14\s?\/\s?(?:20)?15/i,
		],
		columns: {
			organisation: /^organisation$|local authority social services|^contribution$/i,
			holdsPool: /holds the pooled/i,
		},
	},
	{
		sheet: 'metrics',
		needs: [/metric|measure|non[- ]elective|indicator/i, /baseline|plan|q[1-4]\b/i],
		columns: { metric: /metric|measure|non[- ]elective|indicator/i, part: /^$/ },
	},
];

/** Names of boards stand in the next cell, or in the same cell after a colon. */
export const BOARD_LABEL =
	/^(?:health (?:and|&) well-?\s?being board|hwb|local authority|council)(?: name)?\s*(?::\s*(.*))?$/i;

/** Rows that add up the rows above. */
export const TOTAL = /^(?:bcf |grand |sub-?)?total\b/i;
