/** Words of a Word document that stand outside its text: page headers and footers, comments, and diagrams. */
import type { ReadDocument } from '../blocks.ts';

const REASONS: [part: RegExp, reason: string][] = [
	[/^word\/header\d*\.xml$/, 'page header'],
	[/^word\/footer\d*\.xml$/, 'page footer'],
	[/^word\/comments\.xml$/, 'comment'],
	[/^word\/diagrams\/data\d*\.xml$/, 'diagram'],
];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of page headers, page footers, comments and diagrams, each once. A Word file does not say on which page they stand. */
export function readAsides(parts: ReadonlyMap<string, string>): ReadDocument['leftOut'] {
	const found: ReadDocument['leftOut'] = [];
	for (const [name, xml] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const reason = REASONS.find(([pattern]) => pattern.test(name))?.[1];
		const text = reason && plainWords(xml);
		if (!reason || !text || found.some((one) => one.text === text)) continue;
		found.push({ text, reason, place: { paragraphs: [1, 1] } });
	}
	return found;
}

/** The words of a Word part, a line for each paragraph. */
export function plainWords(xml: string): string {
	const words = [...xml.matchAll(/<[wa]:t(?:\s[^>]*)?>([^<]*)<\/[wa]:t>|<(\/[wa]:p|w:tab|w:br)\b[^>]*>/g)].map(
		([, text, tag]) => (text === undefined ? (tag === 'w:tab' ? '\t' : '\n') : decodeEntities(text)),
	);
	return words
		.join('')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');
}

function decodeEntities(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
		if (name) return ENTITIES[name] ?? all;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});
}
