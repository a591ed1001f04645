/** Finds the ruled lines of a page among everything it draws: the borders of tables and boxes. */
import { multiply } from './pdf-matrix.ts';

/** A straight line across (`y1 = y2`) or down (`x1 = x2`), in points, y growing downwards. */
export interface Rule {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** A small round or square spot, as some programs draw bullets instead of printing them. */
export interface Dot {
	left: number;
	right: number;
	middle: number;
}

interface Drawing {
	fnArray: number[];
	argsArray: unknown[];
}

/** A filled shape no thicker than this is a line. */
const THIN = 2.5;
/** Shorter strokes are parts of letters or ornaments. */
const SHORT = 4;
const MOST_RULES = 20_000;

/** Sizes between which a filled shape may be a bullet, in points. */
const DOT = [1.5, 7] as const;

/** Reads the rules and the dots that a page draws; `ops` maps the names of drawing operations to their numbers. */
export function readRules(
	drawing: Drawing,
	view: readonly number[],
	ops: Record<string, number>,
): { rules: Rule[]; dots: Dot[] } {
	const rules: Rule[] = [];
	const dots: Dot[] = [];
	const stack: (readonly number[])[] = [];
	let matrix: readonly number[] = view;
	drawing.fnArray.forEach((operation, index) => {
		const args = drawing.argsArray[index] as unknown[] | null;
		if (operation === ops['save']) stack.push(matrix);
		else if (operation === ops['restore']) matrix = stack.pop() ?? view;
		else if (operation === ops['transform']) matrix = multiply(matrix, args as number[]);
		else if (operation === ops['paintFormXObjectBegin']) {
			stack.push(matrix);
			if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as number[]);
		} else if (operation === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? view;
		else if (operation === ops['constructPath'] && args && rules.length < MOST_RULES) {
			const stroked =
				args[0] === ops['stroke'] ||
				args[0] === ops['closeStroke'] ||
				args[0] === ops['fillStroke'] ||
				args[0] === ops['closeFillStroke'];
			const filled = args[0] === ops['fill'] || args[0] === ops['eoFill'];
			const path = (args[1] as (ArrayLike<number> | null)[])[0];
			for (const points of path && (stroked || filled) ? shapesOf(path, matrix) : []) {
				rules.push(...(stroked ? strokes(points) : thinShape(points)));
				dots.push(...dotOf(points));
			}
		}
	});
	return { rules, dots };
}

/** Number of coordinates behind each drawing command of a path: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

/** The shapes of a path, each as its corners on the page. */
function shapesOf(path: ArrayLike<number>, matrix: readonly number[]): [number, number][][] {
	const shapes: [number, number][][] = [];
	for (let at = 0; at < path.length;) {
		const command = path[at] ?? 4;
		const length = COORDINATES[command] ?? 0;
		const [, , , , x, y] = multiply(matrix, [1, 0, 0, 1, path[at + length - 1] ?? 0, path[at + length] ?? 0]);
		if (command === 0) shapes.push([[x, y]]);
		else if (command === 4) shapes.at(-1)?.push(shapes.at(-1)?.[0] ?? [x, y]);
		else shapes.at(-1)?.push([x, y]);
		at += 1 + length;
	}
	return shapes;
}

function strokes(points: readonly [number, number][]): Rule[] {
	return points.slice(1).flatMap((point, index) => {
		const from = points[index] ?? point;
		return straight(
			Math.min(from[0], point[0]),
			Math.min(from[1], point[1]),
			Math.max(from[0], point[0]),
			Math.max(from[1], point[1]),
		);
	});
}

function boundsOf(points: readonly [number, number][]): { x1: number; x2: number; y1: number; y2: number } {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

/** A filled bar, as Word draws its borders, becomes the line through its middle. */
function thinShape(points: readonly [number, number][]): Rule[] {
	const { x1, x2, y1, y2 } = boundsOf(points);
	if (y2 - y1 <= THIN && x2 - x1 > y2 - y1) return straight(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
	if (x2 - x1 <= THIN) return straight((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
	return [];
}

function dotOf(points: readonly [number, number][]): Dot[] {
	const { x1, x2, y1, y2 } = boundsOf(points);
	const [width, height] = [x2 - x1, y2 - y1];
	const round = width >= DOT[0] && width <= DOT[1] && Math.abs(width - height) < 0.2 * width;
	return round ? [{ left: x1, right: x2, middle: (y1 + y2) / 2 }] : [];
}

function straight(x1: number, y1: number, x2: number, y2: number): Rule[] {
	if (y2 - y1 < 1 && x2 - x1 >= SHORT) return [{ x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 }];
	if (x2 - x1 < 1 && y2 - y1 >= SHORT) return [{ x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 }];
	return [];
}
