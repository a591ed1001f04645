/** Part 2: what the workbooks of both 2014 forms hold, cell by cell, and how it joins the plan of the same board. */
import { expect, test } from 'vitest';
import { readPart2 } from '../../../scripts/import/extractors/part2.ts';
import { boardOf, isSameScheme, joinPart2 } from '../../../scripts/import/extractors/part2-join.ts';
import type { Part2 } from '../../../scripts/import/extractors/part2-model.ts';
import { readXlsx } from '../../../scripts/import/readers/xlsx.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { Plan as PlanSchema } from '../../../src/domain/plan.ts';
import { augustWorkbook, februaryWorkbook, ownWorkbook } from '../../documents/build/cases/workbooks.ts';
import type { BuiltSheet } from '../../documents/build/make-xlsx.ts';
import { makeXlsx } from '../../documents/build/make-xlsx.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

async function part2Of(sheets: BuiltSheet[]): Promise<Part2> {
	const part2 = readPart2(await readXlsx(await makeXlsx(sheets), 'part2.xlsx'));
	if (!part2) throw new Error('Not recognised as Part 2.');
	return part2;
}

const amounts = (lines: readonly { amounts: Part2['funding'][number]['amounts'] }[]): (number | string)[][] =>
	lines.map((line) => line.amounts.map(({ pounds }) => (pounds.state === 'read' ? pounds.value : pounds.state)));

const august = await part2Of(augustWorkbook());
const february = await part2Of(februaryWorkbook());

test('funding sources in thousands become pounds, each under its heading', () => {
	expect(august.boards).toEqual(['Thistleport']);
	expect(august.leftOut).toEqual(['Guidance']);
	expect(august.funding.map(({ group, organisation }) => `${group} / ${organisation}`)).toEqual([
		'Local Authority Social Services / Thistleport City Council',
		'Local Authority Social Services / Disabled Facilities Grant',
		'CCG Minimum Contribution / NHS Thistleport CCG',
		'Additional CCG Contribution / NHS Thistleport CCG',
	]);
	expect(amounts(august.funding)).toEqual([
		[843_000, 1_204_500],
		['unanswered', 412_000],
		['unanswered', 15_000_000],
		['unanswered', 'unanswered'],
	]);
	expect(august.funding[0]?.place).toEqual({ sheet: '1. HWB Funding Sources', cell: 'B5' });
});

test('a nought is read as nought only beside an amount', () => {
	expect(amounts(february.funding)).toEqual([
		[848_000, 1_204_500, 1_204_500],
		[0, 8_250_000, 9_000_000],
		['unanswered', 3_045_500, 3_045_500],
	]);
	expect(february.funding.map(({ holdsPool }) => holdsPool)).toEqual(['Y', 'N', 'N']);
});

test('expenditure keeps area, commissioner, provider and source; a row without a name goes on with the scheme above', () => {
	expect(
		august.expenditure.map(({ scheme, areaOfSpend, commissioner, provider, fundingSource }) =>
			[scheme, areaOfSpend, commissioner, provider, fundingSource].join(' | '),
		),
	).toEqual([
		'TP01 Neighbourhood teams around the GP | Community Health | Joint | NHS Community Provider | CCG Minimum Contribution',
		'TP01 Neighbourhood teams around the GP | Social Care | Local Authority | Local Authority | CCG Minimum Contribution',
		'Hospital to home within a day | Acute | CCG | NHS Acute Provider | CCG Minimum Contribution',
		'Telecare first | Other | Local Authority | Private Sector | Local Authority Social Services',
	]);
	expect(amounts(august.expenditure)).toEqual([
		['unanswered', 9_000_000],
		['unanswered', 2_000_250],
		['unanswered', 4_000_000],
		[843_000, 'unanswered'],
	]);
});

test('recurrent and non-recurrent spending and benefits of the first form are told apart', () => {
	const [first] = february.expenditure;
	expect(first?.amounts.map(({ year, column, pounds }) => [year, column, pounds.raw])).toEqual([
		['2014/15', 'spend Recurrent', '400000'],
		['2014/15', 'spend Non-recurrent', '48000'],
		['2015/16', 'spend Recurrent', '6000000'],
		['2015/16', 'spend Non-recurrent', ''],
	]);
	expect(
		first?.benefits.filter(({ pounds }) => pounds.state === 'read').map(({ year, pounds }) => [year, pounds.raw]),
	).toEqual([['2015/16', '250000']]);
});

test('benefits keep activity, price and saving', () => {
	expect(
		august.benefits.map(({ year, scheme, activity, unitPrice, saving }) => [
			year,
			scheme,
			activity.raw,
			unitPrice.raw,
			saving.state === 'read' && saving.value,
		]),
	).toEqual([
		['2015/16', 'Hospital to home within a day', '-412', '1490', -613_880],
		['2015/16', 'Telecare first', '-11', '9000', -99_000],
	]);
});

test('measures keep every quarter with rate, numerator and denominator', () => {
	const [admissions, homes, reablement, local] = august.metrics;
	expect(august.metrics.map(({ metric, local: own }) => [metric, own])).toEqual([
		['non-elective-admissions', false],
		['care-home-admissions', false],
		['reablement-effectiveness', false],
		['other', true],
	]);
	expect(admissions?.values).toHaveLength(24);
	expect(
		admissions?.values.filter(({ role, part }) => role === 'plan' && part === 'value').map(({ value }) => value.raw),
	).toEqual(['2423.1', '2410', '2388', '2509']);
	expect(homes?.values.find(({ role, part }) => role === 'baseline' && part === 'denominator')?.value).toMatchObject({
		value: 40_000,
	});
	expect(reablement?.values.map(({ value }) => value.raw)).toEqual(['0.81', '0.83', '0.86']);
	expect(local?.values.map(({ value }) => value)).toMatchObject([
		{ raw: '64%', value: 64 },
		{ raw: '70%', value: 70 },
	]);
});

test('a total that is not the sum of its lines is told, with both', () => {
	expect(
		august.mismatches.map(({ sheet, year, printed, sum, place }) => [sheet, year, printed, sum, place.cell]),
	).toEqual([
		['1. HWB Funding Sources', '2015/16', 17_462_000, 16_616_500, 'D12'],
		['3. HWB Expenditure Plan', '2015/16', 17_462_000, 15_000_250, 'H8'],
	]);
	expect(february.mismatches).toEqual([]);
});

test('a council’s own arrangement is read by its headings', async () => {
	const own = await part2Of(ownWorkbook());
	expect(own.boards).toEqual(['Fennick Council']);
	expect(amounts(own.expenditure)).toEqual([
		[120_000, 1_200_000],
		['unanswered', 480_000],
	]);
	expect(own.expenditure[0]?.place).toEqual({ sheet: 'Money', cell: 'C6' });
});

test('a workbook about something else is not Part 2', async () => {
	const bytes = await makeXlsx([
		{
			name: 'Rota',
			rows: [
				['Name', 'Monday'],
				['A. Person', 'off'],
			],
		},
	]);
	expect(readPart2(await readXlsx(bytes, 'rota.xlsx'))).toBeUndefined();
});

test('what cannot be read as an amount is listed with its cell', async () => {
	const sheets = augustWorkbook();
	const row = sheets[2]?.rows[3];
	if (row) row[7] = 'see cabinet paper';
	const { unread } = await part2Of(sheets);
	expect(unread).toEqual([
		{
			what: 'TP01 Neighbourhood teams around the GP, 2015/16',
			raw: 'see cabinet paper',
			place: { sheet: '3. HWB Expenditure Plan', cell: 'H4' },
		},
	]);
});

test('the board is found in the register, and only where one is named', () => {
	const boards = [
		{ id: 'thistleport', name: 'Thistleport', authorities: ['E06000001'], variants: [] },
		{ id: 'eskham', name: 'Eskham', authorities: ['E06000002'], variants: ['Borough of Eskham'] },
	];
	expect(boardOf({ ...august, boards: ['Thistleport City Council'] }, boards)?.id).toBe('thistleport');
	expect(boardOf({ ...august, boards: ['Thistleport', 'Eskham'] }, boards)).toBeUndefined();
	expect(boardOf({ ...august, boards: [] }, boards)).toBeUndefined();
});

test('schemes are the same by reference or by words', () => {
	expect(isSameScheme({ name: 'Neighbourhood teams', ref: 'TP01' }, 'TP01 Teams around the GP')).toBe(true);
	expect(isSameScheme({ name: 'Hospital to home within a day' }, 'Hospital-to-home within a day')).toBe(true);
	expect(isSameScheme({ name: 'Night sitting' }, 'Night')).toBe(false);
	expect(isSameScheme({ name: 'Telecare' }, 'Reablement')).toBe(false);
});

test('joined to a plan, every amount is a figure of its scheme, and the site accepts the plan', () => {
	const { corpus } = readCorpus('content');
	const [base] = corpus.plans;
	if (!base) throw new Error('content holds no plan.');
	const { success, data } = PlanSchema.safeParse(stripToPlan(base));
	if (!success) throw new Error('The plan taken from content does not parse.');
	const plan: Plan = {
		...data,
		schemes: data.schemes.slice(0, 1).map((scheme) => ({ ...scheme, name: 'Telecare first', ref: undefined })),
	};
	const joined = joinPart2(plan, august);
	expect(PlanSchema.safeParse(joined).error).toBeUndefined();
	const added = joined.figures.slice(plan.figures.length);
	expect(added.map(({ value }) => value)).toEqual([
		843_000, 1_204_500, 412_000, 15_000_000, 9_000_000, 2_000_250, 4_000_000, 843_000,
	]);
	expect(joined.schemes[0]?.figures).toEqual([...(plan.schemes[0]?.figures ?? []), added.at(-1)?.id]);
	expect(joined.metrics.slice(plan.metrics.length).map(({ metric, target }) => [metric, target])).toEqual([
		['non-elective-admissions', '2509 (from 2511)'],
		['care-home-admissions', '655 (from 702.4)'],
		['reablement-effectiveness', '0.86 (from 0.81)'],
		['other', undefined],
	]);
	expect(joined.notes.at(-1)).toMatchObject({ kind: 'total-mismatch', source: { cell: 'H8' } });
	expect(plan.figures).toEqual(data.figures);
});

/** The frontmatter alone, whatever else the corpus keeps beside it. */
function stripToPlan(entry: object): unknown {
	const source = 'plan' in entry && typeof entry.plan === 'object' ? entry.plan : entry;
	return Object.fromEntries(Object.entries(source ?? {}).filter(([key]) => key in PlanSchema.shape));
}
