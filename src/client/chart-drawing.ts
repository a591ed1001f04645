/** Chart.js, with only the parts that the site's bar charts use. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { chartHeight } from '../lib/chart-height.ts';
import { seriesFill } from './chart-pattern.ts';
import { readTable } from './chart-table.ts';
import { addTools } from './chart-tools.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

type BarChart = Chart<'bar', (number | null)[], string | string[]>;
const drawn = new WeakMap<HTMLElement, BarChart>();
/** Pixels of width below which a label stands in two lines, which in one would be cut off, and there are fewer marks. */
const NARROW = 480;
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Draws a figure's chart, or draws it again in the colours of the present theme and from the rows now shown. */
export function drawChart(figure: HTMLElement, animate: boolean): void {
	const table = document.getElementById(figure.dataset['chart'] ?? '');
	const canvas = figure.querySelector('canvas');
	if (!(table instanceof HTMLTableElement) || !canvas) return;
	const values = () => readTable(table, (figure.dataset['series'] ?? '').split(','));
	const pounds = figure.dataset['unit'] === 'pounds';
	const format = (value: number) => (pounds ? `£${exact.format(value)}` : exact.format(value));
	if (!drawn.has(figure)) {
		addTools(figure, { values, format, picture: () => drawn.get(figure)?.toBase64Image('image/png', 1) ?? '' });
	}
	drawn.get(figure)?.destroy();
	const { labels, series } = values();
	const stacked = figure.dataset['stacked'] !== undefined;
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	const colours = (figure.dataset['colours'] ?? '--series-1,--series-2,--series-3,--series-4').split(',').map(colour);
	canvas.parentElement!.style.height = `${chartHeight(labels.length, series.length, stacked)}px`;
	Chart.defaults.font.family = style.fontFamily;
	Chart.defaults.font.size = 14;
	Chart.defaults.color = colour('--ink');
	const isNarrow = figure.clientWidth < NARROW;
	const chart: BarChart = new Chart<'bar', (number | null)[], string | string[]>(canvas, {
		type: 'bar',
		data: {
			labels: isNarrow ? labels.map((label) => label.split(/(?<=,) /)) : labels,
			datasets: series.map(({ label, values: data }, index) => ({
				label,
				data,
				backgroundColor: seriesFill(index, colours[index % colours.length]!, colour('--surface')),
				borderColor: colours[index % colours.length]!,
				borderWidth: 1.5,
				maxBarThickness: 24,
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
					border: { display: false },
					grid: { color: colour('--line'), drawTicks: false },
					ticks: {
						precision: 0,
						padding: 8,
						maxTicksLimit: isNarrow ? 4 : 6,
						maxRotation: 0,
						color: colour('--ink-soft'),
						callback: (value) => (pounds ? `£${exact.format(Number(value) / 1e6)}m` : exact.format(Number(value))),
					},
				},
				y: { stacked, border: { color: colour('--line-strong') }, grid: { display: false } },
			},
			plugins: {
				legend: { position: 'top', align: 'start', labels: { boxWidth: 16, boxHeight: 16, padding: 16 } },
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
