/** Plans by national conditions; each cell has the position, the reason in a line and a way to the place in the plan. */
import { CONDITIONS, POSITIONS, type Position } from '../../domain/condition.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/register.ts';
import { html, type Html } from '../../lib/html.ts';
import { rememberPer } from '../../lib/remember.ts';
import { planPath } from '../../paths.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { conditionsMatrix, type ConditionMatrixRow } from '../../views/conditions-matrix.ts';
import { POSITION_NAMES, roundName } from '../../views/names.ts';
import { byRegion, byRound } from '../register/levels.ts';
import { isLong } from '../../views/long-lists.ts';
import type { Register, RegisterFacet } from '../register/register.ts';

export const conditionRegister = rememberPer((corpus: Corpus): Register<ConditionMatrixRow> => {
	const rows = conditionsMatrix(corpus);
	return {
		...{ id: 'conditions', table: 'condition-matrix', title: 'National conditions', noun: 'plans' },
		...{ dataset: 'conditions', dataNoun: 'positions', className: 'matrix' },
		caption: 'Our reading of each plan’s position, with the reason',
		rows,
		levels: [byRegion, byRound(corpus)],
		madeOf: planDigestIn(corpus),
		key: ({ plan }) => plan,
		heads: [
			{ heading: 'Plan', sort: ({ planTitle }) => planTitle },
			...CONDITIONS.map(({ id, name }) => ({ heading: name, id })),
		],
		// A matrix that stands whole on its page is taken in at a glance.
		facets: isLong(rows) ? facets(corpus) : [],
		cells,
	};
});

const facets = (corpus: Corpus): RegisterFacet<ConditionMatrixRow>[] => [
	{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
	{ name: 'region', label: 'Region', all: 'All regions', values: ({ regions }) => regions, order: REGIONS },
	{
		...{ name: 'round', label: 'Round', all: 'All rounds', values: ({ round }) => [round] },
		nameOf: (id) => roundName(corpus, id),
	},
	...CONDITIONS.map(({ id, name }) => ({
		...{ name: id, label: name, all: 'Any position', order: POSITIONS, rare: true },
		values: ({ cells }: ConditionMatrixRow) => [cells.find(({ condition }) => condition === id)?.position],
		nameOf: (position: string) => POSITION_NAMES[position as Position],
	})),
];

function cells(row: ConditionMatrixRow): Html {
	return html`<th scope="row"><a href="${planPath(row.plan, 'conditions')}">${row.planTitle}</a></th>
		${CONDITIONS.map(({ id }) => {
			const cell = row.cells.find(({ condition }) => condition === id);
			return cell
				? html`<td>
						<a class="tag position-${cell.position}" href="${cell.path}">${cell.positionName}</a>
						<p class="small">${cell.summary}</p>
					</td> `
				: html`<td><span class="soft">No position recorded</span></td> `;
		})}`;
}
