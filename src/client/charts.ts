/** Draws each chart from its table when it comes into view; Chart.js is fetched only then. */

const figures = document.querySelectorAll<HTMLElement>('figure[data-chart]');
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

const watcher = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			watcher.unobserve(target);
			void import('./chart-drawing.ts').then(({ drawChart }) => {
				const draw = () => drawChart(target as HTMLElement, !reducedMotion.matches);
				draw();
				dark.addEventListener('change', draw);
				document.addEventListener('rows-changed', draw);
			});
		}
	},
	{ rootMargin: '200px' },
);

for (const figure of figures) watcher.observe(figure);
