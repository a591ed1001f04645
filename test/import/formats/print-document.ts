/** Prints a read document so that a person can compare it by eye. The forms' own wording is shortened, not repeated. */
import type { Block, ReadDocument, Words } from '../../../scripts/import/blocks.ts';
import { formatPlace } from '../../../src/domain/place.ts';
import { readForm } from '../../documents/build/form.ts';

const FORMS = ['part1-2014-02', 'part1-2014-09'].map((id) => readForm(id).template);

const WORDING = FORMS.flatMap((template) => [
	...template.boilerplate.map(({ printed }) => printed),
	...template.sections.flatMap((section) =>
		section.questions.flatMap((question) => (question.wording ?? []).map(({ printed }) => printed)),
	),
])
	.filter((printed) => printed.length > 60)
	.sort((a, b) => b.length - a.length);

function shorten(text: string): string {
	return WORDING.reduce(
		(rest, printed) => rest.replaceAll(printed, `‹form: ${printed.split(' ').slice(0, 5).join(' ')} …›`),
		text,
	).replaceAll('\n', '⏎');
}

/** The whole document, a line for each block, item and row. */
export function printDocument(document: ReadDocument): string {
	return [
		`kind: ${document.kind}`,
		`title: ${document.title}`,
		'',
		...document.blocks.flatMap(printBlock),
		'',
		'links:',
		...document.links.map((link) => `  ${shorten(link.text)} → ${link.url} (${formatPlace(link.place)})`),
		'left out:',
		...document.leftOut.map((words) => `  ${words.reason}: ${shorten(words.text)} (${formatPlace(words.place)})`),
		'',
	].join('\n');
}

function printBlock(block: Block): string[] {
	const place = `(${formatPlace(block.place)})`;
	switch (block.kind) {
		case 'heading':
			return [`${'#'.repeat(block.level ?? 0) || '?'} ${shorten(block.text)} ${place}`];
		case 'paragraph':
			return [`${shorten(block.text)} ${place}`];
		case 'list':
			return [
				`${block.ordered ? 'numbered list' : 'list'} ${place}`,
				...block.items.map(
					(item) => `${'  '.repeat(item.depth + 1)}${item.marker} ${shorten(item.text)} (${formatPlace(item.place)})`,
				),
			];
		case 'table':
			return [
				`table ${block.shape} ${place}`,
				...block.rows.map((row) => `  printed: ${row.map(printCell).join(' | ')}`),
			];
	}
}

function printCell(cell: Words & { mergedWith?: string }): string {
	if (cell.mergedWith) return cell.mergedWith === 'above' ? '↑' : '←';
	return shorten(cell.text);
}
