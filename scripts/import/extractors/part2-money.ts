/** Reads the funding, expenditure and benefits sheets of Part 2. */
import type { Cell } from '../blocks.ts';
import { TOTAL } from './part2-forms.ts';
import type { BenefitLine, ExpenditureLine, FundingLine, PrintedTotal, YearAmount } from './part2-model.ts';
import { amountsOf, fieldOf, readAmount, readNumber, yearOf } from './part2-sheet.ts';
import type { SheetPart } from './part2-sheet.ts';

const isLine = (amounts: readonly YearAmount[]): boolean => amounts.some(({ pounds }) => pounds.state !== 'unanswered');

/** A nought beside nothing but noughts is what an untouched form holds. */
function untouched(amounts: YearAmount[]): YearAmount[] {
	const nought = amounts.every(
		({ pounds }) => pounds.state === 'unanswered' || (pounds.state === 'read' && pounds.value === 0),
	);
	if (!nought) return amounts;
	return amounts.map((amount) => ({
		...amount,
		pounds: { state: 'unanswered', raw: amount.pounds.raw, source: amount.pounds.source },
	}));
}

const placeOf = (row: readonly Cell[]) => (row.find((cell) => cell.text !== '') ?? row[0])?.place ?? {};

/** The lines of the funding sheet. A row with a name and no amounts heads the rows under it. */
export function readFunding(part: SheetPart): FundingLine[] {
	const heading = part.headings[part.fields.get('organisation') ?? -1] ?? '';
	let group = /^(?:organisation|contribution)$/i.test(heading) ? '' : heading;
	return part.rows.flatMap((row) => {
		const organisation = fieldOf(part, row, 'organisation');
		const amounts = amountsOf(part, row);
		if (organisation === '' || TOTAL.test(organisation)) return [];
		if (row.every((cell) => cell.text === '' || cell.text.trim() === organisation)) {
			group = organisation;
			return [];
		}
		if (!isLine(amounts)) return [];
		return [
			{
				organisation,
				group,
				holdsPool: fieldOf(part, row, 'holdsPool'),
				amounts: untouched(amounts),
				place: placeOf(row),
			},
		];
	});
}

/** The lines of the expenditure sheet. Rows that leave the scheme's name out belong to the scheme above. */
export function readExpenditure(part: SheetPart): ExpenditureLine[] {
	let scheme = '';
	return part.rows.flatMap((row) => {
		const own = fieldOf(part, row, 'scheme');
		if (TOTAL.test(own) || row.some((cell) => TOTAL.test(cell.text))) return [];
		const amounts = amountsOf(part, row);
		const areaOfSpend = fieldOf(part, row, 'areaOfSpend');
		if (own !== '') scheme = own;
		if (scheme === '' || (!isLine(amounts) && areaOfSpend === '')) return [];
		const isBenefit = ({ column }: YearAmount): boolean => /benefit|saving/i.test(column);
		return [
			{
				scheme,
				areaOfSpend,
				commissioner: fieldOf(part, row, 'commissioner'),
				provider: fieldOf(part, row, 'provider'),
				fundingSource: fieldOf(part, row, 'fundingSource'),
				amounts: untouched(amounts.filter((amount) => !isBenefit(amount))),
				benefits: untouched(amounts.filter(isBenefit)),
				place: placeOf(row),
			},
		];
	});
}

/** The lines of the benefits sheet; `title` is what stands above them and may name their year. */
export function readBenefits(part: SheetPart, title: string): BenefitLine[] {
	const column = (name: string): number => part.fields.get(name) ?? -1;
	const year = yearOf(part.headings.join(' ')) ?? yearOf(title) ?? '';
	return part.rows.flatMap((row) => {
		const benefit = fieldOf(part, row, 'benefit');
		const scheme = fieldOf(part, row, 'scheme');
		const saving = row[column('saving')];
		if (benefit === '' || TOTAL.test(benefit) || scheme === '' || !saving) return [];
		const price = row[column('unitPrice')];
		return [
			{
				benefit,
				scheme,
				organisation: fieldOf(part, row, 'organisation'),
				year,
				activity: readNumber(row[column('activity')]),
				unitPrice: readNumber(price),
				saving: readAmount(saving, /£\s?$|\(£\)/.test(part.headings[column('saving')] ?? '') ? 1 : part.scale).reading,
				calculation: fieldOf(part, row, 'calculation'),
				monitoring: fieldOf(part, row, 'monitoring'),
				place: placeOf(row),
			},
		];
	});
}

/** Totals at the foot of funding or expenditure that are not the sum of the lines above them. Sub-totals are not looked at. */
export function findMismatches(part: SheetPart, sheet: string): PrintedTotal[] {
	const isTotal = (row: readonly Cell[]): boolean => row.some((cell) => TOTAL.test(cell.text));
	const foot = part.rows.findLast(isTotal);
	if (!foot) return [];
	const lines = part.rows.slice(0, part.rows.indexOf(foot)).filter((row) => !isTotal(row));
	return amountsOf(part, foot).flatMap(({ year, column, pounds }, index): PrintedTotal[] => {
		if (pounds.state !== 'read') return [];
		const sum = lines.reduce((total, row) => {
			const amount = amountsOf(part, row)[index]?.pounds;
			return total + (amount?.state === 'read' ? amount.value : 0);
		}, 0);
		// Amounts rounded to the thousand may be a few thousand out without a fault.
		const slack = Math.max(1, lines.length * (part.scale ?? 1) * 0.5);
		return Math.abs(sum - pounds.value) <= slack
			? []
			: [{ sheet, year, column, printed: pounds.value, sum, place: pounds.source ?? placeOf(foot) }];
	});
}
