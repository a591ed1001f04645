/** Registers in which the invented councils of the test documents exist, with the real forms. */
import { readTemplates } from '../../src/corpus/registers.ts';
import type { Registers } from '../../src/domain/corpus.ts';
import { Authority, Board, Organisation } from '../../src/domain/register.ts';
import { makeKnowledge } from '../../scripts/import/knowledge.ts';
import type { Knowledge } from '../../scripts/import/model.ts';

const authority = (code: string, name: string, ...variants: string[]) =>
	Authority.parse({
		...{ code, name, variants, type: 'unitary', region: 'North East', orgId: 'GB-LAE-XXX' },
		...{ population2011: 100_000, adults2011: 80_000, older2011: 20_000, populationEstimate2014: 101_000 },
		tile: { q: 0, r: 0 },
	});

const ccg = (ods: string, name: string) =>
	Organisation.parse({ ods, gss: `E38000${900 + Number(ods.slice(1))}`, name });

export const INVENTED: Omit<Registers, 'templates'> = {
	authorities: [
		authority('E06000901', 'Marrowdale', 'Marrowdale County Council'),
		authority('E06000902', 'Eskham', 'Borough of Eskham'),
		authority('E06000903', 'Thistleport', 'Thistleport City Council'),
	],
	boards: [
		Board.parse({ id: 'marrowdale', name: 'Marrowdale', authorities: ['E06000901'] }),
		Board.parse({ id: 'eskham', name: 'Eskham', authorities: ['E06000902'] }),
		Board.parse({ id: 'thistleport', name: 'Thistleport', authorities: ['E06000903'] }),
	],
	organisations: [
		ccg('X01', 'NHS Upper Marrow CCG'),
		ccg('X02', 'NHS Eskham and Coast CCG'),
		ccg('X03', 'NHS Thistleport CCG'),
	],
	rounds: [],
	glossary: [],
};

/** Knowledge of the invented areas and the real forms. */
export function inventedKnowledge(): Knowledge {
	const { templates, problems } = readTemplates('content', 'content');
	if (problems.length > 0) throw new Error('the forms in content/templates have problems');
	return makeKnowledge({ ...INVENTED, templates });
}
