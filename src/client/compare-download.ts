/** A comparison to take away: as CSV, or as one HTML page that needs nothing else. */
import { csvCell } from '../lib/csv.ts';

/** The tables as CSV: a column for the question or fact, then one for each plan. Cells hold plain text. */
export function comparisonCsv(comparison: HTMLElement): string {
	const tables = [...comparison.querySelectorAll('table')];
	const plans = [...(tables[0]?.tHead?.rows[0]?.cells ?? [])].slice(1).map(textOf);
	const lines = tables.flatMap((table) => {
		const title = table.closest('section')?.querySelector('h2')?.textContent ?? '';
		return [...table.tBodies[0]!.rows].map((row) => {
			const cells = [...row.cells];
			const headed = cells[0]?.tagName === 'TH';
			const heading = headed ? textOf(cells[0]!) : '';
			return [title, heading, ...cells.slice(headed ? 1 : 0).map(textOf)];
		});
	});
	return [['section', 'item', ...plans], ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const BLOCKS = 'p,li,div,h3,h4,h5';
/** Ends a block. A character that no text has, because a line end of the source is only a space. */
const LINE_END = '\u2028';

/** The text of a cell, a line a block, without what is for screen readers only. */
function textOf(cell: Element): string {
	const copy = cell.cloneNode(true) as Element;
	for (const aside of copy.querySelectorAll('.visually-hidden, .source a')) aside.remove();
	for (const block of copy.querySelectorAll(BLOCKS)) block.append(LINE_END);
	return (copy.textContent ?? '')
		.split(LINE_END)
		.map((line) => line.replace(/\s+/g, ' ').replace(/ · $/, '').trim())
		.filter(Boolean)
		.join('\n');
}

const PAGE_STYLE = `
body { font: 16px/1.55 system-ui, sans-serif; color: #1b1f23; background: #fff; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.15; } h2 { margin-top: 2.5rem; border-top: 3px solid #1b1f23; padding-top: .75rem; }
a { color: #0b4f4a; } table { border-collapse: collapse; width: 100%; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #d9d5c9; overflow-wrap: anywhere; }
.soft, .source { color: #4a5157; } .source { font-size: .875rem; }
.unanswered { border: 1px dashed #8b8778; padding: .5rem .75rem; color: #4a5157; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { body { font-size: 10pt; margin: 0; } tr { break-inside: avoid; } }
`;

/** The comparison as a page of its own. Links lead to this site; nothing else is loaded from anywhere. */
export function comparisonPage(comparison: HTMLElement, title: string, address: string, day: string): string {
	const copy = comparison.cloneNode(true) as HTMLElement;
	copy.removeAttribute('data-state');
	copy.querySelector('nav')?.remove();
	for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
	}
	// Written as text: the strict policy of this site would not let us make a style element, even for another page.
	const [heading, link] = [escape(title), escape(address)];
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${heading}</h1>
<p>Taken on ${escape(day)} from <a href="${link}">${link}</a>. Accounts of plans are by Better Care Plans, under CC BY 4.0;
the plans belong to those who wrote them.</p>
${copy.outerHTML}
</body>
</html>
`;
}

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Offers a text as a file. */
export function offerFile(text: string, type: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
