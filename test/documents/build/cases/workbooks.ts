/** Three invented workbooks: the form of August 2014, the form of February 2014, and a council's own arrangement. */
import type { BuiltSheet } from '../make-xlsx.ts';

/** The form of August 2014: amounts in thousands, years over two rows, a total that is wrong, a sheet of guidance. */
export function augustWorkbook(board = 'Thistleport'): BuiltSheet[] {
	return [
		{ name: 'Guidance', rows: [['How to fill in this workbook'], ['Ask the regional team before changing a formula.']] },
		{
			name: '1. HWB Funding Sources',
			rows: [
				[null, 'Health and Wellbeing Board', board],
				[],
				[null, null, 'Gross Contribution (£000)'],
				[null, 'Local Authority Social Services', '2014/15', '2015/16'],
				[null, 'Thistleport City Council', 843, 1204.5],
				[null, 'Disabled Facilities Grant', null, 412],
				[null, 'Total Local Authority Contribution', 843, 1616.5],
				[null, 'CCG Minimum Contribution', null, null],
				[null, 'NHS Thistleport CCG', null, 15000],
				[null, 'Additional CCG Contribution', null, null],
				[null, 'NHS Thistleport CCG', 0, 0],
				[null, 'Total Contribution', 843, 17462],
			],
		},
		{
			name: '3. HWB Expenditure Plan',
			rows: [
				['Expenditure plan', null, null, null, null, null, null, null],
				[null, null, null, null, null, null, 'Expenditure (£000)', null],
				['Scheme Name', 'Area of Spend', 'Please specify if Other', 'Commissioner', 'Provider', 'Source of Funding', '2014/15 (£000)', '2015/16 (£000)'],
				['TP01 Neighbourhood teams around the GP', 'Community Health', null, 'Joint', 'NHS Community Provider', 'CCG Minimum Contribution', null, 9000],
				[null, 'Social Care', null, 'Local Authority', 'Local Authority', 'CCG Minimum Contribution', null, 2000.25],
				['Hospital to home within a day', 'Acute', null, 'CCG', 'NHS Acute Provider', 'CCG Minimum Contribution', null, 4000],
				['Telecare first', 'Other', 'Equipment', 'Local Authority', 'Private Sector', 'Local Authority Social Services', 843, 'tbc'],
				['Total', null, null, null, null, null, 843, 17462],
			],
		},
		{
			name: '4. HWB Benefits Plan',
			rows: [
				['2015/16'],
				['Benefit achieved from', 'Scheme Name', 'Organisation to Benefit', 'Change in activity measure', 'Unit Price (£)', 'Total (Saving) (£)', 'How was the saving value calculated?', 'How will the savings be monitored?'],
				['Reduction in non-elective (general + acute only)', 'Hospital to home within a day', 'NHS Commissioner', -412, 1490, -613880, 'At the form’s own price', 'Monthly, by the joint team'],
				['Reduction in permanent residential admissions', 'Telecare first', 'Local Authority', -11, 9000, -99000, 'Last year’s placements', 'Quarterly'],
			],
		},
		{
			name: '5. HWB P4P metric',
			rows: [
				['Non-elective admissions (general and acute)', null, 'Baseline (14-15 figures are CCG plans)', null, null, null, 'Pay for performance period', null, null, null],
				['Metric', null, 'Q4 13/14', 'Q1 14/15', 'Q2 14/15', 'Q3 14/15', 'Plan Q4 14/15', 'Plan Q1 15/16', 'Plan Q2 15/16', 'Plan Q3 15/16'],
				['Total non-elective admissions in to hospital (general & acute), all-age, per 100,000 population', 'Quarterly rate', 2511, 2498, 2475, 2600, 2423.1, 2410, 2388, 2509],
				[null, 'Numerator', 5022, 4996, 4950, 5200, 4846, 4820, 4776, 5018],
				[null, 'Denominator', 200000, 200000, 200000, 200000, 200000, 200000, 200000, 200000],
			],
		},
		{
			name: '6. HWB Supporting Metrics',
			rows: [
				['Metric', null, 'Baseline (2013/14)', 'Planned 14/15', 'Planned 15/16'],
				['Permanent admissions of older people to residential and nursing care homes, per 100,000', 'Annual rate', 702.4, 690, 655],
				[null, 'Numerator', 281, 276, 262],
				[null, 'Denominator', 40000, 40000, 40000],
				['Proportion of older people still at home 91 days after discharge into reablement', 'Annual %', 0.81, 0.83, 0.86],
				['Local metric: people who say they have someone to ring', 'Metric Value', null, '64%', '70%'],
			],
		},
	];
}

/** The form of February 2014: organisations with a yes or no, recurrent and not, whole pounds. */
export function februaryWorkbook(council = 'Marrowdale County Council'): BuiltSheet[] {
	return [
		{
			name: 'Finance - Summary',
			rows: [
				['Finance - Summary'],
				[],
				['Organisation', 'Holds the pooled budget? (Y/N)', 'Spending on BCF schemes in 14/15', 'Minimum contribution (15/16)', 'Actual contribution (15/16)'],
				[council, 'Y', 848000, 1204500, 1204500],
				['NHS Upper Marrow CCG', 'N', 0, 8250000, 9000000],
				['NHS Eskham and Coast CCG', 'N', null, 3045500, 3045500],
				['BCF Total', null, 848000, 12500000, 13250000],
			],
		},
		{
			name: 'Finance - Schemes',
			rows: [
				[null, null, '2014/15 spend', null, '2014/15 benefits', null, '2015/16 spend', null, '2015/16 benefits', null],
				['BCF Investment', 'Lead provider', 'Recurrent', 'Non-recurrent', 'Recurrent', 'Non-recurrent', 'Recurrent', 'Non-recurrent', 'Recurrent', 'Non-recurrent'],
				['Rapid response at home', 'Marrow Community Trust', 400000, 48000, null, null, 6000000, null, 250000, null],
				['Night sitting', 'Eskham Carers', 400000, null, null, null, 900000, null, null, null],
				['Total', null, 800000, 48000, null, null, 6900000, null, 250000, null],
			],
		},
		{
			name: 'Outcomes & metrics',
			rows: [
				['What the schemes are to bring about, in the words of the board'],
				['Metrics', null, 'Current Baseline (as at 2012/13)', 'Performance underpinning April 2015 payment', 'Performance underpinning October 2015 payment'],
				['Delayed transfers of care from hospital per 100,000 population (average per month)', 'Metric Value', 310.2, 290, 280],
				[null, 'Numerator', 1241, 1160, 1120],
				[null, 'Denominator', 400000, 400000, 400000],
			],
		},
	];
}

/** A council's own arrangement: shifted to the right, a day in a cell, hidden duplicates, amounts as words. */
export function ownWorkbook(): BuiltSheet[] {
	return [
		{
			name: 'Money',
			rows: [
				[],
				[null, null, 'Local Authority: Fennick Council', null, null],
				[null, null, 'Agreed', new Date(Date.UTC(2014, 1, 14)), null],
				[],
				[null, null, 'Scheme', 'Lead provider', '2014/15', '2015/16'],
				[null, null, 'Night sitting', 'Fennick Carers', '£120k', '£1.2m'],
				[null, null, 'Step-down beds', 'Fennick Infirmary', 'n/a', '£480,000'],
			],
		},
		{ name: 'Empty', rows: [[null]] },
	];
}
