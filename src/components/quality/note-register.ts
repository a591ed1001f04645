/** The register of notes on quality, by kind. */
import type { Corpus } from '../../domain/corpus.ts';
import { NOTE_KINDS, NOTE_KIND_IDS, type NoteKind } from '../../domain/note.ts';
import { rememberPer } from '../../lib/remember.ts';
import { paperPath, planPath } from '../../paths.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { noteKindName } from '../../views/plan-notes.ts';
import { QUALITY_NOTE_COLUMNS, qualityNoteRows, type QualityNoteRow } from '../../views/quality-notes.ts';
import { byRegion } from '../register/levels.ts';
import { isLong } from '../../views/long-lists.ts';
import type { Register } from '../register/register.ts';
import { tableHeads } from '../register/table-heads.ts';
import { pickColumns, tableCells, type TableLook } from '../table-cells.ts';

const foundBy = (origin: string) => (origin === 'computed' ? 'A check' : 'A person');

const LOOK: TableLook<QualityNoteRow> = {
	columns: pickColumns(QUALITY_NOTE_COLUMNS, ['area', 'on', 'text', 'kind', 'origin']),
	rowHeader: 'area',
	looks: {
		area: ({ plan, paper }) => ({ href: plan ? planPath(plan) : paper ? paperPath(paper) : undefined }),
		on: (row) => ({ text: row.label, href: row.path }),
		kind: (row) => ({ text: row.kindName }),
		origin: (row) => ({ text: foundBy(row.origin) }),
	},
};

const byKinds = (a: QualityNoteRow, b: QualityNoteRow) => NOTE_KIND_IDS.indexOf(a.kind) - NOTE_KIND_IDS.indexOf(b.kind);

export const noteRegister = rememberPer((corpus: Corpus): Register<QualityNoteRow> => {
	const all = qualityNoteRows(corpus);
	// In the order of the data file where rows are taken from it by number; by kind where all are on one page.
	const rows = isLong(all) ? all : all.sort(byKinds);
	const places = new Map(rows.map((row, at) => [row, at + 1]));
	const firsts = new Map<QualityNoteRow, NoteKind>();
	const seen = new Set<NoteKind>();
	for (const row of rows) if (!seen.has(row.kind) && seen.add(row.kind)) firsts.set(row, row.kind);
	return {
		...{ id: 'quality', table: 'notes', title: 'Notes on quality', noun: 'notes', dataset: 'notes' },
		download: isLong(all),
		caption: 'Notes, in the order of the kinds above',
		wordsLabel: 'Words',
		rows,
		levels: [
			{
				heading: 'Kind',
				members: NOTE_KINDS.map(({ id, name }) => ({ slug: id, name })),
				of: ({ kind }) => kind,
			},
			byRegion,
		],
		madeOf: planDigestIn(corpus),
		key: (row) => String(places.get(row)),
		heads: tableHeads(LOOK, ['area', 'kind', 'origin']),
		facets: [
			{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
			{
				...{ name: 'kind', label: 'Kind', all: 'All kinds', values: ({ kind }) => [kind] },
				...{ nameOf: (kind) => noteKindName(kind as NoteKind), order: NOTE_KIND_IDS },
			},
			{ name: 'origin', label: 'Found by', all: 'Either', values: ({ origin }) => [origin], nameOf: foundBy },
		],
		cells: (row) => tableCells(LOOK, row),
		// On one page each kind is linked to by its first note.
		...(!isLong(all) && { rowId: (row) => firsts.get(row) ?? `row-${places.get(row)}` }),
	};
});
