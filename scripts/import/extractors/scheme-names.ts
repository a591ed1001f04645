/** Names for schemes that a plan describes without naming them. */

const LEAD = new Set(
	'continue continuing to with further develop developing development progress progressing and implement implementing implementation of the our an a approach improvements in'.split(
		' ',
	),
);
const STARTS_LEAD = /^(?:continue|continuing|further|progress|develop|developing|implement|implementing)\b/i;
const CUT =
	/\. |, |; | \(|\s(?:to (?:support|improve|enable|ensure|reduce|increase|allow|help|provide|prevent)|who|which|that|so that|by)\s/;
const SHORTEST = 12;
const LONGEST = 110;

/** A short name out of the first sentence of a description: `Name: …`, `Name – …`, or the sentence without its verb. */
export function schemeName(text: string): { name: string; rest: string } {
	const titled = /^([^.:;]{3,90}):\s+(\S.*)$/s.exec(text) ?? /^([^.:;]{3,90}?)\s+[–—-]\s+(\S.*)$/s.exec(text);
	if (titled && (titled[1] ?? '').split(/\s+/).length <= 12)
		return { name: (titled[1] ?? '').trim(), rest: titled[2] ?? '' };
	const redesign = /\bto redesign (.+?)(?:,|\.|$)/.exec(text);
	const words = text.split(/\s+/);
	let from = 0;
	if (STARTS_LEAD.test(text)) while (LEAD.has((words[from] ?? '').toLowerCase())) from += 1;
	const start = redesign && /^we\b/i.test(text) ? `Redesign ${redesign[1]}` : words.slice(from).join(' ');
	const cut = start.slice(SHORTEST).search(CUT);
	const name = (cut < 0 ? start : start.slice(0, cut + SHORTEST)).replace(/[.,;:]+$/, '');
	return { name: shorten(name), rest: text };
}

const shorten = (name: string): string =>
	name.length <= LONGEST ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST))} …`;
