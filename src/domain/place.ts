/** Where in a source document a value was read. */
import { z } from 'astro/zod';

const lineNumber = z.int().min(1);

/**
 * A place in a source document: a run of lines of a text file, a page of a PDF, or a cell of a spreadsheet.
 * Exactly one of the three forms is given.
 */
export const Place = z
	.strictObject({
		lines: z.tuple([lineNumber, lineNumber]).optional().describe('first and last line, counted from 1'),
		page: z.int().min(1).optional().describe('page, counted from 1'),
		paragraphs: z.tuple([lineNumber, lineNumber]).optional().describe('first and last paragraph, counted from 1'),
		sheet: z.string().optional().describe('sheet of a workbook; goes with cell'),
		cell: z.string().optional().describe('cell such as B12; goes with sheet'),
	})
	.superRefine((place, context) => {
		const forms = [place.lines, place.page, place.paragraphs, place.sheet].filter((form) => form !== undefined);
		if (forms.length !== 1 || (place.sheet === undefined) !== (place.cell === undefined)) {
			context.addIssue({
				code: 'custom',
				message: 'one of lines: [first, last], page: n, paragraphs: [first, last], or sheet with cell',
			});
		}
		const run = place.lines ?? place.paragraphs;
		if (run && run[0] > run[1]) {
			context.addIssue({ code: 'custom', path: ['lines'], message: 'the first line before the last' });
		}
	})
	.describe('where in the source document the value was read');

export type Place = z.infer<typeof Place>;

/** The printed form used in tables and data files: `lines 284-284`, `page 7` or `sheet 3, B12`. */
export function formatPlace(place: Place | undefined): string {
	if (!place) return '';
	if (place.lines) return `lines ${place.lines[0]}-${place.lines[1]}`;
	if (place.page) return `page ${place.page}`;
	if (place.paragraphs) return `paragraphs ${place.paragraphs[0]}-${place.paragraphs[1]}`;
	return `sheet ${place.sheet}, ${place.cell}`;
}
