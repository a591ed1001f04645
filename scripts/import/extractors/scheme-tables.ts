/** Schemes in tables: rows under reference numbers, with headings of groups between them. */
import type { Template } from '../../../src/domain/template.ts';
import type { Leaf, Part } from '../flow.ts';
import { cellOf, filled, readHeading, spendHeading, type Columns } from './columns.ts';
import { saysNothing } from './readings.ts';

export interface SchemeDraft {
	ref: string;
	name: string;
	group: string;
	summary: string;
	leaves: Leaf[];
	/** The cell that names the group; it is in the record as soon as a scheme is. */
	groupLeaf?: Leaf | undefined;
	/** Whether the record takes the leaves, because they are in no answer. */
	own?: boolean;
	/** A date given for several schemes together. */
	due?: string;
}

const REF = /^(?:[A-Z]{1,6}\s?[-.]?\s?\d{1,4}[a-z]?|\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z]\d?|[ivx]{1,5})[.)]?$/;
const LONGEST_GROUP = 120;

/** Reads the schemes of a table; `own` tells whether the parts answer the question on schemes, so that rows are spent. */
export function readSchemeTables(parts: readonly Part[], template: Template, own: boolean): SchemeDraft[] {
	const names = {
		ref: [...(template.labels.schemeRef ?? []), 'Ref', 'No', 'Scheme no', 'Scheme ref', 'Scheme ref no', 'Reference'],
		name: [
			...(template.labels.schemeName ?? []),
			'Scheme',
			'Scheme name',
			'Name of scheme',
			'Scheme title',
			'BCF scheme',
		],
		summary: [...(template.labels.schemeDescription ?? []), 'Description', 'Summary', 'Overview', 'Scheme description'],
	};
	const drafts: SchemeDraft[] = [];
	let columns: Columns | undefined;
	let group = '';
	let groupLeaf: Leaf | undefined;
	let open: SchemeDraft | undefined;
	for (const part of parts) {
		if (part.kind !== 'row') {
			open = undefined;
			if (part.kind === 'heading') columns = undefined;
			continue;
		}
		const heading = readHeading(part, names, 2);
		if (heading && heading.name !== undefined) {
			columns = heading;
			if (own) spendHeading(part);
			continue;
		}
		if (!columns) continue;
		const cells = filled(part);
		const first = cells[0];
		if (!first) continue;
		const hasRefs = columns.ref !== undefined;
		if (hasRefs && REF.test(first.text.trim())) {
			open = { ref: first.text.trim(), name: '', group, groupLeaf, summary: '', leaves: [first] };
			drafts.push(open);
			fill(open, cells.slice(1));
		} else if (open && open.name === '') fill(open, cells);
		else if (cells.length === 1 || (hasRefs && !cellOf(part, columns, 'name')?.text)) {
			open = undefined;
			if (first.text.length <= LONGEST_GROUP) {
				group = first.text.replaceAll('\n', ' ');
				groupLeaf = first;
			}
		} else if (!hasRefs || cells.length >= 2) {
			const name = cellOf(part, columns, 'name');
			const summary = cellOf(part, columns, 'summary');
			if (name?.text) {
				drafts.push({
					ref: cellOf(part, columns, 'ref')?.text ?? '',
					name: name.text,
					group,
					groupLeaf,
					summary: summary?.text ?? '',
					leaves: [...part.cells],
				});
			}
		}
	}
	const kept = drafts.filter(({ name }) => name !== '' && !saysNothing(name, template.placeholders));
	return own ? kept.map((draft) => ({ ...draft, own })) : kept;
}

function fill(draft: SchemeDraft, cells: readonly Leaf[]): void {
	for (const cell of cells) {
		if (draft.name === '') draft.name = cell.text.replaceAll('\n', ' ');
		else draft.summary = [draft.summary, cell.text].filter((text) => text !== '').join(' ');
		draft.leaves.push(cell);
	}
}
