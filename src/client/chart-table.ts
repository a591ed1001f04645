/** The values of a chart, read from the table that it is drawn from. */

export interface Series {
	label: string;
	/** Null where the table has no value: never drawn as nought. */
	values: (number | null)[];
}

export interface ChartValues {
	labels: string[];
	series: Series[];
}

/** Labels from the first column and a series for each column named; rows that a filter hides are left out. */
export function readTable(table: HTMLTableElement, names: readonly string[]): ChartValues {
	const headings = [...table.tHead!.rows[0]!.cells];
	const rows = [...table.tBodies[0]!.rows].filter((row) => !row.hidden);
	const labels = rows.map((row) => row.cells[0]!.textContent.trim());
	const series = names.map((name) => {
		const at = headings.findIndex((cell) => cell.dataset['column'] === name);
		const values = rows.map((row) => {
			const text = row.cells[at]?.dataset['value'] ?? '';
			return text === '' ? null : Number(text);
		});
		return { label: headings[at]?.textContent.trim() ?? name, values };
	});
	return { labels, series };
}
