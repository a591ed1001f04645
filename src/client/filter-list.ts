/**
 * Filters and sorts a table that is complete without this script. The choice lives in the URL, the number of rows
 * shown is announced, and "download these rows" gives exactly them.
 */
import { compareCells, parseCsv } from '../lib/csv-read.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const table = form && document.getElementById(form.dataset['filters'] ?? '');

if (form && table instanceof HTMLTableElement) start(form, table);

function start(filters: HTMLFormElement, list: HTMLTableElement): void {
	const body = list.tBodies[0]!;
	const rows = [...body.rows];
	const status = document.querySelector<HTMLElement>('[data-filter-status]')!;
	const noun = status.dataset['filterStatus'] ?? 'rows';
	const wanted = () => [...new FormData(filters)].map(([key, value]) => [key, String(value).trim()] as const);

	readUrl(filters);
	filters.hidden = false;
	const apply = () => {
		const choice = wanted().filter(([, value]) => value !== '');
		for (const row of rows) row.hidden = !choice.every(([key, value]) => matches(row, key, value));
		const shown = rows.filter((row) => !row.hidden).length;
		status.textContent =
			shown === 0 ? `No ${noun} match. Clear a filter to see more.` : `${shown} of ${rows.length} ${noun} shown.`;
		writeUrl(choice);
		document.dispatchEvent(new CustomEvent('rows-changed'));
	};
	filters.addEventListener('input', apply);
	filters.addEventListener('submit', (event) => event.preventDefault());
	filters.addEventListener('reset', () => setTimeout(apply));
	makeSortable(list, rows);
	makeDownload(filters, rows);
	apply();
}

/** A list of values in a data attribute is joined by `|`; free text is looked for in the whole row. */
function matches(row: HTMLTableRowElement, key: string, value: string): boolean {
	if (key === 'q') return row.textContent.toLowerCase().includes(value.toLowerCase());
	if (key === 'min-score') return Number(row.dataset['score'] || Number.NaN) >= Number(value);
	return (row.dataset[key] ?? '').split('|').includes(value);
}

/** Takes the choice from the URL; a value that no control offers is dropped, which also repairs the URL. */
function readUrl(filters: HTMLFormElement): void {
	for (const [key, value] of new URLSearchParams(location.search)) {
		const control = filters.elements.namedItem(key);
		if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
		if (control instanceof HTMLSelectElement && control.value !== value) control.value = '';
	}
}

function writeUrl(choice: readonly (readonly [string, string])[]): void {
	const query = new URLSearchParams(choice.map(([key, value]) => [key, value])).toString();
	history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}

function makeSortable(list: HTMLTableElement, rows: HTMLTableRowElement[]): void {
	if (list.dataset['sortable'] === undefined) return;
	const headings = [...list.tHead!.rows[0]!.cells];
	headings.forEach((heading, at) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'sort';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => {
			const descending = heading.getAttribute('aria-sort') === 'ascending';
			for (const each of headings) each.removeAttribute('aria-sort');
			heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
			const value = (row: HTMLTableRowElement) => row.cells[at]!.dataset['value'] ?? row.cells[at]!.textContent.trim();
			const sorted = [...rows].sort((a, b) => {
				const [x, y] = [value(a), value(b)];
				const order = compareCells(x, y);
				// Rows without a value come last either way.
				return descending && x !== '' && y !== '' ? -order : order;
			});
			list.tBodies[0]!.append(...sorted);
		});
	});
}

/** The rows come from the published data file, so that a download has every column, not only those on the page. */
function makeDownload(filters: HTMLFormElement, rows: HTMLTableRowElement[]): void {
	const button = document.querySelector<HTMLButtonElement>('button[data-download]');
	if (!button) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		void (async () => {
			const response = await fetch(button.dataset['download']!);
			const records = parseCsv(await response.text());
			const keys = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset['key']));
			const [header, ...lines] = records;
			// Two cells tell most rows apart; a budget line takes three: plan, year and kind.
			const kept = lines.filter(({ cells }) => [2, 3].some((count) => keys.has(cells.slice(0, count).join(' '))));
			const text = [header!, ...kept].map(({ raw }) => raw).join('\r\n');
			const link = document.createElement('a');
			link.href = URL.createObjectURL(new Blob([`${text}\r\n`], { type: 'text/csv' }));
			link.download = `${filters.dataset['filters'] ?? 'rows'}.csv`;
			link.click();
			URL.revokeObjectURL(link.href);
		})();
	});
}
