/** Turns the issues of a zod schema into problems that name the place and say what to do. */
import type { z } from 'astro/zod';
import type { LocatedYaml, Path } from './located-yaml.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Writes a path as people do: `risks[0].rating.value`. */
export function formatPath(path: Path): string {
	return path.reduce<string>(
		(text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
		'',
	);
}

/** The problems of one file: one for every issue, and for unknown keys one for every key. */
export function schemaProblems(issues: readonly Issue[], file: string, yaml: LocatedYaml): Problem[] {
	return issues.flatMap((issue): Problem[] => {
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				file,
				...yaml.locateKey(issue.path, key),
				field: formatPath([...issue.path, key]),
				message: 'this key is not known here',
				remedy: 'Correct its spelling, or remove it: the README names the keys of each record.',
			}));
		}
		const { message, remedy } = explain(issue);
		return [{ file, ...yaml.locate(issue.path), field: formatPath(issue.path), message, remedy }];
	});
}

function explain(issue: Issue): { message: string; remedy: string } {
	switch (issue.code) {
		case 'invalid_type':
			return issue.message.includes('received undefined')
				? { message: `a value is missing; expected ${issue.expected}`, remedy: 'Add the key with its value.' }
				: { message: `expected ${issue.expected}`, remedy: `Write a value of the kind ${issue.expected}.` };
		case 'invalid_value':
			return {
				message: `expected one of: ${issue.values.map(String).join(', ')}`,
				remedy: 'Choose one of these values, spelled exactly so.',
			};
		case 'invalid_union':
			return {
				message:
					'options' in issue && issue.options
						? `expected ${issue.discriminator ?? 'a value'} to be one of: ${issue.options.map(String).join(', ')}`
						: 'expected another form',
				remedy: `Correct ${issue.discriminator ?? 'the value'}: it decides which other keys belong here.`,
			};
		case 'too_small':
			return { message: `too small: at least ${issue.minimum}`, remedy: 'Correct the value, or leave the record out.' };
		case 'too_big':
			return { message: `too big: at most ${issue.maximum}`, remedy: 'Correct the value against the document.' };
		case 'invalid_format':
		case 'custom':
			return { message: `expected ${issue.message}`, remedy: 'Correct the value against the document.' };
		default:
			return { message: issue.message, remedy: 'Correct the value.' };
	}
}
