/** Risks by likelihood and impact, for the plans that print both: a 5 × 5 table. */
import { bandOf, type BandId } from './risk-bands.ts';
import type { RiskRow } from './risk-register.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface RiskGridCell {
	likelihood: number;
	impact: number;
	/** Our band for likelihood times impact. */
	band: BandId;
	rows: readonly RiskRow[];
}

export interface RiskGridLine {
	likelihood: number;
	/** One cell for each impact, from 1 to 5. */
	cells: readonly RiskGridCell[];
}

/** The lines of the grid, the most likely first. Risks rated in words or with one number are not in it. */
export function riskGrid(rows: readonly RiskRow[]): RiskGridLine[] {
	const byFactors = Map.groupBy(rows, ({ likelihood, impact }) => `${likelihood} ${impact}`);
	return STEPS.toReversed().map((likelihood) => ({
		likelihood,
		cells: STEPS.map((impact) => ({
			likelihood,
			impact,
			band: bandOfScore(likelihood * impact),
			rows: byFactors.get(`${likelihood} ${impact}`) ?? [],
		})),
	}));
}

const bandOfScore = (score: number): BandId =>
	bandOf({ state: 'read', raw: String(score), value: { scale: 'score', score } });
