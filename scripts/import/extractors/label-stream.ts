/** Reads label and value pairs, whatever shape the table has: columns, one cell a line, `Label / value`, label then values. */
import { leavesOf, type Leaf, type Part } from '../flow.ts';
import { countWords } from '../mend.ts';
import { keyOf, tokensOf } from '../phrases.ts';

/** A label that was found, with the values that follow it up to the next label. */
export interface Field {
	/** Name of the label in the template, such as `agreedByBoard`. */
	name: string;
	/** The label as printed. */
	label: string;
	/** Values in order, without empty ones. */
	values: { text: string; leaf: Leaf }[];
	leaf: Leaf;
}

interface Segment {
	text: string;
	leaf: Leaf;
}

interface Label {
	name: string;
	tokens: string[];
	/** Finds the label where it was run together with the words before it. */
	fused: RegExp | undefined;
}

/** The labels of a template for some fields, longest first, so that "By Chair of …" wins over "By". */
export function labelsOf(labels: Readonly<Record<string, readonly string[]>>, names: readonly string[]): Label[] {
	return names
		.flatMap((name) => (labels[name] ?? []).map((text) => labelOf(name, keyOf(text).split(' '))))
		.sort((a, b) => b.tokens.length - a.tokens.length);
}

const labelOf = (name: string, tokens: string[]): Label => ({ name, tokens, fused: fusedPattern(tokens) });

/** The fields of some parts in order. Words of labels are marked as the form's; values are not marked as taken. */
export function readFields(parts: readonly Part[], labels: readonly Label[]): Field[] {
	const segments: Segment[] = parts
		.flatMap(leavesOf)
		.flatMap((leaf) =>
			leaf.text.split('\n').flatMap((text) => unfuse(text, labels).map((piece) => ({ text: piece, leaf }))),
		)
		.filter(({ text }) => text !== '');
	const fields: Field[] = [];
	for (let at = 0; at < segments.length; at += 1) {
		const { text, leaf } = segments[at] as Segment;
		const found = matchLabel(text, labels);
		if (found) {
			open(fields, found.label.name, text.slice(0, found.end), leaf);
			addValue(fields, text.slice(found.end), leaf);
			continue;
		}
		const next = segments[at + 1];
		const joined = next && matchAcross(text, next.text, labels);
		if (next && joined) {
			open(fields, joined.name, `${text} ${next.text.slice(0, joined.end)}`, leaf);
			next.leaf.template += countWords(next.text.slice(0, joined.end));
			addValue(fields, next.text.slice(joined.end), next.leaf);
			at += 1;
		} else addValue(fields, text, leaf);
	}
	return fields;
}

function open(fields: Field[], name: string, label: string, leaf: Leaf): void {
	leaf.template = Math.min(leaf.words, leaf.template + countWords(leaf.text.includes(label) ? label : leaf.text));
	fields.push({ name, label: label.trim(), values: [], leaf });
}

function addValue(fields: Field[], text: string, leaf: Leaf): void {
	const value = text.replace(/^[\s:/–—|-]+(?![\d.]*\d)|^[\s:/|]+|[\s|]+$/g, '');
	if (value !== '') fields.at(-1)?.values.push({ text: value, leaf });
}

/** The label a text begins with. */
function matchLabel(text: string, labels: readonly Label[]): { label: Label; end: number } | undefined {
	const tokens = tokensOf(text.slice(0, 300));
	const label = labels.find(({ tokens: wanted }) => wanted.every((token, index) => tokens[index]?.text === token));
	return label && { label, end: tokens[label.tokens.length - 1]?.end ?? 0 };
}

/** A label cut in two by the end of a cell: "Signed on behalf of the Clinical" and "Commissioning Group". */
function matchAcross(text: string, next: string, labels: readonly Label[]): { name: string; end: number } | undefined {
	const first = tokensOf(text).map((token) => token.text);
	if (first.length < 3 || first.length > 15) return undefined;
	const second = tokensOf(next.slice(0, 200));
	for (const { name, tokens } of labels) {
		if (tokens.length <= first.length || !first.every((token, index) => tokens[index] === token)) continue;
		const rest = tokens.slice(first.length);
		if (rest.every((token, index) => second[index]?.text === token))
			return { name, end: second[rest.length - 1]?.end ?? 0 };
	}
	return undefined;
}

/** Cuts `…CouncilClinical Commissioning Groups` where two rows were run together: a label after a small letter. */
function unfuse(text: string, labels: readonly Label[]): string[] {
	for (const { fused } of labels) {
		const cut = fused ? text.search(fused) : -1;
		if (cut > 0 && /\p{Lu}/u.test(text[cut] ?? '')) return [text.slice(0, cut), ...unfuse(text.slice(cut), labels)];
	}
	return [text];
}

/** Finds a label of several words right after a letter or digit. */
const fusedPattern = (tokens: readonly string[]): RegExp | undefined =>
	tokens.length < 2 ? undefined : new RegExp(`(?<=[\\p{Ll})\\d])(?=${tokens.map(escape).join('[\\s-]+')}\\b)`, 'iu');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
