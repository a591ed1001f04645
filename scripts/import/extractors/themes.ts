/** Themes of risks and schemes, told from their words. A person may set others by a correction. */
import type { RiskTheme, SchemeTheme } from '../../../src/domain/theme.ts';

const RISK_WORDS: [RiskTheme, RegExp][] = [
	[
		'hospital-stability',
		/\b(?:destabilis|acute (?:sector|trust|provider|service)|hospitals?\b|foundation trust|providers? (?:do not|will not)|buy[- ]in from)/i,
	],
	['care-act', /\bcare (?:bill|act)\b|\blegal challenge|legislation|regulations?\b|statutory dut/i],
	['workforce', /\b(?:workforce|staff(?:ing)?|recruit|skills?|turnover|vacanc)/i],
	['market', /\b(?:care market|market\b|home care capacity|independent sector)/i],
	['data', /\b(?:data|information|baseline|nhs number|records?|monitoring|early warning|it systems?)\b/i],
	['primary-care', /\b(?:primary care|gps?|general practice|gp member)\b/i],
	['culture', /\b(?:cultur|communicat|understand|behaviours?|engage(?:ment)?|political|reputation)/i],
	['governance', /\b(?:governance|leadership|risk shar|decision|partnership|strateg)/i],
	['finance', /\b(?:financ|savings?|fund(?:s|ing)?|budgets?|costs?|resources?|invest|mtfp|qipp|overspen)/i],
	['demand', /\b(?:demand|demograph|growth|ageing|increas\w+ (?:in )?(?:number|need))/i],
	['delivery', /\b(?:targets?|deliver|timescale|delay|slip|achiev|redesign|pace|reductions?|implement)/i],
];

const SCHEME_WORDS: [SchemeTheme, RegExp][] = [
	['assistive-technology', /\b(?:telecare|telehealth|assistive|equipment|aids and)/i],
	['carers', /\bcarers?\b/i],
	['care-act', /\bcare (?:bill|act)\b/i],
	['reablement', /\bre-?ablement|\benablement/i],
	['intermediate-care', /\bintermediate care|step[- ]?(?:up|down)|short[- ]term intervention|discharge to assess/i],
	['urgent-response', /\b(?:rapid response|crisis|urgent|ambulance|999|111|emergency)/i],
	['transfers', /\b(?:discharge|seven[- ]day|7[- ]day|seven days|transfers? of care|patient flow)/i],
	['residential', /\b(?:care homes?|nursing homes?|residential)/i],
	['continuing-care', /\bcontinuing (?:health)?\s?care|\bchc\b/i],
	['mental-health', /\b(?:mental|dementia|learning disabilit|psychiatric)/i],
	['housing', /\b(?:housing|adaptations?|accommodation|disabled facilities|extra care)/i],
	['home-care', /\b(?:home care|domiciliary|care at home)/i],
	['safeguarding', /\bsafeguarding/i],
	['primary-care', /\b(?:primary care|general practice|gps?)\b/i],
	['personal-budgets', /\b(?:personal (?:health )?budgets?|direct payments?|personalis)/i],
	['prevention', /\b(?:prevent|wellbeing|well-being|falls|early intervention|independent living|self[- ]management)/i],
	['community', /\b(?:community|isolation|voluntary|neighbourhood)/i],
	[
		'care-planning',
		/\b(?:care plan|joint assessment|multi-?disciplinary|single point|case management|integrated (?:team|care)|co-?ordinat|frail)/i,
	],
	['enablers', /\b(?:commissioning|integration|workforce|it systems?|data|governance|programme)/i],
];

const AT_MOST = 3;

function themesIn<Theme>(words: readonly [Theme, RegExp][], text: string, otherwise: Theme): Theme[] {
	const found = words.filter(([, pattern]) => pattern.test(text)).map(([theme]) => theme);
	return found.length > 0 ? found.slice(0, AT_MOST) : [otherwise];
}

/** At most three themes of a risk, at least one. */
export const riskThemes = (text: string): RiskTheme[] => themesIn(RISK_WORDS, text, 'delivery');

/** At most three themes of a scheme, at least one; its name counts before what is said of it. */
export function schemeThemes(name: string, summary: string): SchemeTheme[] {
	const named = SCHEME_WORDS.filter(([, pattern]) => pattern.test(name)).map(([theme]) => theme);
	return named.length > 0 ? named.slice(0, AT_MOST) : themesIn(SCHEME_WORDS, summary, 'enablers');
}
