/** Related documents: a table of titles and synopses, or a list. */
import type { RelatedDocument } from '../../../src/domain/records.ts';
import type { Template } from '../../../src/domain/template.ts';
import type { Link } from '../blocks.ts';
import { isTemplate, spanOf, type Leaf, type Part } from '../flow.ts';
import { keyOf } from '../phrases.ts';
import { filled, readHeading, spendHeading, type Columns } from './columns.ts';
import { saysNothing } from './readings.ts';
import { idOf } from './signatories.ts';
import { takeInto } from './take-into.ts';

interface Draft {
	ref: string;
	title: string;
	synopsis: string;
	leaves: Leaf[];
}

const URL_PATTERN = /https?:\/\/[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]/g;

/** Reads the documents a plan lists. `links` are those the format itself has (Word, HTML). */
export function readDocuments(parts: readonly Part[], template: Template, links: readonly Link[]): RelatedDocument[] {
	const names = {
		ref: template.labels.documentRef ?? ['Ref'],
		title: template.labels.documentTitle ?? [],
		synopsis: template.labels.documentSynopsis ?? [],
	};
	const drafts: Draft[] = [];
	let columns: Columns | undefined;
	let titleAlone: Leaf | undefined;
	for (const part of parts) {
		if (part.kind !== 'row') {
			titleAlone = undefined;
			continue;
		}
		const heading = readHeading(part, names, 1);
		if (heading && filled(part).length <= Object.keys(heading).length) {
			columns = heading;
			spendHeading(part);
			continue;
		}
		columns ??= { title: 0, synopsis: 1 };
		const cells = filled(part);
		const at = (field: string): Leaf | undefined => part.cells[columns?.[field] ?? -1];
		const [only] = cells;
		// One cell alone, in a table with one cell a line: a title, then its synopsis in the next row.
		if (only && part.cells.length === 1 && (columns.synopsis ?? 0) > 0) {
			if (titleAlone) add(drafts, undefined, titleAlone, only);
			titleAlone = titleAlone ? undefined : only;
			continue;
		}
		add(drafts, at('ref'), at('title'), at('synopsis'), cells);
	}
	if (titleAlone) add(drafts, undefined, titleAlone, undefined);
	const kept = [drafts, fromLines(parts, names), fromList(parts)].find((found) => found.length > 0) ?? [];
	return kept
		.filter(({ title }) => title !== '' && !saysNothing(title, template.placeholders))
		.map((draft, index) => finish(draft, index, links));
}

function add(drafts: Draft[], ref?: Leaf, title?: Leaf, synopsis?: Leaf, all?: Leaf[]): void {
	const last = drafts.at(-1);
	const name = title?.text ?? '';
	const goesOn = last && (name === '' || (/^\p{Ll}/u.test(name) && !ref?.text));
	if (goesOn) {
		last.title = join(last.title, name);
		last.synopsis = join(last.synopsis, synopsis?.text ?? '');
		last.leaves.push(...(all ?? []), ...(all ? [] : [title, synopsis].filter((leaf) => leaf !== undefined)));
		return;
	}
	if (name === '' && !synopsis?.text) return;
	drafts.push({
		ref: ref?.text ?? '',
		title: name.replaceAll('\n', ' '),
		synopsis: synopsis?.text.replaceAll('\n', ' ') ?? '',
		leaves: all ?? [title, synopsis].filter((leaf) => leaf !== undefined),
	});
}

const join = (a: string, b: string): string => [a, b.replaceAll('\n', ' ')].filter((text) => text !== '').join(' ');

/** Without a table: the labels of the form on lines of their own, then a title, and what is said of it, by turns. */
function fromLines(
	parts: readonly Part[],
	{ title, synopsis }: { title: readonly string[]; synopsis: readonly string[] },
): Draft[] {
	const labels = new Set([...title, ...synopsis, 'Ref'].map(keyOf));
	const leaves = parts.flatMap((part) =>
		part.kind === 'row' ? [] : [{ leaf: part.leaf, short: part.kind === 'heading' }],
	);
	const isLabel = (leaf: Leaf): boolean => labels.has(keyOf(leaf.text));
	if (leaves.filter(({ leaf }) => isLabel(leaf)).length < 2) return [];
	const drafts: Draft[] = [];
	for (const { leaf, short } of leaves) {
		const last = drafts.at(-1);
		if (isLabel(leaf)) isTemplate(leaf);
		else if (!last || (short && last.synopsis !== ''))
			drafts.push({ ref: '', title: leaf.text, synopsis: '', leaves: [leaf] });
		else {
			last.synopsis = join(last.synopsis, leaf.text);
			last.leaves.push(leaf);
		}
	}
	return drafts;
}

/** Without a table: the items of a list, with what follows a dash or colon as the synopsis. */
function fromList(parts: readonly Part[]): Draft[] {
	return parts.flatMap((part): Draft[] => {
		if (part.kind !== 'item') return [];
		const match = /^(.{3,160}?)(?:\s+[–—-]\s+|:\s+)(.+)$/.exec(part.leaf.text);
		const [title, synopsis] = match ? [match[1] ?? '', match[2] ?? ''] : [part.leaf.text, ''];
		return title.length > 200 ? [] : [{ ref: '', title, synopsis, leaves: [part.leaf] }];
	});
}

function finish({ ref, title, synopsis, leaves }: Draft, index: number, links: readonly Link[]): RelatedDocument {
	takeInto(leaves, [ref, title, synopsis]);
	const words = `${title} ${synopsis}`;
	const own = links
		.filter(({ text, url }) => text.length > 3 && words.includes(text) && /^https?:/.test(url))
		.map(({ url }) => url);
	const urls = [...new Set([...own, ...(words.match(URL_PATTERN) ?? [])])].filter((url) => URL.canParse(url));
	return {
		id: idOf('d', index),
		...(ref ? { ref } : {}),
		title,
		synopsis,
		links: urls,
		source: spanOf(leaves) ?? {},
	};
}
