/** Takes a page at four widths in both themes and lays the pictures out on one sheet. */
import type { Browser } from 'playwright-core';

/** Windows of a phone, a tablet, a laptop and a large screen. */
const WINDOWS = [
	{ width: 360, height: 780 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 860 },
	{ width: 1600, height: 860 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Pictures on a sheet are this much smaller than the screen. */
const SCALE = 0.36;
const GAP: number = 16;
const QUALITY = 0.68;

/** The sheet as a WebP picture: a row a theme, narrow to wide. */
export async function takeSheet(browser: Browser, address: string): Promise<Buffer> {
	const rows: string[][] = [];
	for (const colorScheme of THEMES) {
		const row: string[] = [];
		for (const viewport of WINDOWS) {
			const picture = await takeScreen(browser, address, { colorScheme, viewport });
			row.push(picture.toString('base64'));
		}
		rows.push(row);
	}
	return layOut(browser, rows, SCALE);
}

/** One screen of one page, as PNG. */
export async function takeScreen(
	browser: Browser,
	address: string,
	look: { colorScheme: (typeof THEMES)[number]; viewport: { width: number; height: number } },
): Promise<Buffer> {
	const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	// Charts are drawn once they have been seen.
	await page.waitForTimeout(300);
	const picture = await page.screenshot({ animations: 'disabled' });
	await page.close();
	return picture;
}

/** Draws rows of PNG pictures on one ground and gives it as WebP. The browser does it: no picture library is needed. */
export async function layOut(browser: Browser, rows: readonly string[][], scale: number): Promise<Buffer> {
	const page = await browser.newPage();
	const data = await page.evaluate(
		async ([pictures, by, gap, quality]) => {
			const images = await Promise.all(
				pictures.map((row) =>
					Promise.all(
						row.map(async (base64) => {
							const image = new Image();
							image.src = `data:image/png;base64,${base64}`;
							await image.decode();
							return image;
						}),
					),
				),
			);
			const widthOf = (row: HTMLImageElement[]) => row.reduce<number>((sum, { width }) => sum + width * by + gap, gap);
			const heightOf = (row: HTMLImageElement[]) => Math.max(...row.map(({ height }) => height * by)) + gap;
			const canvas = document.createElement('canvas');
			canvas.width = Math.max(...images.map(widthOf));
			canvas.height = images.reduce<number>((sum, row) => sum + heightOf(row), gap);
			const pen = canvas.getContext('2d')!;
			pen.imageSmoothingQuality = 'high';
			pen.fillStyle = '#8a8f8d';
			pen.fillRect(0, 0, canvas.width, canvas.height);
			let y = gap;
			for (const row of images) {
				let x = gap;
				for (const image of row) {
					pen.drawImage(image, x, y, image.width * by, image.height * by);
					x += image.width * by + gap;
				}
				y += heightOf(row);
			}
			return canvas.toDataURL('image/webp', quality);
		},
		[rows, scale, scale === 1 ? 0 : GAP, QUALITY] as const,
	);
	await page.close();
	return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}
