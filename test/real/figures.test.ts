/** Holds the records of content/ against the documents they were made from. Runs only where the documents are. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { bytesOf, linesOf, missing, realRecords, type RealRecord } from './documents.ts';
import { numbersTold, numbersToTell } from './numbers.ts';
import { factsReadFrom, rawWithPlaces } from './record-facts.ts';

/** The least share of a document's numbers that its record must tell. */
const LEAST = 0.97;

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the forms themselves print: questions and instructions, whose numbers are no plan's. */
const formWording = (): Set<string> => {
	const { templates } = readCorpus('content').corpus;
	const printed = templates.flatMap(({ boilerplate, sections }) => [
		...boilerplate,
		...sections.flatMap(({ questions }) => questions.flatMap(({ wording }) => wording)),
	]);
	return new Set(printed.map((line) => fold(line.printed)));
};

/** Numbers at the start of a line that only count the paragraphs: `3.`, `3)`, `3` before a tab, or `2.1 The …`. */
const MARKER = /^\s*(?:(?:\d{1,2}|[a-z])(?:[.)](?!\d)|(?=\t))|\d{1,2}(?:\.\d{1,2})+\.?(?=\t|\s[A-Z<]))/i;
const MARKERS_IN_CELL = /^(?:<p>\d{1,2}(?:\.\d{1,2})*\.?<\/p>\s*)+(?=\t|$)/;
const withoutMarkers = (line: string) => line.replace(MARKERS_IN_CELL, ' ').replace(/^<p>/, '').replace(MARKER, ' ');

interface Found {
	printed: number;
	lost: string[];
}

function compare(record: RealRecord, wording: ReadonlySet<string>): Found {
	const lines = linesOf(record);
	const lost: string[] = [];
	let printed = 0;
	for (const { name, markdown, source } of record.passages) {
		if (!source?.lines) continue;
		const [first, last] = source.lines;
		const told = numbersTold(`${markdown}\n${factsReadFrom(record.facts, source.lines)}`);
		const text = lines
			.slice(first - 1, last)
			.filter((line) => !wording.has(fold(line)))
			.map(withoutMarkers)
			.join('\n');
		for (const forms of numbersToTell(text)) {
			printed += 1;
			if (!forms.some((form) => told.has(form))) lost.push(`${name} (lines ${first}-${last}): ${forms[0]}`);
		}
	}
	return { printed, lost };
}

describe('the documents beside this repository', () => {
	beforeEach(({ skip }) => {
		if (missing) skip(missing);
	});

	test('every record is of the very file that is there', () => {
		const wrong = realRecords().filter(
			(record) => createHash('sha256').update(bytesOf(record)).digest('hex') !== record.facts.source.sha256,
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('every number printed in an answer is in its digest or in a fact read from the same lines', () => {
		const wording = formWording();
		const rows = realRecords().map((record) => ({ id: record.id, ...compare(record, wording) }));
		const shares = rows.map(({ id, printed, lost }) => ({ id, share: printed === 0 ? 1 : 1 - lost.length / printed }));
		const table = rows.map(({ id, printed, lost }, index) => {
			const share = (100 * (shares[index]?.share ?? 0)).toFixed(1);
			return [
				`${id}: ${printed - lost.length} of ${printed} numbers (${share}%)`,
				...lost.map((each) => `    not told: ${each}`),
			];
		});
		console.log(table.flat().join('\n'));
		expect(rows.length).toBeGreaterThan(0);
		expect(shares.filter(({ share }) => share < LEAST)).toEqual([]);
	});

	test('every value kept as printed is printed where its source says', () => {
		const wrong = realRecords().flatMap((record) => {
			const lines = linesOf(record);
			return rawWithPlaces(record.facts).flatMap(({ path, raw, place }) => {
				const [first, last] = place?.lines ?? [1, lines.length];
				const text = fold(lines.slice(first - 1, last).join(' '));
				// A cut is marked by an ellipsis and cells that stood side by side by a slash: each piece must be there.
				const pieces = raw
					.split(/…|\s\/\s/)
					.map(fold)
					.filter(Boolean);
				return pieces.every((piece) => text.includes(piece))
					? []
					: `${record.id} ${path} (lines ${first}-${last}): "${raw}"`;
			});
		});
		expect(wrong).toEqual([]);
	});

	test('every place is inside its document', () => {
		const wrong = realRecords().flatMap((record) => {
			const { length } = linesOf(record);
			const places = [
				...rawWithPlaces(record.facts).map(({ path, place }) => ({ path, place })),
				...record.passages.map(({ name, source }) => ({ path: name, place: source })),
			];
			return places
				.filter(({ place }) => place && !(place.lines && place.lines[1] <= length))
				.map(({ path }) => `${record.id} ${path}`);
		});
		expect(wrong).toEqual([]);
	});
});
