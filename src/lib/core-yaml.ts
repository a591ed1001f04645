/**
 * Plain values from YAML, fast: `js-yaml` with the core schema of YAML 1.2 and nothing beyond it. `yaml`, which knows the
 * place of every value, takes 17 ms for a plan of 60 kB; this takes 1.5 ms, and places are wanted only where something
 * is wrong.
 */
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/** A resolution of YAML 1.2.2, section 10.3.2: which texts mean something else than themselves, and what. */
const RESOLUTIONS: readonly [form: RegExp, value: (text: string) => unknown][] = [
	[/^(?:~|null|Null|NULL)?$/, () => null],
	[/^(?:true|True|TRUE|false|False|FALSE)$/, (text) => /^t/i.test(text)],
	[/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/, toInteger],
	[/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/, toFloat],
];

/** How a text begins that may mean something else: most texts are words, and need not be tried one form after another. */
const MAY_RESOLVE = /^(?:[-+.~0-9nNtTfF]|$)/;

const resolutionOf = (text: string) =>
	MAY_RESOLVE.test(text) ? RESOLUTIONS.find(([form]) => form.test(text)) : undefined;

// The schema that js-yaml calls core also takes 1_000 for a number. One type for all that is no text, where there would be
// one for each: js-yaml asks type after type for every scalar, which took 0.3 of the 1.5 ms of a plan.
const CORE = FAILSAFE_SCHEMA.extend({
	implicit: [
		new Type('tag:yaml.org,2002:core', {
			kind: 'scalar',
			resolve: (text: string | null) => resolutionOf(text ?? '') !== undefined,
			construct: (text: string | null) => resolutionOf(text ?? '')?.[1](text ?? ''),
		}),
	],
});

function toInteger(text: string): number {
	return text.startsWith('+') ? Number(text.slice(1)) : Number(text);
}

function toFloat(text: string): number {
	if (/nan/i.test(text)) return Number.NaN;
	if (/inf/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
	return Number(text);
}

/**
 * What may mean something else to the two parsers, or swell: anchors, aliases, tags, directives, further documents. The
 * first three begin a line or follow what opens a node; within a text their characters are themselves. The rare character
 * is looked for first, and then what stands before it: the other way round took five times as long.
 */
const UNUSUAL = /[&*!](?<=(?:^|[-?:[{,]) *[&*!])(?:(?<=!)|[^\s&])|^%|^---|^\.\.\.|\t/m;

/** The values of a YAML text, or undefined where it is unusual or at fault: then `yaml` has the word. */
export function parseCoreYaml(text: string): { data: unknown } | undefined {
	if (text.trim() === '' || UNUSUAL.test(text)) return undefined;
	try {
		return { data: load(text, { schema: CORE }) };
	} catch {
		// Not swallowed: the parser that knows places reads the same text next, and tells what is wrong and where.
		return undefined;
	}
}
