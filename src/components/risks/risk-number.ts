/** What a risk is called beside its area: its number in the plan's order. Printed references repeat and skip. */
import type { RiskRow } from '../../views/risk-register.ts';

export const riskNumber = ({ id }: Pick<RiskRow, 'id'>): string => String(Number(id.slice(1)));
