/** Notes that an import adds beside the value they are about. */
import type { Budget } from '../../../src/domain/budget.ts';
import type { Note } from '../../../src/domain/note.ts';
import { formatPounds } from '../../../src/lib/format.ts';

/** A note for every amount whose unit was inferred. */
export function noteUnits(budgets: readonly Budget[]): Note[] {
	return budgets.flatMap((budget): Note[] =>
		budget.state === 'read' && budget.unit === 'inferred'
			? [
					{
						on: `budgets.${budget.year}.${budget.kind}`,
						kind: 'unit-unsaid',
						text: `Printed as ${budget.raw}, with no word on the unit. No area’s fund is that small, so it is read as ${formatPounds(budget.pounds)}.`,
						...(budget.source ? { source: budget.source } : {}),
					},
				]
			: [],
	);
}
