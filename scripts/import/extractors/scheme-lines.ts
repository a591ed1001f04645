/** Schemes in lines of text under the question that asks for a list of them. */
import { isSpent, type Leaf, type Part } from '../flow.ts';
import { schemeName } from './scheme-names.ts';
import type { SchemeDraft } from './scheme-tables.ts';

const REF_ALONE = /^(?:[A-Z]{1,6}[ -]?\d{1,4}[a-z]?|\d{1,2})[.)]?$/;
const REF_THEN_NAME = /^([A-Z]{2,6}[ -]?\d{1,4}[a-z]?)\s*[:–—.)-]*\s+(\S.{2,140})$/;
const LABEL = /^(?:ref(?:erence)?(?: no)?\.?|scheme(?: (?:name|title|no))?\.?|description)$/i;

/** A reference on a line, then a name and what is said of it; a reference and a name on one line; or a plain list. */
export function readSchemeLines(parts: readonly Part[]): SchemeDraft[] {
	const leaves = parts.flatMap((part) => (part.kind === 'row' ? [] : [part.leaf])).filter((leaf) => !isSpent(leaf));
	const drafts: SchemeDraft[] = [];
	for (const leaf of leaves) {
		const { text } = leaf;
		const both = REF_THEN_NAME.exec(text);
		if (REF_ALONE.test(text)) drafts.push(draftOf(text, '', leaf));
		else if (both) drafts.push(draftOf(both[1] ?? '', both[2] ?? '', leaf));
		else if (!LABEL.test(text)) addWords(drafts.at(-1), leaf);
	}
	const named = drafts.filter(({ name }) => name !== '');
	const found = named.length >= 2 ? named : fromList(parts);
	return found.map((draft) => ({ ...draft, own: true }));
}

const draftOf = (ref: string, name: string, leaf: Leaf): SchemeDraft => ({
	ref,
	name,
	group: '',
	summary: '',
	leaves: [leaf],
});

function addWords(draft: SchemeDraft | undefined, leaf: Leaf): void {
	if (!draft) return;
	if (draft.name === '') draft.name = leaf.text;
	else draft.summary = [draft.summary, leaf.text].filter((text) => text !== '').join(' ');
	draft.leaves.push(leaf);
}

function fromList(parts: readonly Part[]): SchemeDraft[] {
	const drafts = parts.flatMap((part): SchemeDraft[] => {
		if (part.kind !== 'item' || part.depth > 0) return [];
		const { name, rest } = schemeName(part.leaf.text);
		return [{ ref: '', name, group: '', summary: rest, leaves: [part.leaf] }];
	});
	return drafts.length >= 2 ? drafts : [];
}
