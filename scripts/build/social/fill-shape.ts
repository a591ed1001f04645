/** Fills a shape of straight edges: how much of each pixel it covers. Pure, and the same on every machine. */

/** A closed ring of corners: x and y in turn, in pixels. */
export type Ring = readonly number[];

/** How much of each pixel is covered, 0 to 255, row by row. */
export interface Coverage {
	width: number;
	height: number;
	values: Uint8Array;
}

/**
 * Fills rings into a picture of a size. Every edge leaves the change of cover that it makes in the pixels it crosses;
 * summed up along the rows, these give the cover. Rings run one way for a shape and the other way for a hole.
 */
export function fillShape(rings: readonly Ring[], width: number, height: number): Coverage {
	const changes = new Float64Array(width * height + 2);
	for (const ring of rings) {
		for (let at = 0; at < ring.length; at += 2) {
			const next = (at + 2) % ring.length;
			addEdge(changes, width, height, ring[at]!, ring[at + 1]!, ring[next]!, ring[next + 1]!);
		}
	}
	const values = new Uint8Array(width * height);
	let cover = 0;
	for (let at = 0; at < values.length; at++) {
		cover += changes[at]!;
		values[at] = Math.min(255, Math.round(Math.abs(cover) * 255));
	}
	return { width, height, values };
}

/** An edge counts between the rows that it crosses; the shape must lie within the picture from side to side. */
function addEdge(
	changes: Float64Array,
	width: number,
	height: number,
	fromX: number,
	fromY: number,
	toX: number,
	toY: number,
): void {
	if (fromY === toY) return;
	const sign = fromY < toY ? 1 : -1;
	const [topX, top, bottomX, bottom] = fromY < toY ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
	const slope = (bottomX - topX) / (bottom - top);
	let x = top < 0 ? topX - top * slope : topX;
	for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, Math.ceil(bottom)); row++) {
		const share = Math.min(row + 1, bottom) - Math.max(row, top);
		const nextX = x + slope * share;
		addSpan(changes, row * width, Math.min(x, nextX), Math.max(x, nextX), share * sign);
		x = nextX;
	}
}

/** Spreads the change that an edge makes in one row over the pixels between two places. */
function addSpan(changes: Float64Array, row: number, left: number, right: number, change: number): void {
	const first = Math.floor(left);
	const last = Math.max(first, Math.ceil(right) - 1);
	let given = 0;
	for (let pixel = first; pixel <= last; pixel++) {
		// Of the edge's run up to the right side of this pixel, the area to the right of the edge within it.
		const before = Math.max(left, pixel);
		const after = Math.min(right, pixel + 1);
		const run = right > left ? (after - left) / (right - left) : 1;
		const earlier = right > left ? (before - left) / (right - left) : 0;
		const middle = right > left ? (before + after) / 2 : left;
		// Cover of this pixel: what ran in earlier pixels covers it whole, what runs in it covers what is right of it.
		const cover = earlier + (run - earlier) * (pixel + 1 - middle);
		changes[row + pixel]! += change * (cover - given);
		given = cover;
	}
	changes[row + last + 1]! += change * (1 - given);
}
