/** Two small controlled vocabularies that make risks and schemes of different plans findable together. */

/** Themes of risks, ours, with what belongs under each. */
export const RISK_THEME_DEFINITIONS = [
	{
		id: 'hospital-stability',
		name: 'Hospitals and other providers unsettled',
		definition: 'Moving money or work unsettles a hospital or another provider, or providers do not take part.',
	},
	{
		id: 'finance',
		name: 'Money',
		definition: 'Savings do not arrive, budgets do not match, or costs outrun the pool.',
	},
	{
		id: 'care-act',
		name: 'Care Act and other law',
		definition: 'New duties, regulations or legal challenge add cost or delay.',
	},
	{
		id: 'workforce',
		name: 'Workforce',
		definition: 'Too few staff, too few skills, or too much resting on a few people.',
	},
	{
		id: 'market',
		name: 'Care market',
		definition: 'Care cannot be bought at the price, quality or quantity that is needed.',
	},
	{
		id: 'data',
		name: 'Data and information',
		definition: 'Baselines, records, identifiers or monitoring are missing or late.',
	},
	{
		id: 'delivery',
		name: 'Delivery and targets',
		definition: 'Schemes, pilots or targets slip, or redesign does not happen in the round.',
	},
	{
		id: 'governance',
		name: 'Leadership and governance',
		definition: 'Decisions, oversight, risk sharing or leadership are unsettled.',
	},
	{
		id: 'culture',
		name: 'Culture and communication',
		definition: 'Staff, members or the public do not know, agree or change how they work.',
	},
	{ id: 'demand', name: 'Rising need', definition: 'More people, carers or cases than the plan allows for.' },
	{
		id: 'primary-care',
		name: 'GPs and primary care',
		definition: 'General practice is not involved, not aware or not reachable.',
	},
] as const;

export type RiskTheme = (typeof RISK_THEME_DEFINITIONS)[number]['id'];
export const RISK_THEMES = RISK_THEME_DEFINITIONS.map((theme) => theme.id) as [RiskTheme, ...RiskTheme[]];

/** Themes of schemes, after the national scheme types of the 2017-19 and later rounds; the mapping is ours. */
export const SCHEME_THEME_DEFINITIONS = [
	{
		id: 'assistive-technology',
		name: 'Assistive technology and equipment',
		definition: 'Telecare, telehealth, community equipment, aids.',
	},
	{
		id: 'care-act',
		name: 'Care Act implementation',
		definition: 'Getting ready for and carrying out the Care Act 2014.',
	},
	{ id: 'carers', name: 'Carers’ services', definition: 'Advice, support, breaks and assessments for unpaid carers.' },
	{ id: 'community', name: 'Community schemes', definition: 'Community capacity, voluntary sector, social isolation.' },
	{
		id: 'enablers',
		name: 'Enablers for integration',
		definition: 'Joint commissioning, shared data, workforce, governance, culture.',
	},
	{
		id: 'transfers',
		name: 'Managing transfers of care',
		definition: 'Discharge planning, discharge teams, seven-day working, patient flow.',
	},
	{ id: 'home-care', name: 'Home care', definition: 'Domiciliary care and care packages at home.' },
	{
		id: 'housing',
		name: 'Housing and adaptations',
		definition: 'Extra care, adaptations, Disabled Facilities Grant, accommodation with support.',
	},
	{
		id: 'care-planning',
		name: 'Integrated care planning and navigation',
		definition: 'Joint assessment, care coordination, multidisciplinary teams, single point of access.',
	},
	{
		id: 'intermediate-care',
		name: 'Intermediate care',
		definition: 'Step up and step down beds and short-term services between hospital and home.',
	},
	{ id: 'reablement', name: 'Reablement', definition: 'Short-term help to regain independence at home.' },
	{
		id: 'urgent-response',
		name: 'Urgent community response',
		definition: 'Rapid or crisis response, ambulance and urgent care outside hospital.',
	},
	{
		id: 'personal-budgets',
		name: 'Personalised budgets and commissioning',
		definition: 'Personal budgets, direct payments, personal health budgets.',
	},
	{
		id: 'mental-health',
		name: 'Mental health, dementia and learning disability',
		definition: 'Services for people with mental ill health, dementia or a learning disability.',
	},
	{
		id: 'prevention',
		name: 'Prevention and early intervention',
		definition: 'Wellbeing, falls, healthy living, finding people at risk early.',
	},
	{
		id: 'residential',
		name: 'Residential placements and care homes',
		definition: 'Care homes, nursing homes, health support to them.',
	},
	{
		id: 'continuing-care',
		name: 'Continuing healthcare',
		definition: 'NHS continuing healthcare and its commissioning.',
	},
	{ id: 'primary-care', name: 'Primary care', definition: 'General practice and its redesign.' },
	{
		id: 'safeguarding',
		name: 'Safeguarding and quality',
		definition: 'Protecting adults at risk and the quality of care.',
	},
] as const;

export type SchemeTheme = (typeof SCHEME_THEME_DEFINITIONS)[number]['id'];
export const SCHEME_THEMES = SCHEME_THEME_DEFINITIONS.map((theme) => theme.id) as [SchemeTheme, ...SchemeTheme[]];
