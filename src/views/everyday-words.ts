/** Words that people without the field's vocabulary ask with, and what they mean by them. */
import type { Concept } from '../lib/search/passage.ts';

/** By glossary term: words of questions. In a text they mean something else too, so they count in queries alone. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
	'accident-and-emergency': ['emergency room', 'ER'],
	'acute-trust': ['local hospital', 'my hospital', 'our hospital', 'hospital close', 'hospital closing'],
	'ambulance-service': ['paramedic', 'dial 999'],
	'assistive-technology': ['alarm', 'pendant alarm', 'gadgets'],
	'care-home': ['old people’s home', 'old folks home', 'rest home'],
	carer: ['looking after', 'look after', 'caring for', 'care for my', 'carer for'],
	'contingency-plan': ['what happens if', 'what if', 'plan B', 'fall short', 'falls short'],
	'delayed-transfer-of-care': [
		'stuck in hospital',
		'waiting to leave hospital',
		'bed blocker',
		'cannot leave hospital',
	],
	'domiciliary-care': ['help at home', 'home help', 'carers coming in', 'care in my own home'],
	'end-of-life-care': ['dying', 'hospice', 'die at home', 'dying at home', 'terminally ill'],
	'general-practitioner': ['doctor', 'surgery'],
	'home-adaptation': ['handrail', 'grab rail', 'stair rail', 'stairlift', 'ramp', 'walk-in shower'],
	'learning-disability': ['learning difficulty', 'learning difficulties'],
	'local-authority': ['town hall'],
	'long-term-condition': ['long term illness', 'chronic illness', 'ongoing illness'],
	'out-of-hours': ['at night', 'evenings', 'overnight'],
	'seven-day-services': ['Saturday and Sunday', 'Saturday', 'Sunday', 'bank holiday', 'every day of the week'],
	'social-isolation': ['lonely', 'isolated', 'no friends'],
	'voluntary-and-community-sector': ['volunteers', 'volunteering', 'community groups', 'charities'],
};

/** Things that need no definition, each by the words that plans and people have for it. */
export const PLAIN_CONCEPTS: readonly Pick<Concept, 'label' | 'names' | 'asked'>[] = [
	{
		label: 'discharge from hospital',
		names: [
			'discharge from hospital',
			'hospital discharge',
			'discharged from hospital',
			'leave hospital',
			'leaving hospital',
		],
		asked: [
			...['home from hospital', 'getting home from hospital', 'coming home from hospital', 'going home from hospital'],
			...['come home from hospital', 'go home from hospital', 'sent home from hospital', 'get out of hospital'],
			...[
				'getting out of hospital',
				'come out of hospital',
				'coming out of hospital',
				'let out of hospital',
				'back from hospital',
			],
		],
	},
	{
		label: 'young people',
		names: ['young people', 'young person', 'children', 'adolescents'],
		asked: ['teenagers', 'teens', 'youth', 'kids', 'youngsters'],
	},
	{ label: 'self-harm', names: ['self harm'], asked: ['harm themselves', 'hurt themselves', 'harming themselves'] },
	{
		label: 'workforce',
		names: ['workforce', 'staff', 'staffing'],
		asked: [
			'personnel',
			'employees',
			'workers',
			'key people',
			'nurses',
			'understaffed',
			'short of staff',
			'recruiting',
		],
	},
	{
		label: 'older people',
		names: ['older people', 'elderly', 'old people', 'older adults'],
		asked: ['pensioners', 'old age', 'over 65s', 'my mum', 'my dad', 'my mother', 'my father', 'elderly parents'],
	},
	{
		label: 'living at home',
		names: ['independent living', 'live independently', 'stay at home', 'live at home', 'remain at home'],
		asked: [
			...['stay in her own home', 'stay in his own home', 'stay in their own home', 'stay in my own home', 'own home'],
			...['stay living at home', 'stay in my home'],
		],
	},
];
