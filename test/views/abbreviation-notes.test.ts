/** What stands in the note on an abbreviation. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGISTERS } from '../../src/corpus/registers.ts';
import type { GlossaryTerm } from '../../src/domain/glossary.ts';
import { abbreviationNotes } from '../../src/views/abbreviation-notes.ts';

const term = (id: string, more: Partial<GlossaryTerm>): GlossaryTerm => ({
	...{ id, term: id, abbreviations: [], variants: [], related: [], ambiguous: [], definition: 'A thing. And more.' },
	...more,
});

const noteOn = (glossary: GlossaryTerm[], abbreviation: string) => {
	const { ids, byId } = abbreviationNotes(glossary);
	return byId.get(ids.get(abbreviation) ?? '');
};

test('two abbreviations of one term share a note; it says the first sentence', () => {
	const glossary = [term('emergency', { abbreviations: ['A&E', 'ED'], definition: 'A place, e.g. in town. Open.' })];
	expect(noteOn(glossary, 'ED')).toBe(noteOn(glossary, 'A&E'));
	expect(noteOn(glossary, 'ED')?.meanings).toEqual([
		{ term: 'emergency', anchor: 'about-a-e', definition: 'A place, e.g. in town.' },
	]);
});

test('an abbreviation of two terms tells both', () => {
	const glossary = [
		term('area-team', { abbreviations: ['AT', 'LAT'], ambiguous: ['AT'] }),
		term('telecare', { abbreviations: ['AT'], ambiguous: ['AT'] }),
	];
	expect(noteOn(glossary, 'AT')?.meanings.map(({ anchor }) => anchor)).toEqual(['area-team', 'telecare']);
	expect(noteOn(glossary, 'LAT')?.meanings.map(({ anchor }) => anchor)).toEqual(['about-lat']);
	expect(abbreviationNotes(glossary).nameOfTerm).toEqual(new Map([['area-team', 'about-lat']]));
});

test('in the glossary of this site every note has its own id, and a definition', () => {
	const { record = [] } = REGISTERS.glossary.read(readFileSync('content/glossary.yml', 'utf8'), 'glossary.yml');
	const { ids, byId } = abbreviationNotes(record);
	expect(ids.size).toBeGreaterThan(120);
	for (const [abbreviation, id] of ids) {
		const terms = record.filter((each) => [...each.abbreviations, ...each.ambiguous].includes(abbreviation));
		expect(
			byId
				.get(id)
				?.meanings.map((each) => each.term)
				.sort(),
			abbreviation,
		).toEqual(terms.map((each) => each.term).sort());
	}
	for (const { meanings } of byId.values()) for (const each of meanings) expect(each.definition).toMatch(/[.!?]$/);
});
