/** The blocks of the sign-off page. */
import type { Signatory } from '../../../src/domain/records.ts';
import type { Template } from '../../../src/domain/template.ts';
import { isTemplate, spanOf, type Leaf, type Part } from '../flow.ts';
import type { Issue } from '../issues.ts';
import { labelsOf, readFields, type Field } from './label-stream.ts';
import { readDates, saysNothing } from './readings.ts';
import { takeInto } from './take-into.ts';

const PARTIES: Record<string, Signatory['party']> = {
	signedForCcg: 'ccg',
	signedForCouncil: 'council',
	signedForBoard: 'board',
};
const FIELDS = [...Object.keys(PARTIES), 'signature', 'by', 'position', 'date'];

/** Reads the signatories; blocks left as the blank form has them are passed over. */
export function readSignatories(parts: readonly Part[], template: Template, issues: Issue[]): Signatory[] {
	const fields = readFields(parts, labelsOf(template.labels, FIELDS));
	const blocks: Field[][] = [];
	for (const field of fields) {
		if (field.name in PARTIES || blocks.length === 0) blocks.push([]);
		blocks.at(-1)?.push(field);
	}
	for (const { values } of fields) {
		for (const { text, leaf } of values) {
			if (saysNothing(text, template.placeholders)) isTemplate(leaf);
		}
	}
	return blocks
		.flatMap((block) => readBlock(block, template, issues))
		.map((each, index) => ({ id: idOf('p', index), ...each }));
}

/** `p01`, `r12`: ids of records in the order of the document. */
export const idOf = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(2, '0')}`;

function readBlock(block: readonly Field[], template: Template, issues: Issue[]): Omit<Signatory, 'id'>[] {
	const said = (name: string): { text: string; leaf: Leaf }[] =>
		block
			.filter((field) => field.name === name)
			.flatMap((field) => field.values)
			.filter(({ text }) => !saysNothing(text, template.placeholders));
	const words = (name: string): string =>
		said(name)
			.map(({ text }) => text)
			.join(' ');
	const party = PARTIES[block[0]?.name ?? ''] ?? 'other';
	const organisation = words(block[0]?.name ?? '');
	const by = block.find(({ name }) => name === 'by');
	const name = words('by');
	if (!name) return [];
	// "By Chair of Health and Wellbeing Board" gives the position in the label.
	const role = words('position') || (by?.label.replace(/^by\b\s*/i, '') ?? '');
	const dateField = block.find((field) => field.name === 'date');
	const raw = dateField?.values.map(({ text }) => text).join(' ') ?? '';
	const leaves = block.flatMap((field) => [field.leaf, ...field.values.map(({ leaf }) => leaf)]);
	const datePlace = dateField && spanOf([dateField.leaf]);
	const [signed] = readDates(raw, datePlace, {
		label: `signature of ${name}`,
		placeholders: template.placeholders,
		issues,
	});
	const values = block.flatMap((field) => field.values.map(({ leaf }) => leaf));
	takeInto(values, [
		name,
		role,
		organisation,
		signed.raw,
		...block.filter(({ leaf }) => values.includes(leaf)).map(({ label }) => label),
	]);
	const source = spanOf(leaves);
	return source ? [{ name, role, organisation, party, signed, source }] : [];
}
