/** The part that plans and papers share: frontmatter into a typed record, with places for every message. */
import type { z } from 'astro/zod';
import { isProblem, splitFrontmatter } from '../lib/frontmatter.ts';
import { hiddenCharacters, hiddenInValues, mayHide } from '../lib/hidden-characters.ts';
import { parseLocatedYaml, type LocatedYaml } from '../lib/located-yaml.ts';
import type { Problem } from '../lib/problem.ts';
import { schemaProblems } from '../lib/schema-problems.ts';
import { readSections, type Body } from './read-sections.ts';

export interface ReadRecord<Data> {
	data: Data;
	yaml: LocatedYaml;
	body: Body;
	bodyLine: number;
}

/** Reads a file's text under a schema; problems instead where it does not fit. */
export function readRecord<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	file: string,
): ReadRecord<z.output<Schema>> | Problem[] {
	const hidden = hiddenCharacters(text, file);
	if (hidden.length > 0) return hidden;
	const split = splitFrontmatter(text, file);
	if (isProblem(split)) return [split];
	const yaml = parseLocatedYaml(split.yaml, file, split.yamlLine);
	if (yaml.problems.length > 0) return yaml.problems;
	const parsed = schema.safeParse(yaml.data, { reportInput: true });
	const escaped = mayHide(split.yaml) ? hiddenInValues(yaml.data, file, yaml.locate) : [];
	if (escaped.length > 0) return escaped;
	if (!parsed.success) return schemaProblems(parsed.error.issues, file, yaml);
	return { data: parsed.data, yaml, body: readSections(split.body, split.bodyLine), bodyLine: split.bodyLine };
}
