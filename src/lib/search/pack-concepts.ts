/**
 * Concepts as the start file holds them: without what can be told from the label. Every search loads them, and they are
 * most of what it loads first; packed they take a third less after compression.
 */
import { slug } from '../words.ts';
import type { Concept } from './passage.ts';

/** Id, label, names, abbreviations, marks. In the id `*` stands for the label as a slug; an empty name is the label. */
export type PackedConcept = [
	id: string,
	label: string,
	names: string[],
	abbreviations: string[],
	marks: number,
	asked?: string[],
];

const LABEL = '*';
const [SILENT, SCOPE] = [1, 2];

export function packConcept({ id, label, names, abbreviations, asked = [], silent, scope }: Concept): PackedConcept {
	const own = slug(label);
	const short = own && !id.includes(LABEL) ? id.replace(own, LABEL) : id;
	// An id that would be read back as another stays whole.
	const packedId = idOf(short, label) === id ? short : `=${id}`;
	// An empty name would name nothing.
	const packedNames = names.filter(Boolean).map((name) => (name === label ? '' : name));
	const marks = (silent ? SILENT : 0) | (scope ? SCOPE : 0);
	const packed: PackedConcept = [packedId, label, packedNames, [...abbreviations], marks];
	if (asked.length > 0) packed.push([...asked]);
	return packed;
}

export const unpackConcept = ([id, label, names, abbreviations, marks, asked]: PackedConcept): Concept => ({
	...{ id: idOf(id, label), label, abbreviations },
	names: names.map((name) => name || label),
	...(asked && { asked }),
	...(marks & SILENT && { silent: true }),
	...(marks & SCOPE && { scope: true }),
});

const idOf = (packed: string, label: string): string =>
	packed.startsWith('=') ? packed.slice(1) : packed.replace(LABEL, slug(label));
