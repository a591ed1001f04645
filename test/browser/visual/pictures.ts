/** Compares two pictures point by point, leaving out what smoothing of edges differs by. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may lie apart and still be the same, from 0 to 1. */
const THRESHOLD = 0.2;

export interface Difference {
	/** Share of points that differ, from 0 to 1; 1 where the pictures are of different sizes. */
	share: number;
	/** The pictures' difference as PNG; undefined where they are of different sizes. */
	picture: Buffer | undefined;
}

/** How two PNG pictures differ. */
export function differenceOf(wanted: Buffer, found: Buffer): Difference {
	const [a, b] = [PNG.sync.read(wanted), PNG.sync.read(found)];
	if (a.width !== b.width || a.height !== b.height) return { share: 1, picture: undefined };
	const drawn = new PNG({ width: a.width, height: a.height });
	const points = pixelmatch(a.data, b.data, drawn.data, a.width, a.height, { threshold: THRESHOLD });
	return { share: points / (a.width * a.height), picture: PNG.sync.write(drawn) };
}
