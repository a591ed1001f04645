/** Where the large parts of a page lie: what is compared where another browser would draw letters differently. */
import type { Page } from 'playwright-core';

export type Boxes = Record<string, [left: number, top: number, width: number, height: number]>;

/** How many pixels, and what share of its length, a measure may differ by. */
const PIXELS = 4;
const SHARE = 0.02;

/** Boxes of the header, the headings and the parts of the main content that begin in the window. */
export const boxesOf = (page: Page): Promise<Boxes> =>
	page.evaluate(() => {
		const boxes: Boxes = {};
		const parts = 'header, h1, h2, main > *, main .wrap > *, main > .columns > *, figure, table, form';
		document.querySelectorAll(parts).forEach((element, index) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			if (width === 0 || top > innerHeight) return;
			const name = `${index} ${element.tagName.toLowerCase()}${element.id && `#${element.id}`}`;
			// What goes on below the window is another test's.
			const seen = Math.min(height, innerHeight - top);
			boxes[name] = [Math.round(left), Math.round(top), Math.round(width), Math.round(seen)];
		});
		return boxes;
	});

/** What of the wanted boxes is not there, is new, or lies elsewhere; one line each. */
export function movedBoxes(wanted: Boxes, found: Boxes): string[] {
	const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(PIXELS, SHARE * Math.abs(a));
	return [
		...Object.entries(wanted).flatMap(([name, box]) => {
			const now = found[name];
			if (!now) return [`${name} is not there`];
			return box.every((value, index) => near(value, now[index]!))
				? []
				: [`${name}: ${box.join()} is now ${now.join()}`];
		}),
		...Object.keys(found)
			.filter((name) => !wanted[name])
			.map((name) => `${name} is new`),
	];
}
