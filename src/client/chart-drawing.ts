/** Chart.js, with only the parts that the site's bar charts use. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

const drawn = new WeakMap<HTMLElement, Chart>();
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

interface Series {
	label: string;
	values: (number | null)[];
}

/** Reads labels and series from the table that a figure names. An empty cell stays empty, never nought. */
export function readTable(table: HTMLTableElement, names: readonly string[]): { labels: string[]; series: Series[] } {
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

/** Draws, or draws again in the colours of the present theme. */
export function drawChart(figure: HTMLElement, animate: boolean): void {
	const table = document.getElementById(figure.dataset['chart'] ?? '');
	const canvas = figure.querySelector('canvas');
	if (!(table instanceof HTMLTableElement) || !canvas) return;
	drawn.get(figure)?.destroy();
	const { labels, series } = readTable(table, (figure.dataset['series'] ?? '').split(','));
	const stacked = figure.dataset['stacked'] !== undefined;
	const pounds = figure.dataset['unit'] === 'pounds';
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	const format = (value: number) => (pounds ? `£${exact.format(value)}` : exact.format(value));
	const short = (value: number) => (pounds ? `£${exact.format(value / 1e6)}m` : exact.format(value));
	Chart.defaults.font.family = style.fontFamily;
	Chart.defaults.color = colour('--ink');
	const chart = new Chart(canvas, {
		type: 'bar',
		data: {
			labels,
			datasets: series.map(({ label, values }, index) => ({
				label,
				data: values,
				backgroundColor: colour(`--series-${(index % 3) + 1}`),
				borderColor: colour('--ink'),
				borderWidth: 1,
				maxBarThickness: 26,
			})),
		},
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			animation: animate ? { duration: 300 } : false,
			scales: {
				x: {
					stacked,
					beginAtZero: true,
					grid: { color: colour('--line') },
					ticks: { callback: (value) => short(Number(value)) },
				},
				y: { stacked, grid: { display: false } },
			},
			plugins: {
				legend: { position: 'top', align: 'start', labels: { boxWidth: 14 } },
				tooltip: {
					callbacks: {
						label: ({ dataset, parsed }) =>
							`${dataset.label ?? ''}: ${parsed.x === null ? 'no value' : format(parsed.x)}`,
					},
				},
			},
		},
	});
	drawn.set(figure, chart);
}
