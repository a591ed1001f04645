/** YAML parsed together with the place of every value, so that messages can point into the file. */
import { LineCounter, isCollection, isNode, isPair, isMap, parseDocument, type Document } from 'yaml';
import { parseCoreYaml } from './core-yaml.ts';
import type { Problem } from './problem.ts';

/** A key or index on the way to a value. */
export type Path = readonly PropertyKey[];

/** A place in a file, counted from 1. */
export interface Point {
	line: number;
	column: number;
}

/** Parsed YAML: the plain value and where each part of it stands. */
export interface LocatedYaml {
	data: unknown;
	/** Place of the value at a path; of its nearest ancestor where the path leads nowhere. */
	locate: (path: Path) => Point;
	/** Place of a key of the mapping at a path. */
	locateKey: (path: Path, key: string) => Point;
	problems: Problem[];
}

/**
 * Parses YAML text that begins at a line of a file.
 * Faults of syntax (and duplicate keys) come back as problems, never as exceptions.
 * Places are worked out when the first of them is asked for, which most files never do.
 */
export function parseLocatedYaml(text: string, file: string, firstLine = 1): LocatedYaml {
	const fast = parseCoreYaml(text);
	if (!fast) return parseWithPlaces(text, file, firstLine);
	let placed: LocatedYaml | undefined;
	const withPlaces = () => (placed ??= parseWithPlaces(text, file, firstLine));
	return {
		data: fast.data,
		locate: (path) => withPlaces().locate(path),
		locateKey: (path, key) => withPlaces().locateKey(path, key),
		problems: [],
	};
}

function parseWithPlaces(text: string, file: string, firstLine: number): LocatedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const pointAt = (offset: number): Point => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const problems = [...document.errors, ...document.warnings].map((error): Problem => {
		const point = pointAt(error.pos[0]);
		return {
			file,
			...point,
			field: '',
			message: `this is not valid YAML: ${error.message}`,
			remedy: 'Check the indentation, the quotes and the colons on this line and the one before it.',
		};
	});
	const data = problems.length > 0 ? undefined : plainValue(document, file, firstLine, problems);
	return {
		data,
		locate: (path) => pointAt(offsetOf(document, path)),
		locateKey: (path, key) => pointAt(keyOffset(document, path, key) ?? offsetOf(document, path)),
		problems,
	};
}

/** The document as plain values; an alias that swells, or leads nowhere, becomes a problem. */
function plainValue(document: Document, file: string, line: number, problems: Problem[]): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		problems.push({
			file,
			line,
			column: 1,
			field: '',
			message: `this is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
			remedy: 'Write the values out; anchors and aliases (& and *) are not needed here.',
		});
		return undefined;
	}
}

function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
		const key = path[length - 1];
		const at = typeof key === 'string' ? keyOffset(document, path.slice(0, length - 1), key) : undefined;
		if (at !== undefined) return at;
	}
	return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
	const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isCollection(node) || !isMap(node)) return undefined;
	for (const pair of node.items) {
		if (isPair(pair) && isNode(pair.key) && String(pair.key) === key && pair.key.range) return pair.key.range[0];
	}
	return undefined;
}
