/** Names that stand for one another in a search: the glossary's, and pairs of spellings. */
import type { GlossaryTerm } from '../domain/glossary.ts';
import { slug } from '../lib/words.ts';
import type { AreaRow } from './areas.ts';
import { ASKED, PLAIN_CONCEPTS } from './everyday-words.ts';
import type { Concept, ConceptTable } from '../lib/search/passage.ts';

/** Abbreviations of the field that are also everyday words: they count only in capitals. */
const EVERYDAY_WORDS = ['ASH', 'AT', 'COIN', 'DES', 'IC', 'INT', 'LES', 'MAR', 'OT', 'RAG', 'SPA', 'SUS', 'TEC'];

/** Words that are written together or apart. They need no telling: nobody means only one of the two. */
const SPELLINGS = [
	['healthcare', 'health care'],
	['homecare', 'home care'],
	['daycare', 'day care'],
	['aftercare', 'after care'],
	['inpatient', 'in-patient', 'in patient'],
	['outpatient', 'out-patient', 'out patient'],
	['readmission', 're admission'],
	['bedbased', 'bed based'],
	['stepdown', 'step down'],
	['stepup', 'step up'],
	['lifestyle', 'life style'],
	['website', 'web site'],
] as const;

/** The table that the search index and its page share. Where one name means two things it stands under both. */
export function searchConcepts(glossary: readonly GlossaryTerm[], areas: readonly AreaRow[]): ConceptTable {
	const terms = glossary.map(({ id, term, abbreviations, variants }): Concept => ({
		id,
		label: term,
		names: [term, ...variants],
		abbreviations,
		...(ASKED[id] && { asked: ASKED[id] }),
	}));
	const plain = PLAIN_CONCEPTS.map((concept): Concept => ({
		...{ ...concept, id: `words-${slug(concept.label)}`, abbreviations: [] },
	}));
	const spellings = SPELLINGS.map(([one, ...others]): Concept => ({
		id: `spelling-${one}`,
		label: one,
		names: [one, ...others],
		abbreviations: [],
		silent: true,
	}));
	const places = areas.map(({ board, name, variants }): Concept => ({
		...{ id: `area-${board}`, label: name, abbreviations: [], silent: true, scope: true },
		names: [...new Set([name, ...variants])],
	}));
	return { concepts: [...terms, ...plain, ...spellings, ...places], wordAbbreviations: EVERYDAY_WORDS };
}
