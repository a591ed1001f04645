/** Schemes, wherever a plan has them: tables, `Scheme 3: …`, lists after "the following schemes", headings with text. */
import { findPrintedDates } from '../../../src/domain/printed-date.ts';
import type { Scheme } from '../../../src/domain/scheme.ts';
import type { Template } from '../../../src/domain/template.ts';
import { spanOf, take, type Leaf, type Part } from '../flow.ts';
import { withoutNumber } from '../phrases.ts';
import { readSchemeLines } from './scheme-lines.ts';
import { readSchemeTables, type SchemeDraft } from './scheme-tables.ts';
import { schemeName } from './scheme-names.ts';
import { idOf } from './signatories.ts';
import { takeInto } from './take-into.ts';
import { schemeThemes } from './themes.ts';

/** The parts under one question, and how near the question is to schemes. */
export interface SchemeSource {
	parts: readonly Part[];
	/** `schemes` asks for a list of them, `changes` for planned changes, `other` for something else. */
	asks: 'schemes' | 'changes' | 'other';
}

const NUMBERED =
	/^((?:scheme|project|work ?stream|programme)\s+(?:no\.?\s*)?(?:[A-Z]?\d{1,3}[a-z]?|[ivx]{1,5}|[A-Z]))\s*[:–—.-]+\s*(.{3,140})$/i;
const INTRODUCES =
	/\b(?:following|number of|range of|these|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:\w+\s+){0,3}(?:schemes|projects)\b.*:$|\bschemes\b.*\b(?:are|include|includes|be):$/i;
const NOT_A_SCHEME =
	/^(?:introduction|background|context|overview|key success|success factors?|governance|time ?(?:scales|frames?|lines?)|alignment|next steps|conclusion|outcomes?|objectives?|purpose|process|delivery|measures?|milestones|summary|our (?:vision|approach))\b/i;

/** The schemes of a plan in the order of the document. */
export function readSchemes(sources: readonly SchemeSource[], template: Template): Scheme[] {
	const drafts = sources.flatMap(({ parts, asks }) => {
		const tables = readSchemeTables(parts, template, asks === 'schemes');
		const numbered = fromNumberedHeadings(parts);
		const lists = numbered.length > 0 ? [] : fromLists(parts);
		const lettered = lists.length > 0 ? fromLettered(parts) : [];
		const found = [...tables, ...numbered, ...lists, ...lettered];
		return found.length === 0 && asks === 'schemes' ? readSchemeLines(parts) : found;
	});
	const changes = sources.find(({ asks }) => asks === 'changes');
	const all = drafts.length > 0 || !changes ? drafts : fromHeadings(changes.parts);
	return dropRepeats(all).map(toScheme);
}

/** A plan may tell of a scheme twice under one reference; the first telling counts. */
function dropRepeats(drafts: readonly SchemeDraft[]): SchemeDraft[] {
	const seen = new Set<string>();
	return drafts.filter(({ ref, name, group }) => {
		const key = /\d/.test(ref) ? `${ref} ${name}` : `${group} ${name}`;
		if (seen.has(key.toLowerCase())) return false;
		seen.add(key.toLowerCase());
		return true;
	});
}

function toScheme({ ref, name, group, summary, leaves, due, own, groupLeaf }: SchemeDraft, index: number): Scheme {
	if (own) takeInto(leaves, [ref, name, summary]);
	if (own && groupLeaf) take([groupLeaf]);
	const dates = findPrintedDates(due ?? summary).filter(({ iso }) => iso && (iso.length === 7 || iso.length === 10));
	const date = dates.at(-1);
	return {
		id: idOf('s', index),
		...(ref ? { ref } : {}),
		name: name.replaceAll('\n', ' '),
		...(group ? { group } : {}),
		summary: summary.replaceAll('\n', ' ') || name,
		themes: schemeThemes(name, summary),
		...(date?.iso ? { due: { state: 'read' as const, raw: date.raw, value: date.iso } } : {}),
		figures: [],
		metrics: [],
		risks: [],
		conditions: [],
		source: spanOf(leaves) ?? {},
	};
}

const isText = (part: Part): part is Exclude<Part, { kind: 'row' }> => part.kind !== 'row';

/** `Scheme 1: Joint assessment`, with the text up to the next one. */
function fromNumberedHeadings(parts: readonly Part[]): SchemeDraft[] {
	const drafts: SchemeDraft[] = [];
	for (const part of parts) {
		if (!isText(part)) continue;
		const match = part.kind === 'item' ? null : NUMBERED.exec(part.leaf.text);
		if (match) drafts.push({ ref: match[1] ?? '', name: match[2] ?? '', group: '', summary: '', leaves: [part.leaf] });
		else addText(drafts.at(-1), part.leaf);
	}
	return drafts;
}

function addText(draft: SchemeDraft | undefined, leaf: Leaf): void {
	if (!draft) return;
	draft.summary = [draft.summary, leaf.text].filter((text) => text !== '').join(' ');
	draft.leaves.push(leaf);
}

/** The items of a list that a sentence such as "the following schemes will be put in place:" announces. */
function fromLists(parts: readonly Part[]): SchemeDraft[] {
	const drafts: SchemeDraft[] = [];
	let group = '';
	parts.forEach((part, at) => {
		if (part.kind === 'heading' || (part.kind === 'paragraph' && /^\d{1,2}\.\s/.test(part.leaf.text))) {
			if (part.leaf.text.length <= 100) group = withoutNumber(part.leaf.text);
		}
		if (part.kind !== 'paragraph' || !INTRODUCES.test(part.leaf.text)) return;
		const items: SchemeDraft[] = [];
		let next = at + 1;
		for (let item = parts[next]; item?.kind === 'item'; item = parts[(next += 1)]) {
			const { name, rest } = schemeName(item.leaf.text);
			const ref = item.ordered ? item.leaf.marker.replace(/[().]/g, '') : '';
			items.push({ ref, name, group, summary: rest, leaves: [item.leaf] });
		}
		const after = parts[next];
		const shared = after && isText(after) && /^these schemes will (?:commence|start|begin)\b/i.test(after.leaf.text);
		if (shared) for (const each of items) each.due = after.leaf.text;
		drafts.push(...items);
	});
	return drafts;
}

/** `A. Name: text`, `B. Name: text` in a plan that lists other schemes. */
function fromLettered(parts: readonly Part[]): SchemeDraft[] {
	const drafts: SchemeDraft[] = [];
	let group = '';
	for (const part of parts) {
		if (part.kind === 'heading' && part.leaf.text.length <= 100) group = withoutNumber(part.leaf.text);
		if (part.kind !== 'item' || !/^\(?[A-Z][.)]$/.test(part.leaf.marker)) continue;
		const match = /^([^.:]{3,60}):\s+(.{40,})$/s.exec(part.leaf.text);
		if (!match) continue;
		const ref = part.leaf.marker.replace(/[().]/g, '');
		drafts.push({ ref, name: match[1] ?? '', group, summary: match[2] ?? '', leaves: [part.leaf] });
	}
	return drafts.length >= 2 ? drafts : [];
}

/** Headings with text under each, in the answer on planned changes. */
function fromHeadings(parts: readonly Part[]): SchemeDraft[] {
	const drafts: SchemeDraft[] = [];
	for (const part of parts) {
		if (!isText(part)) continue;
		if (part.kind === 'heading') {
			drafts.push({ ref: '', name: withoutNumber(part.leaf.text), group: '', summary: '', leaves: [part.leaf] });
		} else addText(drafts.at(-1), part.leaf);
	}
	const kept = drafts.filter(({ name, summary }) => summary.length > 40 && !NOT_A_SCHEME.test(name));
	return kept.length >= 2 ? kept : [];
}
