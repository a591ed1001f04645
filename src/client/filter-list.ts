/**
 * Filters and sorts a table that is complete without this script. The choice lives in the URL, the number of rows
 * shown is announced, and "download these rows" gives exactly them.
 */
import { addSortButton } from './sort-button.ts';
import { compareCells } from '../lib/csv-read.ts';
import { chosen, readUrl, tellChosen, unfold, writeUrl } from './filter-form.ts';
import { takeRows } from './take-rows.ts';

// A register that is too long for its page loads its rows: see long-register.ts.
const form = document.querySelector<HTMLFormElement>('form[data-filters]:not([data-source])');
const table = form && document.getElementById(form.dataset['filters'] ?? '');

if (form && table instanceof HTMLTableElement) start(form, table);

function start(filters: HTMLFormElement, list: HTMLTableElement): void {
	const body = list.tBodies[0]!;
	const rows = [...body.rows];
	const status = document.querySelector<HTMLElement>('[data-filter-status]')!;
	const noun = status.dataset['filterStatus'] ?? 'rows';

	readUrl(filters);
	unfold(filters);
	const apply = () => {
		const choice = chosen(filters);
		tellChosen(filters, choice);
		for (const row of rows) row.hidden = !choice.every(([key, value]) => matches(filters, row, key, value));
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
function matches(filters: HTMLFormElement, row: HTMLTableRowElement, key: string, value: string): boolean {
	if (key === 'q') return row.textContent.toLowerCase().includes(value.toLowerCase());
	const own = row.getAttribute(`data-${key}`) ?? '';
	const control = filters.elements.namedItem(key);
	const atLeast = control instanceof HTMLElement && control.dataset['atLeast'] !== undefined;
	return atLeast ? own !== '' && Number(own) >= Number(value) : own.split('|').includes(value);
}

function makeSortable(list: HTMLTableElement, rows: HTMLTableRowElement[]): void {
	if (list.dataset['sortable'] === undefined) return;
	const headings = [...list.tHead!.rows[0]!.cells];
	headings.forEach((heading, at) => {
		addSortButton(heading, () => {
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
	button.addEventListener('click', () => {
		const keys = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset['key']));
		// Two cells tell most rows apart; a budget line takes three: plan, year and kind.
		void takeRows(button.dataset['download']!, filters.dataset['filters'] ?? 'rows', ({ cells }) =>
			[2, 3].some((count) => keys.has(cells.slice(0, count).join(' '))),
		);
	});
}
