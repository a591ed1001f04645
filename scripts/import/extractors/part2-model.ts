/** What Part 2 of a plan holds: the workbook of money and measures that goes with the written Part 1. */
import type { MetricKind } from '../../../src/domain/metric.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Reading } from '../../../src/domain/reading.ts';

/** An amount of one financial year, in pounds. */
export interface YearAmount {
	year: string;
	/** What the column says of the amount beyond its year, such as `Recurrent` or `Minimum contribution`; may be empty. */
	column: string;
	pounds: Reading<number>;
	/** Whether the workbook says the unit. */
	unit: 'stated' | 'unsaid';
}

/** Money put into the pool. */
export interface FundingLine {
	organisation: string;
	/** Heading that the line stands under, such as `Local Authority Social Services`; empty where there is none. */
	group: string;
	/** Whether the organisation holds the pooled budget, where the form asks; as printed. */
	holdsPool: string;
	amounts: YearAmount[];
	place: Place;
}

/** Money spent on a scheme. Texts are as printed and empty where the form has no such column. */
export interface ExpenditureLine {
	scheme: string;
	areaOfSpend: string;
	commissioner: string;
	provider: string;
	fundingSource: string;
	amounts: YearAmount[];
	/** Savings that the form asks for beside the spending. */
	benefits: YearAmount[];
	place: Place;
}

/** A saving expected from a scheme. */
export interface BenefitLine {
	benefit: string;
	scheme: string;
	organisation: string;
	year: string;
	activity: Reading<number>;
	unitPrice: Reading<number>;
	saving: Reading<number>;
	calculation: string;
	monitoring: string;
	place: Place;
}

/** One number of a measure. */
export interface MetricValue {
	/** Heading of its column, such as `Q4 13/14` or `Planned 15/16`. */
	period: string;
	role: 'baseline' | 'plan' | 'unsaid';
	/** Which number it is. */
	part: 'value' | 'numerator' | 'denominator';
	value: Reading<number>;
	place: Place;
}

/** A measure with its numbers. */
export interface MetricLine {
	metric: MetricKind;
	label: string;
	local: boolean;
	values: MetricValue[];
	place: Place;
}

/** A total that the workbook prints, against what its lines add up to, in pounds. */
export interface PrintedTotal {
	sheet: string;
	year: string;
	column: string;
	printed: number;
	sum: number;
	place: Place;
}

export interface Part2 {
	/** Names of boards or councils that the workbook gives, as printed. */
	boards: string[];
	funding: FundingLine[];
	expenditure: ExpenditureLine[];
	benefits: BenefitLine[];
	metrics: MetricLine[];
	/** Totals that do not agree with their lines. */
	mismatches: PrintedTotal[];
	/** Cells that should hold a number and hold something else. */
	unread: { what: string; raw: string; place: Place }[];
	/** Sheets in which nothing was recognised. */
	leftOut: string[];
}
