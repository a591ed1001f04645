/** What Word prints before numbered paragraphs; it stands nowhere in the text and has to be counted out. */
import { writeNumber } from './list-marker.ts';
import type { NumberStyle } from './list-marker.ts';

interface Level {
	start: number;
	style: string;
	/** How the marker is written, such as `%1.` or `%1.%2)`. */
	pattern: string;
}

interface Numbering {
	/** Definition behind each list, and the levels that the list restarts. */
	lists: Map<string, { definition: string; restarts: Map<number, number> }>;
	levels: Map<string, Map<number, Level>>;
	/** List and level that a paragraph style brings along. */
	styles: Map<string, { list: string; level: number }>;
}

const value = (xml: string, element: string): string | undefined =>
	new RegExp(`<w:${element}\\b[^>]*?\\bw:val="([^"]*)"`).exec(xml)?.[1];

const elements = (xml: string, name: string, attribute: string): [key: string, inner: string][] =>
	[
		...xml.matchAll(
			new RegExp(`<w:${name}\\b[^>]*?\\bw:${attribute}="([^"]*)"[^>]*?(?:/>|>([\\s\\S]*?)</w:${name}>)`, 'g'),
		),
	].map((match) => [match[1] ?? '', match[2] ?? '']);

/** Reads `numbering.xml` and `styles.xml`; both may be empty. Names are expected under the prefix `w`. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
	const levels = new Map<string, Map<number, Level>>();
	for (const [id, inner] of elements(numberingXml, 'abstractNum', 'abstractNumId')) {
		levels.set(id, new Map(elements(inner, 'lvl', 'ilvl').map(([level, xml]) => [Number(level), readLevel(xml)])));
	}
	const lists: Numbering['lists'] = new Map();
	for (const [id, inner] of elements(numberingXml, 'num', 'numId')) {
		const restarts = elements(inner, 'lvlOverride', 'ilvl').flatMap(([level, xml]): [number, number][] => {
			const start = value(xml, 'startOverride');
			return start === undefined ? [] : [[Number(level), Number(start)]];
		});
		lists.set(id, { definition: value(inner, 'abstractNumId') ?? '', restarts: new Map(restarts) });
	}
	const styles: Numbering['styles'] = new Map();
	for (const [id, inner] of elements(stylesXml, 'style', 'styleId')) {
		const list = /<w:numPr\b[\s\S]*?<\/w:numPr>/.exec(inner)?.[0];
		const number = list && value(list, 'numId');
		if (list && number) styles.set(id, { list: number, level: Number(value(list, 'ilvl') ?? 0) });
	}
	return { lists, levels, styles };
}

function readLevel(xml: string): Level {
	return {
		start: Number(value(xml, 'start') ?? 1),
		style: value(xml, 'numFmt') ?? 'decimal',
		pattern: value(xml, 'lvlText') ?? '',
	};
}

const WRITTEN: readonly string[] = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'];

/** Counts the numbered paragraphs of a document in order. */
export class NumberCounter {
	readonly numbering: Numbering;
	readonly counts = new Map<string, number[]>();
	readonly begun = new Set<string>();

	constructor(numbering: Numbering) {
		this.numbering = numbering;
	}

	/** The marker of the next paragraph, from the XML of its properties; undefined where it has none. */
	next(propertiesXml: string): string | undefined {
		const style = value(propertiesXml, 'pStyle');
		const inherited = style === undefined ? undefined : this.numbering.styles.get(style);
		const own = /<w:numPr\b[\s\S]*?<\/w:numPr>/.exec(propertiesXml)?.[0] ?? '';
		const id = value(own, 'numId') ?? inherited?.list;
		const depth = Number(value(own, 'ilvl') ?? inherited?.level ?? 0);
		const list = id === undefined ? undefined : this.numbering.lists.get(id);
		const levels = list && this.numbering.levels.get(list.definition);
		const level = levels?.get(depth);
		if (!id || !list || !levels || !level || level.style === 'none') return undefined;
		if (level.style === 'bullet') return '•';
		const counts = this.advance(id, list, levels, depth);
		return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
			const of = levels.get(Number(digit) - 1);
			const style = of && WRITTEN.includes(of.style) ? (of.style as NumberStyle) : 'decimal';
			return writeNumber(counts[Number(digit) - 1] ?? of?.start ?? 1, style);
		});
	}

	advance(
		id: string,
		list: { definition: string; restarts: Map<number, number> },
		levels: Map<number, Level>,
		depth: number,
	): number[] {
		const counts = this.counts.get(list.definition) ?? [];
		this.counts.set(list.definition, counts);
		if (!this.begun.has(id)) {
			this.begun.add(id);
			for (const [level, start] of list.restarts) counts[level] = start - 1;
		}
		counts[depth] = (counts[depth] ?? (levels.get(depth)?.start ?? 1) - 1) + 1;
		counts.length = depth + 1;
		return counts;
	}
}
