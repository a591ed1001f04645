/** Spoils documents in ways that come again for the same seed. */

/** Numbers from 0 to 1 that look random and are the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const INSERTS = [
	'import fs from "node:fs"',
	'export default () => 1',
	'{process.exit()}',
	'fewer than <18 weeks {and more',
	'<script>alert(1)</script>',
	'[x](javascript:alert(1))',
	'<Name of Signatory>',
	'## Vision',
	'---',
	'\t',
	'\t\t\tcell',
	'a\tb\tc',
	'| a | b |',
	'|---|---|',
	'Label / value / more',
	'- - - item',
	'        - deep',
	'iv) roman',
	'4) RISKS',
	'a) Governance',
	'Risk\tRisk rating\tMitigating Actions',
	'Date\t31/02/2014',
	'2015/16\t£nonsense',
	'This page is intentionally left blank',
	'Title of Report Something else',
	'```',
	'https://example.org/a_b?c=d&e=f',
	'\u202e\u200b\u00ad\ufeff',
	'Ву Кириллица Ελληνικά',
	'x'.repeat(3000),
	'word '.repeat(400),
	'**DRAFT',
	'<p>2.1</p>\t<p>text</p>',
];

const CHANGES: ((lines: string[], random: () => number) => string[])[] = [
	(lines, random) => lines.slice(0, Math.floor(random() * lines.length)),
	(lines, random) => lines.slice(Math.floor(random() * lines.length)),
	(lines, random) => {
		const at = Math.floor(random() * lines.length);
		return [...lines.slice(0, at), ...lines.slice(at, at + 20), ...lines.slice(at)];
	},
	(lines, random) => {
		const at = Math.floor(random() * lines.length);
		const some = lines.slice(at, at + 12).sort(() => random() - 0.5);
		return [...lines.slice(0, at), ...some, ...lines.slice(at + 12)];
	},
	(lines, random) => [...lines].sort(() => random() - 0.5),
	(lines, random) => {
		const copy = [...lines];
		for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
			copy.splice(Math.floor(random() * copy.length), 0, INSERTS[Math.floor(random() * INSERTS.length)] ?? '');
		}
		return copy;
	},
	(lines, random) => lines.filter(() => random() > 0.2),
	(lines, random) => lines.map((line) => (random() < 0.1 ? line.slice(Math.floor(random() * line.length)) : line)),
	(lines, random) =>
		lines.flatMap((line) => (random() < 0.1 ? [] : random() < 0.1 ? [`${line}${lines[0] ?? ''}`] : [line])),
	(lines, random) => lines.map((line) => (random() < 0.2 ? line.replaceAll('\t', random() < 0.5 ? ' ' : '\n') : line)),
];

/** A spoilt copy of a text as bytes: its lines changed, and now and then bytes put in at random. */
export function spoil(text: string, seed: number): Uint8Array {
	const random = randomFrom(seed);
	let lines = text.split('\n');
	for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
		const change = CHANGES[Math.floor(random() * CHANGES.length)];
		if (change) lines = change(lines, random);
	}
	const bytes = Buffer.from(lines.join(random() < 0.1 ? '\r\n' : '\n'));
	if (random() < 0.2) {
		for (let times = 0; times < 8 && bytes.length > 0; times += 1) {
			bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
		}
	}
	return bytes;
}
