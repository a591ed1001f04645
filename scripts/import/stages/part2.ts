/** Part 2 of a plan, a workbook: read by itself, and joined to the Part 1 of the same board in the same run. */
import type { Registers } from '../../../src/domain/corpus.ts';
import type { ReadDocument } from '../blocks.ts';
import { boardOf, joinPart2 } from '../extractors/part2-join.ts';
import { readPart2 } from '../extractors/part2.ts';
import { flowOf, leavesOf } from '../flow.ts';
import { issue } from '../issues.ts';
import type { Draft } from '../model.ts';

/** The draft of a workbook; `empty` is a draft of the same file that says nothing. */
export function extractPart2(document: ReadDocument, empty: Draft): Draft {
	const part2 = readPart2(document);
	const flow = flowOf(document);
	const words = flow.flatMap(leavesOf).reduce((sum, leaf) => sum + leaf.words, 0);
	if (!part2) {
		const issues = [issue('no-template', undefined, 'none of its sheets is one of the form’s')];
		return { ...empty, issues, coverage: { words, placed: 0, boilerplate: 0, unplaced: words } };
	}
	const unplaced = flow
		.flatMap(leavesOf)
		.filter(({ place }) => part2.leftOut.includes(place.sheet ?? ''))
		.reduce((sum, leaf) => sum + leaf.words, 0);
	return {
		...empty,
		kind: 'part2',
		part2,
		printed: { authorities: part2.boards, ccgs: [] },
		issues: part2.unread.map(({ what, raw, place }) => issue('cell-unreadable', place, raw, what)),
		coverage: { words, placed: words - unplaced, boilerplate: 0, unplaced },
	};
}

/** Joins each Part 2 to the plan of its board among the drafts; where there is none, or more than one, it says so. */
export function joinParts(drafts: readonly Draft[], { boards }: Pick<Registers, 'boards'>): Draft[] {
	const joined = [...drafts];
	joined.forEach((draft, at) => {
		if (!draft.part2) return;
		const board = boardOf(draft.part2, boards);
		const homes = joined.flatMap((each, index) => (board && each.plan?.boards.includes(board.id) ? [index] : []));
		const [home] = homes;
		const target = home === undefined || homes.length > 1 ? undefined : joined[home];
		if (home === undefined || !target?.plan) {
			const which = board?.name ?? (draft.part2.boards.join(', ') || 'no board is named');
			joined[at] = { ...draft, issues: [...draft.issues, issue('part2-alone', undefined, which)] };
			return;
		}
		joined[home] = {
			...target,
			plan: joinPart2(target.plan, draft.part2),
			issues: [...target.issues, issue('part2-joined', undefined, draft.file)],
		};
	});
	return joined;
}
