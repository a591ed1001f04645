/** Reads Part 2 of a plan from the blocks of its workbook. */
import type { Place } from '../../../src/domain/place.ts';
import type { ReadDocument, Table } from '../blocks.ts';
import { BOARD_LABEL } from './part2-forms.ts';
import { readMetricLines } from './part2-metrics.ts';
import type { Part2 } from './part2-model.ts';
import { findMismatches, readBenefits, readExpenditure, readFunding } from './part2-money.ts';
import { findParts } from './part2-sheet.ts';

/** Part 2 as the workbook gives it; undefined where no sheet looks like one of the form's. */
export function readPart2(document: ReadDocument): Part2 | undefined {
	const part2: Part2 = {
		boards: [],
		funding: [],
		expenditure: [],
		benefits: [],
		metrics: [],
		mismatches: [],
		unread: [],
		leftOut: [],
	};
	let recognised = 0;
	for (const block of document.blocks) {
		if (block.kind !== 'table') continue;
		const sheet = block.place.sheet ?? '';
		part2.boards.push(...boardsIn(block).filter((name) => !part2.boards.includes(name)));
		const parts = findParts(block);
		const title = block.rows
			.slice(0, 4)
			.flat()
			.map((cell) => cell.text)
			.join(' ');
		for (const part of parts) {
			if (part.form.sheet === 'funding') part2.funding.push(...readFunding(part));
			else if (part.form.sheet === 'expenditure') part2.expenditure.push(...readExpenditure(part));
			else if (part.form.sheet === 'benefits') part2.benefits.push(...readBenefits(part, title));
			else part2.metrics.push(...readMetricLines(part));
			if (part.form.sheet === 'funding' || part.form.sheet === 'expenditure')
				part2.mismatches.push(...findMismatches(part, sheet));
		}
		recognised += parts.length;
		if (parts.length === 0) part2.leftOut.push(sheet);
	}
	part2.unread = unreadOf(part2);
	return recognised > 0 && part2.funding.length + part2.expenditure.length + part2.metrics.length > 0
		? part2
		: undefined;
}

/** Names beside or after a label such as "Health and Wellbeing Board", at the top of a sheet and alone in their row. */
function boardsIn(table: Table): string[] {
	return table.rows.slice(0, 6).flatMap((row) => {
		const [label, beside, ...more] = row.map((cell) => cell.text.trim()).filter((text) => text !== '');
		const match = BOARD_LABEL.exec(label ?? '');
		const name = match?.[1] ?? beside ?? '';
		return match && more.length === 0 && /^\p{Lu}/u.test(name) && name.length < 80 && !/\d/.test(name) ? [name] : [];
	});
}

function unreadOf(part2: Part2): Part2['unread'] {
	const cells: [what: string, reading: { state: string; raw: string; source?: Place }][] = [
		...[...part2.funding, ...part2.expenditure].flatMap((line) => {
			const name = 'scheme' in line ? line.scheme : line.organisation;
			return line.amounts.map(({ pounds, year }): [string, typeof pounds] => [`${name}, ${year}`, pounds]);
		}),
		...part2.benefits.map((line): [string, typeof line.saving] => [`${line.scheme}, saving`, line.saving]),
		...part2.metrics.flatMap((line) =>
			line.values.map(({ value, period }): [string, typeof value] => [`${line.label}, ${period}`, value]),
		),
	];
	return cells.flatMap(([what, { state, raw, source }]) =>
		state === 'unreadable' ? [{ what, raw, place: source ?? {} }] : [],
	);
}
