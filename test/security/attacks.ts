/** Ways in which a plan file might try to run something in a reader's browser, or to show what is not so. */

export interface Attack {
	name: string;
	/** Where it is put: in the words of an answer, in a value that is a text, or in a value that is an address. */
	into: 'body' | 'value' | 'address' | 'file';
	text: string;
	/** What must come of it: the file is refused, or readers see it as the text it is. */
	comes: 'refused' | 'shown';
}

export const ATTACKS: readonly Attack[] = [
	{ name: 'a script element', into: 'body', text: '<script>document.title="hit01"</script>', comes: 'shown' },
	{ name: 'a script in a value', into: 'value', text: '<script>document.title="hit02"</script>', comes: 'shown' },
	{
		name: 'a script from elsewhere',
		into: 'body',
		text: '<script src="https://a.example/hit03.js"></script>',
		comes: 'shown',
	},
	{ name: 'an event handler', into: 'body', text: '<img src=x onerror="document.title=\'hit04\'">', comes: 'shown' },
	{
		name: 'an event handler out of a quote',
		into: 'value',
		text: '" onfocus="document.title=\'hit05\'" autofocus="',
		comes: 'shown',
	},
	{ name: 'a drawing that loads', into: 'body', text: '<svg/onload=document.title="hit06">', comes: 'shown' },
	{ name: 'a javascript: link', into: 'body', text: '[hit07 words](javascript:alert`1`)', comes: 'shown' },
	{
		name: 'a javascript: link in disguise',
		into: 'body',
		text: '[hit08 words](&#106;ava&#115;cript&colon;alert`1`)',
		comes: 'shown',
	},
	{
		name: 'a javascript: link by reference',
		into: 'body',
		text: '[hit09 words][h9]\n\n[h9]: JavaScript:alert`1`',
		comes: 'shown',
	},
	{
		name: 'a page in a data: link',
		into: 'body',
		text: '[hit10 words](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
		comes: 'shown',
	},
	{ name: 'a javascript: address of a document', into: 'address', text: 'javascript:alert(11)', comes: 'refused' },
	{
		name: 'a data: address of a document',
		into: 'address',
		text: 'data:text/html,<script>alert(12)</script>',
		comes: 'refused',
	},
	{ name: 'a style element', into: 'body', text: '<style>main { display: none } /* hit13 */</style>', comes: 'shown' },
	{ name: 'a style attribute', into: 'body', text: '<p style="position:fixed;inset:0">hit14</p>', comes: 'shown' },
	{ name: 'a frame', into: 'body', text: '<iframe src="https://a.example/hit15"></iframe>', comes: 'shown' },
	{
		name: 'a picture that tells who reads',
		into: 'body',
		text: 'before ![hit16 picture](https://a.example/hit16.png) after',
		comes: 'shown',
	},
	{ name: 'a base for every link', into: 'body', text: '<base href="https://a.example/hit17/">', comes: 'shown' },
	{
		name: 'a form to elsewhere',
		into: 'body',
		text: '<form action="https://a.example/hit18"><input name="nhs-number"></form>',
		comes: 'shown',
	},
	{ name: 'an MDX import', into: 'body', text: "import hit19 from 'node:fs'", comes: 'shown' },
	{ name: 'an MDX export', into: 'body', text: 'export const hit20 = process.env', comes: 'shown' },
	{ name: 'an MDX expression', into: 'body', text: 'The sum is {process.exit(21)} hit21', comes: 'shown' },
	{ name: 'a JSX component', into: 'body', text: '<Fragment set:html={"<b>hit22</b>"} />', comes: 'shown' },
	{
		name: 'a page that ends early',
		into: 'value',
		text: '</title></main></body><script>document.title="hit23"</script>',
		comes: 'shown',
	},
	{
		name: 'an end of data in a script',
		into: 'value',
		text: '</script><script>document.title="hit24"</script>',
		comes: 'shown',
	},
	{ name: 'a code fence that ends in HTML', into: 'body', text: '```"><script>\nhit25\n```', comes: 'shown' },
	{ name: 'a comment that hides', into: 'body', text: '<!-- hit26 --!><b>', comes: 'shown' },
	{ name: 'text that turns round', into: 'body', text: 'The budget is \u202E000,01£\u202C a year.', comes: 'refused' },
	{ name: 'text that turns round, in a value', into: 'value', text: 'agreed \u2067ton\u2069 yet', comes: 'refused' },
	{
		name: 'text that turns round, as an escape',
		into: 'value',
		text: 'agreed \\u202Eton\\u202C yet',
		comes: 'refused',
	},
	{
		name: 'text that turns round, as a reference',
		into: 'body',
		text: 'agreed &#x202E;ton&#8236; yet',
		comes: 'refused',
	},
	{
		name: 'a control character',
		into: 'body',
		text: 'agreed\u0008\u0008\u0008\u0008\u0008\u0008refused',
		comes: 'refused',
	},
	{ name: 'a terminal command', into: 'value', text: 'a\\e[2Jb', comes: 'refused' },
	{
		name: 'a YAML type that runs',
		into: 'file',
		text: 'inBrief: !!js/function "function () { return 33 }"',
		comes: 'refused',
	},
	{
		name: 'YAML that swells',
		into: 'file',
		text: `inBrief: &a [x,x,x,x,x,x,x,x,x]\nfigures: [${'*a,'.repeat(200)}]`,
		comes: 'refused',
	},
	{ name: 'a key that changes every object', into: 'file', text: '__proto__: { polluted: 35 }', comes: 'refused' },
];

/** A sound plan file with some attacks in it. */
export function withAttacks(plan: string, attacks: readonly Attack[]): string {
	const textsOf = (into: Attack['into']) => attacks.filter((attack) => attack.into === into).map(({ text }) => text);
	const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
	const values = textsOf('value');
	const [address] = textsOf('address');
	let changed = plan;
	if (values.length > 0) {
		changed = changed
			.replace(/^ {4}risk: Too few nurses.*$/m, () => `    risk: ${quoted(values.join(' | '))}`)
			.replace(/^ {4}name: Help at home$/m, () => `    name: ${quoted(values.join(' | '))}`)
			.replace(/^inBrief: .*$/m, () => `inBrief: ${quoted(values.join(' | '))}`)
			.replace(/^ {2}title: Ashby plan$/m, () => `  title: ${quoted(values.join(' | '))}`);
	}
	if (address)
		changed = changed.replace(/^ {2}licence: not stated$/m, () => `  licence: not stated\n  url: ${quoted(address)}`);
	for (const text of textsOf('file')) {
		const key = /^\w+/.exec(text)?.[0] ?? '';
		const own = new RegExp(`^${key}: .*\\n`, 'm');
		changed = changed.replace(own, '').replace('---\n', () => `---\n${text}\n`);
	}
	const body = textsOf('body');
	return body.length > 0 ? `${changed}\n\n${body.join('\n\n')}\n` : changed;
}
