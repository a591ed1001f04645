/** What a reader can do with a chart: step through its values by arrow key, and save it. */
import type { ChartValues } from './chart-table.ts';

/** What the tools ask for: values and pictures change when rows are filtered or the theme changes. */
export interface ChartAccess {
	values: () => ChartValues;
	format: (value: number) => string;
	picture: () => string;
}

/** Makes the tools of a figure work. Called once for each figure. */
export function addTools(figure: HTMLElement, access: ChartAccess): void {
	const canvas = figure.querySelector('canvas')!;
	const status = figure.querySelector('[role="status"]')!;
	let at = -1;
	canvas.addEventListener('keydown', (event) => {
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const { labels, series } = access.values();
		const count = labels.length * series.length;
		if (count === 0) return;
		at = (at + step + count) % count;
		const [row, column] = [Math.floor(at / series.length), at % series.length];
		const value = series[column]?.values[row] ?? null;
		status.textContent = `${labels[row]}, ${series[column]?.label}: ${value === null ? 'no value' : access.format(value)}`;
	});
	const name = figure.dataset['chart'] ?? 'chart';
	figure.querySelector('[data-save="png"]')?.addEventListener('click', () => save(access.picture(), `${name}.png`));
	figure.querySelector('[data-save="csv"]')?.addEventListener('click', () => {
		const blob = new Blob([valuesAsCsv(access.values())], { type: 'text/csv' });
		const url = URL.createObjectURL(blob);
		save(url, `${name}.csv`);
		URL.revokeObjectURL(url);
	});
}

/** The values of a chart as RFC 4180 text, with a header row. */
export function valuesAsCsv({ labels, series }: ChartValues): string {
	const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const lines = [
		['', ...series.map(({ label }) => label)].map(quote),
		...labels.map((label, row) => [quote(label), ...series.map(({ values }) => String(values[row] ?? ''))]),
	];
	return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function save(url: string, name: string): void {
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
}
