import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packConcept, unpackConcept } from '../../../src/lib/search/pack-concepts.ts';
import type { Concept } from '../../../src/lib/search/passage.ts';

it('leaves out what the label tells', () => {
	const concept: Concept = {
		...{ id: 'area-north-ashby', label: 'North Ashby', names: ['North Ashby', 'Ashby North'], abbreviations: ['NA'] },
		...{ silent: true, scope: true },
	};
	expect(packConcept(concept)).toEqual(['area-*', 'North Ashby', ['', 'Ashby North'], ['NA'], 3]);
	expect(unpackConcept(packConcept(concept))).toEqual(concept);
});

it('gives every concept back as it was, whatever its id and names', () => {
	const text = fc.oneof(fc.constantFrom('*', '=', '=a', 'a', 'a*', 'a a', 'A a'), fc.string()).filter(Boolean);
	const concept = fc
		.record({ id: text, label: text, names: fc.array(text), abbreviations: fc.array(text) })
		.chain((base) =>
			fc.constantFrom<Partial<Concept>>({}, { silent: true }, { scope: true }).map((marks) => ({ ...base, ...marks })),
		);
	fc.assert(
		fc.property(concept, (each) => {
			expect(unpackConcept(packConcept(each))).toEqual(each);
		}),
	);
});
