/** Keeps only the plans that the address of an embed names: `?plans=devon-2014-11,halton-2014-02`. */

const wanted = new URLSearchParams(location.search).get('plans')?.split(',').filter(Boolean) ?? [];
const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-narrows] tr[data-plan]')];

// Names that lead to no row would leave an empty table: then all rows stay.
if (rows.some((row) => wanted.includes(row.dataset['plan'] ?? ''))) {
	for (const row of rows) row.hidden = !wanted.includes(row.dataset['plan'] ?? '');
}
