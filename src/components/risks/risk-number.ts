/** What a risk is called beside its area: the plan's own reference, or its number in the plan's order. */
import type { RiskRow } from '../../views/risk-register.ts';

export const riskNumber = ({ ref, id }: Pick<RiskRow, 'ref' | 'id'>): string => ref || String(Number(id.slice(1)));
