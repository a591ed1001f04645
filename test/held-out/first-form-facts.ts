/** What the first-form document states. */
import type { Facts } from './facts.ts';

/** What each scheme's prose says of its end, in the order of the schemes. */
export const END_POINTS = [
	'The end point is a co-ordinator in every district by December 2014.',
	'We shall call it done when nine visits in ten start within two hours, which we expect by March 2015.',
	'It opens in June 2014 on one site and covers all three by April 2015.',
	'Its success will be judged in the summer of 2015 by the carers’ survey.',
	'All seven districts will have joined by 1 October 2015.',
];

export const FIRST_FORM_FACTS: Facts = {
	boards: ['leicestershire'],
	councils: ['E10000018'],
	ccgs: ['03W', '04V'],
	budgets: [
		{ year: '2014/15', kind: 'minimum', pounds: 11_604_000 },
		{ year: '2015/16', kind: 'minimum', pounds: 39_112_000 },
		{ year: '2014/15', kind: 'agreed', pounds: 11_604_000 },
		{ year: '2015/16', kind: 'agreed', pounds: 40_250_000 },
	],
	dates: [
		{ on: 'agreedByBoard', value: '2014-02-13' },
		{ on: 'submitted', value: '2014-02-14' },
	],
	signatories: [
		{
			name: 'Dr Oluwaseun Pettifer',
			role: 'Managing Director',
			organisation: 'NHS East Leicestershire & Rutland CCG',
			signed: '2014-02-12',
		},
		{
			name: 'Marjorie Quenby-Hale',
			role: 'Accountable Officer',
			organisation: 'West Leicestershire CCG',
			signed: '2014-02-12',
		},
		{
			name: 'Tobias Harcastle',
			role: 'Director of Adults and Communities',
			organisation: 'Leicestershire County Council',
			signed: 'unreadable',
		},
		{
			name: 'Cllr Winifred Aske',
			role: 'Chair of Health and Wellbeing Board',
			organisation: 'Leicestershire Health and Wellbeing Board',
			signed: '2014-02-13',
		},
	],
	documents: [
		{ title: 'Joint Strategic Needs Assessment 2012 (refresh)', links: ['http://www.example.org/jsna2012'] },
		{ title: 'Joint Health & Wellbeing Strategy', links: ['https://www.example.org/board/strategy.pdf'] },
		{ title: 'West Leicestershire CCG Two Year Operational Plan', links: [] },
		{ title: 'Care Home Pilot: Evaluation Report (Ward & Moss, 2013)', links: [] },
	],
	schemes: [
		{ name: 'Scheme 1 – Local Area Co-ordination', says: END_POINTS[0] ?? '' },
		{ name: 'Scheme 2 – Night Nursing on Call', says: END_POINTS[1] ?? '' },
		{ name: 'Scheme 3 – Single Discharge Desk', says: END_POINTS[2] ?? '' },
		{ name: 'Scheme 4 – Time for Carers', says: END_POINTS[3] ?? '' },
		{ name: 'Scheme 5 – Lightbulb Housing Offer', says: END_POINTS[4] ?? '' },
	],
	risks: [
		{
			risk: 'Emergency admissions go on rising in spite of the schemes',
			rating: '16',
			mitigation: 'Weekly figures to the executive. Reserve held back until the second quarter.',
		},
		{
			risk: 'Home care firms leave the market',
			rating: '12',
			mitigation: 'A fair price review with the firms by June 2014.',
		},
		{
			risk: 'The hospital trust cannot close beds as quickly as income falls',
			rating: '20',
			mitigation: 'Joint bed plan, signed by both chief executives. Closures phased over 18 months.',
		},
		{
			risk: 'The council and the trust buy record systems that cannot talk to one another before a common standard has been agreed',
			rating: '9',
			mitigation:
				'No contract to be let without the sign-off of the records group so that both systems can read the same file',
		},
		{
			risk: 'New duties under the Care Bill cost more than the grant',
			rating: '15',
			mitigation: 'Model of 3 cases, mild, middling and severe, kept up to date each month.',
		},
		{
			risk: 'Slow recruitment of nurses and therapists for evenings and weekends',
			rating: '8',
			mitigation: 'Joint advert with the partnership trust. Return-to-practice bursary for 20 nurses.',
		},
		{
			risk: 'Districts withdraw from the housing scheme',
			rating: '6',
			mitigation: 'Leaders’ agreement renewed yearly.',
		},
	],
	answers: {
		'provider-engagement': ['provider sounding group', 'care homes through their own association'],
		'public-engagement': ['listening bus in the market towns'],
		vision: [
			'a carer or a handyman the same day',
			'one named person to ring',
			'None of this works without a shared record',
		],
		outcomes: ['300 fewer stays in hospital', 'still at home three months after reablement'],
		'planned-changes': ['chosen from a long list of nineteen', 'A shared calendar of planning rounds'],
		'acute-impact': ['1,140 fewer emergency admissions in 2015/16', 'risk reserve of £850,000'],
		governance: ['chaired in turn by each partner', 'performance sub-group'],
		'social-care-definition': ['nobody who qualifies today will be turned away'],
		'social-care-protection': ['380 home care packages'],
		'seven-day-services': ['on the wards on Saturdays and Sundays'],
		'nhs-number': ['holds it for 71% of adults', 'monthly batch trace'],
		'joint-assessment': ['found by the ACG tool', 'their own GP answers for it'],
	},
	unanswered: ['open-apis', 'information-governance'],
	furniture: ['Leicestershire BCF first cut v0.6'],
};
