/**
 * A plan on the first form as text copied out of a PDF: lines broken at the page's width, page feet, soft hyphens,
 * a table cut by a page break. The council and CCGs are real, everything said of them is invented.
 */
import { FIRST_FORM_FACTS as facts, END_POINTS } from './first-form-facts.ts';
import type { HeldOut } from './facts.ts';
import { openForm } from './form.ts';

const WIDTH = 96;
const SOFT = '\u00AD';

/** Breaks a paragraph as a page would. */
function wrap(text: string): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (last && last.length + word.length + 1 > WIDTH) lines.push(word);
		else lines[lines.length - 1] = last ? `${last} ${word}` : word;
	}
	return lines.join('\n');
}

/** Builds the document and gives it with what it states. */
export function firstForm(): HeldOut {
	const form = openForm('part1-2014-02');
	const ask = (id: string): string => form.asks(id).map(wrap).join('\n');
	const foot = (page: number): string => `Leicestershire BCF first cut v0.6   Page ${page} of 9\n\f`;
	const money = (row: number): string => ((facts.budgets[row]?.pounds ?? 0) / 1000).toLocaleString('en-GB');
	const [p1, p2, p3, p4] = facts.signatories;
	const risk = (n: number): string => {
		const row = facts.risks[n];
		return row ? `${row.risk}\t${row.rating}\t${row.mitigation}` : '';
	};
	const [cutRisk = '', restOfRisk = ''] = facts.risks[3]?.risk.split(' before ') ?? [];
	const [cutAction = '', restOfAction = ''] = facts.risks[3]?.mitigation.split(' so that ') ?? [];
	const scheme = (n: number): string => facts.schemes[n]?.name ?? '';
	const text = [
		form.says('Better Care Fund planning'),
		wrap(form.says('Please note')),
		wrap(form.says('Plans are to be')),
		wrap(form.says('To find')),
		'1) PLAN DETAILS',
		`a) ${form.heading('v1.1a')}`,
		[
			`${form.label('authority')}\tLeicestershire County Council`,
			`${form.label('ccgs')}\tNHS East Leicestershire & Rutland CCG`,
			'\tWest Leicestershire Clinical Commissioning Group',
			`${form.label('boundary')}\tEast Leicestershire and Rutland CCG also serves Rutland, which sends in a plan of its own. Rutland’s share has been taken out of every figure below.`,
			`${form.label('agreedByBoard')}:\tThurs 13 th Feb. 2014`,
			`${form.label('submitted')}:\t14.02.14`,
			`${form.label('minimum')}: 2014/15 (£000's)\t${money(0)}`,
			`2015/16 (£000's)\t${money(1)}`,
			`${form.label('agreed')}: 2014/15 (£000's)\t${money(2)}`,
			`2015/16 (£000's)\t${money(3)}`,
		].join('\n'),
		foot(1),
		`b) ${form.heading('v1.1b')}`,
		[
			`${form.label('signedForCcg')} / ${p1?.organisation}`,
			`By / ${p1?.name}`,
			`Position / ${p1?.role}`,
			`Date / 12th February 2014`,
		].join('\n'),
		[
			`${form.label('signedForCcg')} / ${p2?.organisation}`,
			`\u0412\u0443 / ${p2?.name}`,
			`Position / ${p2?.role}`,
			`D\u0430te / 12/2/14`,
		].join('\n'),
		[
			`${form.label('signedForCouncil')} / ${p3?.organisation}`,
			`By / ${p3?.name}`,
			`Position / ${p3?.role}`,
			`Date / 30 February 2014`,
		].join('\n'),
		[
			`${form.label('signedForBoard')} / ${p4?.organisation}`,
			`By Chair of Health and Wellbeing Board / ${p4?.name}`,
			`Date / 13 Feb 2014`,
		].join('\n'),
		`c) ${form.heading('v1.1c')}`,
		ask('v1.1c'),
		wrap(
			`Three workshops for providers were held in Loughborough, Melton and Hinckley between November and January. The hospital trust, the partnership trust and forty-one home care firms sent someone to each. Out of these came the ${SOFT}provider sounding group, which now meets every six weeks.`,
		),
		'• general practice, through the two locality forums',
		'• care homes, through their own association',
		`d) ${form.heading('v1.1d')}`,
		ask('v1.1d'),
		wrap(
			'Healthwatch ran a listening bus in the market towns and 612 people told it what they wanted from joined-up care. Their three most common wishes head our list of aims.',
		),
		`e) ${form.heading('v1.1e')}`,
		ask('v1.1e'),
		[
			`${form.label('documentTitle')}\t${form.label('documentSynopsis')}`,
			`${facts.documents[0]?.title}\t<p>What people here need now and will need by 2021.</p> ${facts.documents[0]?.links[0]}`,
			`${facts.documents[1]?.title}\tThe board’s four priorities. ${facts.documents[1]?.links[0]}`,
			`${facts.documents[2]?.title}\t`,
			`<p>${facts.documents[3]?.title}</p>\tLists every home and ward that took part in the pilot.`,
		].join('\n'),
		foot(2),
		'2) VISION AND SCHEMES',
		`a) ${form.heading('v1.2a')}`,
		wrap(form.asks('v1.2a')[0] ?? ''),
		form
			.asks('v1.2a')
			.slice(1)
			.map((line) => wrap(`· ${line}`))
			.join('\n'),
		wrap(
			'By 2018/19 nobody in the county should have to tell their story twice. A person who falls ill at home will ring one number, and whoever answers will be able to send a nurse, a carer or a handy\u00ADman the same day.',
		),
		'Data sharing between teams',
		wrap('None of this works without a shared record, which we come to in a later section.'),
		'What will feel different:',
		' fewer forms\n fewer journeys to Leicester\n➢ one named person to ring',
		`b) ${form.heading('v1.2b')}`,
		ask('v1.2b'),
		wrap('We have three aims, and each has a number against it:'),
		'(i) 300 fewer stays in hospital a year among people over 75\n(ii) eight in ten people still at home three months after re' +
			SOFT +
			'ablement\n(iii) every village within twenty minutes of a drop-in clinic',
		`c) ${form.heading('v1.2c')}`,
		ask('v1.2c'),
		wrap('The programme has five schemes, chosen from a long list of nineteen by the integration executive.'),
		scheme(0),
		wrap(
			`Local area co-ordinators will work from libraries and leisure centres in all seven districts. ${END_POINTS[0]}`,
		),
		`– two co-ordinators in post by May 2014\n– the other five by the autumn`,
		scheme(1),
		wrap(`Paramedics will be able to book a visit from the night nursing team within two hours. ${END_POINTS[1]}`),
		scheme(2),
		wrap(`One duty desk will take every discharge call from the three acute sites. ${END_POINTS[2]}`),
		foot(4),
		scheme(3),
		wrap(`A short course for family carers, and a night off each month for those who ask. ${END_POINTS[3]}`),
		scheme(4),
		wrap(
			`The housing teams of the district councils will join in one service for adaptations. <p>${END_POINTS[4]}</p>`,
		),
		'How other plans will fit',
		wrap('A shared calendar of planning rounds keeps the needs assessment and both CCG plans in step with this one.'),
		`d) ${form.heading('v1.2d')}`,
		ask('v1.2d'),
		wrap(
			'The three acute sites would see 1,140 fewer emergency admissions in 2015/16, worth £1.7m at tariff. Were only half of them avoided, the risk reserve of £850,000 would be spent first.',
		),
		`e) ${form.heading('v1.2e')}`,
		ask('v1.2e'),
		wrap('The integration executive meets monthly and answers to the board. It is chaired in turn by each partner.'),
		'o finance sub-group\no performance sub-group',
		foot(5),
		'2) NATIONAL CONDITIONS',
		'a) Protecting social care services',
		ask('v1.3a-i'),
		wrap('Here, protecting social care means that nobody who qualifies today will be turned away tomorrow.'),
		ask('v1.3a-ii'),
		wrap('The transfer of £9.2m will go on paying for 380 home care packages and the crisis response service.'),
		`b) ${form.heading('v1.3b')}`,
		ask('v1.3b'),
		wrap('From October 2014 therapists and social workers will be on the wards on Saturdays and Sundays.'),
		'c) Data sharing',
		ask('v1.3c-i'),
		wrap('Both CCGs do. The county council’s system holds it for 71% of adults who draw on care.'),
		ask('v1.3c-ii'),
		wrap('A monthly batch trace will bring the council to 95% by September 2014.'),
		ask('v1.3c-iii'),
		'To be confirmed',
		ask('v1.3c-iv'),
		`d) ${form.heading('v1.3d')}`,
		ask('v1.3d'),
		wrap(
			'About 2.4% of adults, or 12,700 people, were found by the ACG tool. Of these, 31% have a plan made jointly, and their own GP answers for it.',
		),
		'4) RISKS',
		ask('v1.4'),
		[
			['Risk', 'Risk rating', 'Mitigating Actions'].join('\t'),
			risk(0),
			risk(1),
			risk(2),
			`${cutRisk}\t${facts.risks[3]?.rating}\t${cutAction}`,
		].join('\n'),
		foot(8),
		[
			['Risk', 'Risk rating', 'Mitigating Actions'].join('\t'),
			`before ${restOfRisk}\t\tso that ${restOfAction}`,
			risk(4),
			`${facts.risks[5]?.risk.replace('recruitment', `recruit${SOFT}ment`)}\t${facts.risks[5]?.rating}\t<ul><li>${facts.risks[5]?.mitigation.replace('. ', '.</li><li>')}</li></ul>`,
			risk(6),
		].join('\n'),
		foot(9).replace('\f', ''),
	].join('\n\n');
	return { file: 'bcf plan first cut FINAL.txt', bytes: new TextEncoder().encode(text), facts, form: 'part1-2014-02' };
}
