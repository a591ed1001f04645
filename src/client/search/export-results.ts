/** The results as a spreadsheet: exactly the passages that are listed, each with its link and how to cite it. */
import { csvCell } from '../../lib/csv.ts';
import type { StoredPassage } from '../../lib/search/passage.ts';

const COLUMNS = ['rank', 'title', 'kind', 'area', 'plan', 'text_kind', 'passage', 'place', 'url', 'citation'] as const;

/** Rows in the order of the results. `today` is the day of reading, in words. */
export function resultsCsv(passages: readonly StoredPassage[], site: string, today: string): string {
	const rows = passages.map(({ url, title, content, meta }, index) => {
		const address = new URL(url, location.href).href;
		const source = [meta['plan'] ?? meta['area'], meta['place']].filter(Boolean).join(', ');
		const citation = `${source ? `${source}: ` : ''}${title}. ${site}, ${address} (read ${today}).`;
		const { kind = '', area = '', plan = '', text = '', place = '' } = meta;
		return [index + 1, title, kind, area, plan, text, content, place, address, citation];
	});
	return [[...COLUMNS], ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Hands a text to the reader as a file. */
export function download(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
