/** Cells of a risk table that are one with the cell above: a row has what the cell says, and where it stands. */
import { expect, test } from 'vitest';
import { readHtml } from '../../scripts/import/readers/html.ts';
import { extract } from '../../scripts/import/stages/extract.ts';
import type { Draft } from '../../scripts/import/model.ts';
import { thistleportPlan } from '../documents/build/cases/thistleport.ts';
import { makeHtml } from '../documents/build/make-html.ts';
import type { BuiltCell } from '../documents/build/pieces.ts';
import { inventedKnowledge } from './invented-knowledge.ts';

const down = (text: string, rows: number): BuiltCell => ({ text, down: rows });

/** The draft of a plan whose risk log is a table of these rows. */
async function draftWith(rows: (string | BuiltCell)[][]): Promise<Draft> {
	const document = thistleportPlan();
	for (const piece of document.pieces) {
		if (piece.kind === 'table' && piece.widths.length === 5) {
			piece.widths = [0.4, 0.2, 0.4];
			piece.rows = rows;
		}
	}
	return extract(await readHtml(makeHtml(document), 'merged.html'), inventedKnowledge());
}

const HEADING = ['Risk', 'Rating', 'Mitigation'];
const risksOf = ({ plan }: Draft) => plan?.risks.map(({ risk, rating, mitigation }) => [risk, rating.raw, mitigation]);

test('a rating and a mitigation may each reach down over several rows', async () => {
	const draft = await draftWith([
		HEADING,
		['Vans break down', down('High', 3), 'Two spare vans'],
		['Drivers fall ill', down('A list of relief drivers', 2)],
		['roads flood'],
		['Fuel runs short', 'Low', 'A tank at the depot'],
	]);
	expect(risksOf(draft)).toEqual([
		['Vans break down', 'High', 'Two spare vans'],
		['Drivers fall ill', 'High', 'A list of relief drivers'],
		['roads flood', 'High', 'A list of relief drivers'],
		['Fuel runs short', 'Low', 'A tank at the depot'],
	]);
	const [first, second, third] = draft.plan?.risks ?? [];
	expect(third?.rating).toEqual(first?.rating);
	expect(first?.rating.source?.lines?.[0]).toBeGreaterThan(0);
	// The risk stands from the shared rating, which is above it, to its own last cell.
	expect(third?.source.lines?.[0]).toBe(first?.rating.source?.lines?.[0]);
	expect(second?.source.lines?.[1]).toBeLessThan(third?.source.lines?.[1] ?? 0);
	const { words, placed, boilerplate, unplaced } = draft.coverage;
	expect(placed + boilerplate + unplaced).toBe(words);
});

test('a risk that reaches down has the actions of all its rows and is one risk', async () => {
	const draft = await draftWith([
		HEADING,
		[down('Vans break down', 2), down('High', 2), 'Two spare vans'],
		['A garage that opens at night'],
		['Fuel runs short', 'Low', 'A tank at the depot'],
	]);
	expect(risksOf(draft)).toEqual([
		['Vans break down', 'High', 'Two spare vans A garage that opens at night'],
		['Fuel runs short', 'Low', 'A tank at the depot'],
	]);
});

test('an empty cell that is its own stays empty', async () => {
	const draft = await draftWith([
		HEADING,
		['Vans break down', 'High', 'Two spare vans'],
		['Fuel runs short', 'Low', ''],
	]);
	expect(risksOf(draft)?.[1]).toEqual(['Fuel runs short', 'Low', '']);
});
