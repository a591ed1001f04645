/** Finds the records of a corpus by id. Built once for each corpus. */
import type { Corpus, PaperRecord, PlanRecord } from '../domain/corpus.ts';
import type { Authority, Board, Organisation, Round } from '../domain/register.ts';
import type { Template } from '../domain/template.ts';
import { rememberPer } from '../lib/remember.ts';

/** A way to find a record by its id. Throws where there is none: reading the content has ruled that out. */
export type Find<Found> = (id: string) => Found;

export interface CorpusIndex {
	board: Find<Board>;
	authority: Find<Authority>;
	organisation: Find<Organisation>;
	round: Find<Round>;
	template: Find<Template>;
	/** Plans and papers of a board, in the order of their ids; shared ones come under each of their boards. */
	plansOf: (board: string) => readonly PlanRecord[];
	papersOf: (board: string) => readonly PaperRecord[];
}

/** The index of a corpus. */
export const indexOf = rememberPer((corpus: Corpus): CorpusIndex => {
	const plans = groupByBoard(corpus.plans, ({ plan }) => plan.boards);
	const papers = groupByBoard(corpus.papers, ({ paper }) => paper.boards);
	return {
		board: finder('board', corpus.boards, ({ id }) => id),
		authority: finder('authority', corpus.authorities, ({ code }) => code),
		organisation: finder('organisation', corpus.organisations, ({ ods }) => ods),
		round: finder('round', corpus.rounds, ({ id }) => id),
		template: finder('template', corpus.templates, ({ id }) => id),
		plansOf: (board) => plans.get(board) ?? [],
		papersOf: (board) => papers.get(board) ?? [],
	};
});

function finder<Found>(kind: string, records: readonly Found[], key: (record: Found) => string): Find<Found> {
	const byId = new Map(records.map((record) => [key(record), record]));
	return (id) => {
		const found = byId.get(id);
		if (!found) throw new Error(`there is no ${kind} ${id} in the registers`);
		return found;
	};
}

function groupByBoard<Record>(
	records: readonly Record[],
	boardsOf: (record: Record) => readonly string[],
): Map<string, Record[]> {
	const groups = new Map<string, Record[]>();
	for (const record of records) {
		for (const board of boardsOf(record)) groups.set(board, [...(groups.get(board) ?? []), record]);
	}
	return groups;
}
