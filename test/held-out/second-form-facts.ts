/** What the second-form document states. */
import type { Facts } from './facts.ts';

/** The mitigation that one merged cell gives to two risks. */
const SHARED_MITIGATION = 'Joint workforce group with Calderdale. Bank of 40 staff shared by four employers.';

export const SECOND_FORM_FACTS: Facts = {
	boards: ['kirklees'],
	councils: ['E08000034'],
	ccgs: ['03A', '03J'],
	budgets: [
		{ year: '2014/15', kind: 'minimum', pounds: 8_117_000 },
		{ year: '2015/16', kind: 'minimum', pounds: 27_643_000 },
		{ year: '2014/15', kind: 'agreed', pounds: 8_117_000 },
		{ year: '2015/16', kind: 'agreed', pounds: 28_300_500 },
	],
	dates: [
		{ on: 'agreedByBoard', value: '2014-09-15' },
		{ on: 'submitted', value: '2014-09-19' },
		{ on: 'submitted', value: '2015-01-09' },
	],
	signatories: [
		{
			name: 'Dr Ingrid Sallowfield',
			role: 'Chief Officer',
			organisation: 'NHS Greater Huddersfield CCG',
			signed: '2014-09-16',
		},
		{ name: 'Percival Oyelaran', role: 'Chief Officer', organisation: 'NHS North Kirklees CCG', signed: '2014-09-17' },
		{
			name: 'Harriet Dunmow',
			role: 'Director for Commissioning, Public Health and Adult Social Care',
			organisation: 'Kirklees Council',
			signed: '2014-09-18',
		},
		{
			name: 'Cllr Mohsin Tranter',
			role: 'Chair of Health and Wellbeing Board',
			organisation: 'Kirklees Health and Wellbeing Board',
			signed: '2014-09-18',
		},
	],
	documents: [
		{ title: 'Kirklees Joint Strategic Assessment 2013', links: ['https://www.example.org/kja'] },
		{ title: 'Right Care, Right Here (five year plan)', links: ['https://www.example.org/plans/right-care?v=2'] },
		{ title: 'Market Position Statement', links: [] },
		{ title: 'Section 75 Agreement, draft 4', links: [] },
	],
	schemes: [
		{
			ref: 'KBCF1',
			name: 'Community Rehabilitation',
			group: 'Theme 1: Getting people home',
			says: 'six weeks of therapy at home',
		},
		{
			ref: 'KBCF2',
			name: 'Hospital Avoidance Team',
			group: 'Theme 1: Getting people home',
			says: 'at the door of A&E',
		},
		{
			ref: 'KBCF3',
			name: 'Equipment and Adaptations',
			group: 'Theme 1: Getting people home',
			says: 'delivered within a day',
		},
		{ ref: 'KBCF4', name: 'Carers’ Emergency Card', group: 'Theme 2: Staying well', says: 'a plan for 48 hours' },
		{ ref: 'KBCF5', name: 'Care Home Liaison', group: 'Theme 2: Staying well', says: 'visits 62 homes' },
		{ ref: 'KBCF6', name: 'Self Care Hubs', group: 'Theme 2: Staying well', says: 'in nine mill towns' },
	],
	risks: [
		{
			risk: 'Admissions do not fall and the performance payment is lost',
			rating: '4 5 20',
			mitigation: 'Reserve of £1.1m. Monthly review by the integrated commissioning executive.',
		},
		{
			risk: 'Care Act costs are higher than the money set aside',
			rating: '3 4 12',
			mitigation: 'Model refreshed each quarter.',
		},
		{ risk: 'Nurses cannot be recruited for the hubs', rating: '4 3 12', mitigation: SHARED_MITIGATION },
		{ risk: 'Home carers leave for better paid work', rating: '3 3 9', mitigation: SHARED_MITIGATION },
		{
			risk: 'The two hospitals’ own plans pull in another direction',
			rating: '2 5 10',
			mitigation: 'Both trusts sit on the programme board. Annex 2 shared before it was sent.',
		},
	],
	milestones: [
		{ title: 'Pooled budget agreement signed', due: '2015-03-31', owner: 'H. Dunmow' },
		{ title: 'Finance system set up for the pool', due: '2015-02', owner: 'Finance leads' },
		{ title: 'First four schemes begin', due: '2015-04-01', owner: 'Scheme leads' },
		{ title: 'Record viewer live in ten practices', due: '2015-06', owner: 'P. Oyelaran' },
		{ title: 'Council NHS number matching at 98%', due: '2014-12-15', owner: 'Council IT' },
	],
	answers: {
		vision: ['a good Tuesday', 'the Colne Valley survey'],
		outcomes: ['four in five people will say'],
		'planned-changes': ['beds in Mirfield will give way', 'pays for the first two of these moves'],
		'case-for-change': ['The combined model run in May', 'stays of less than a day rose by 14%', '9,480'],
		milestones: ['hang on the hospital reconfiguration'],
		governance: ['integrated commissioning executive reports to'],
		'delivery-oversight': ['amber for two months running'],
		contingency: ['split 60:40', 'no payment moves between trusts'],
		'alignment-initiatives': ['the Batley Bulldogs walking groups'],
		'alignment-plans': ['same seven outcomes are used in'],
		'co-commissioning': ['North Kirklees has applied', 'met the primary care leads on 3 September'],
		'social-care-definition': ['held at the level of April 2013'],
		'social-care-protection': ['keeps open the intermediate beds'],
		'social-care-amount': ['£10.4m', 'including £1.02m'],
		'care-act': ['twelve more assessors'],
		carers: ['£640,000 a year'],
		'seven-day-services': ['weekend discharge lounge'],
		'nhs-number': ['CareFirst holds it for'],
		'open-apis': ['every tender since July'],
		'information-governance': ['one sharing protocol, signed by eleven bodies'],
		'joint-assessment': ['1.9% of adults', 'a single four-page assessment', '44% of them'],
		'public-engagement': ['tea-table talks'],
		'provider-engagement': ['Both trusts took part in', 'all 70 practices', 'the Third Sector Leaders forum'],
		'acute-impact': ['1,690 fewer spells', 'use the same baseline'],
	},
	unanswered: ['council-budget'],
	furniture: ['Kirklees BCF v9'],
};
