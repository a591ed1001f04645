/** Notes on the values of all plans and papers: what the quality page and its data file list. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { NOTE_KINDS, type NoteKind } from '../domain/note.ts';
import type { Corpus, PaperRecord } from '../domain/corpus.ts';
import type { Paper } from '../domain/paper.ts';
import { formatPlace } from '../domain/place.ts';
import { columnsOf } from '../lib/columns.ts';
import { rememberWithAll } from '../lib/remember.ts';
import type { Column } from '../lib/table.ts';
import { paperPath, planPath, siteUrl } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { areaNames, paperTitle } from './names.ts';
import { planContexts, type PlanContext } from './plan-context.ts';
import { noteKindName, planNotes, type PlanNote } from './plan-notes.ts';

export interface QualityNoteRow extends Pick<PlanNote, 'on' | 'label' | 'kind' | 'kindName' | 'text' | 'origin'> {
	/** Id of the plan, or null for a note on a paper. */
	plan: string | null;
	/** Id of the paper, or null for a note on a plan. */
	paper: string | null;
	title: string;
	area: string;
	regions: readonly string[];
	round: string;
	source: string;
	/** Path of the value the note is on. */
	path: string;
	/** Path of the note itself, beside the others of its plan. */
	notePath: string;
}

/** The notes of every plan, then of every paper: by id, written before computed. */
export const qualityNoteRows = (corpus: Corpus): QualityNoteRow[] => [
	...ofPlans.ofAll(planContexts(corpus)),
	...paperNoteRows(corpus),
];

/** The notes of all papers. */
export const paperNoteRows = (corpus: Corpus): QualityNoteRow[] =>
	corpus.papers.flatMap((record) => notesOfPaper(corpus, record));

const ofPlans = rememberWithAll((context: PlanContext): QualityNoteRow[] => {
	const { id, title, area, regions, plan } = context;
	return planNotes(context).map(({ valueAnchor, anchor, source, on, label, kind, kindName, text, origin }) => ({
		...{ on, label, kind, kindName, text, origin, area, regions, title },
		plan: id,
		paper: null,
		round: plan.round,
		source: formatPlace(source),
		path: planPath(id, valueAnchor),
		notePath: planPath(id, anchor),
	}));
});

/** The notes of one plan. */
export const qualityNoteRowsOf = ofPlans.ofOne;

function notesOfPaper(corpus: Corpus, record: PaperRecord): QualityNoteRow[] {
	const { id, paper } = record;
	const councils = paper.councils.map(indexOf(corpus).authority);
	return paper.notes.map(({ on, kind, text, source }, index) => ({
		plan: null,
		paper: id,
		title: paperTitle(corpus, record),
		area: areaNames(corpus, paper.boards),
		regions: [...new Set(councils.map(({ region }) => region))],
		round: paper.round,
		on,
		label: paperFieldLabel(paper, on),
		kind,
		kindName: noteKindName(kind),
		text,
		origin: 'written' as const,
		source: formatPlace(source),
		path: paperPath(id, paperFieldAnchor(on)),
		notePath: paperPath(id, `note-${index + 1}`),
	}));
}

/** Anchor on a paper's page of the value that a note names: `figures.f01` is at `figure-f01`. */
export function paperFieldAnchor(field: string): string {
	const [name = '', id] = field.split('.');
	if (name === 'items' && id) return `item-${id}`;
	return name in RECORD_ANCHORS && id ? `${RECORD_ANCHORS[name as keyof typeof RECORD_ANCHORS]}-${id}` : name;
}

/** `Figure: People over 65`; the plain name of a value that has no title. */
function paperFieldLabel(paper: Paper, field: string): string {
	const [name = '', id] = field.split('.');
	const records = PAPER_RECORDS.find(({ list }) => list === name);
	const record = records && paper[records.list].find((each) => each.id === id);
	const title = record && ('label' in record ? record.label : record.title);
	return records && title ? `${records.kind}: ${title}` : field.charAt(0).toUpperCase() + field.slice(1);
}

const PAPER_RECORDS = [
	{ list: 'items', kind: 'Item' },
	{ list: 'milestones', kind: 'Date' },
	{ list: 'figures', kind: 'Figure' },
	{ list: 'tables', kind: 'Table' },
	{ list: 'stories', kind: 'Story' },
] as const;

/** How many notes there are of each kind that occurs, in the order of the kinds. */
export function noteCounts(rows: readonly QualityNoteRow[]): { kind: NoteKind; name: string; count: number }[] {
	return NOTE_KINDS.map(({ id, name }) => ({
		kind: id,
		name,
		count: rows.filter(({ kind }) => kind === id).length,
	})).filter(({ count }) => count > 0);
}

const { text, list, url } = columnsOf<QualityNoteRow>();

export const QUALITY_NOTE_COLUMNS: readonly Column<QualityNoteRow>[] = [
	text('plan', 'Plan', 'ours', 'Id of the plan; empty for a note on a paper.', (row) => row.plan),
	text('on', 'On', 'ours', 'Name of the value that the note is on.', (row) => row.on),
	text('kind', 'Kind', 'ours', 'What kind of note it is.', (row) => row.kind, {
		allowed: NOTE_KINDS.map(({ id }) => id),
	}),
	text('text', 'Note', 'ours', 'What the reader should know about the value.', (row) => row.text),
	url('url', 'Link', 'ours', 'Address of the place on this site that shows the value.', (row) => siteUrl(row.path)),
	text('origin', 'Found by', 'ours', 'Written by a person, or computed by a check.', (row) => row.origin, {
		allowed: ['written', 'computed'],
	}),
	text('paper', 'Paper', 'ours', 'Id of the paper; empty for a note on a plan.', (row) => row.paper),
	text('source', 'Source', 'read', 'Place in the source document, where the note names one.', (row) => row.source),
	text('area', 'Area', 'ours', 'Name of the area or areas.', (row) => row.area),
	list('region', 'Region', 'ours', 'Region of the councils.', (row) => row.regions),
	text('round', 'Round', 'ours', 'Id of the planning round.', (row) => row.round),
];
