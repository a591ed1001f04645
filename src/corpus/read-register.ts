/** Reads a register: a YAML file that holds a list of records, or one record. */
import { z } from 'astro/zod';
import { hiddenCharacters, hiddenInValues } from '../lib/hidden-characters.ts';
import { parseLocatedYaml, type LocatedYaml } from '../lib/located-yaml.ts';
import type { Problem } from '../lib/problem.ts';
import { schemaProblems } from '../lib/schema-problems.ts';
import { failed, type Outcome } from './outcome.ts';

/** Reads a YAML list under the schema of one row; `key` gives what must be unique among the rows. */
export function readRegister<Row extends z.ZodType>(
	row: Row,
	text: string,
	file: string,
	key: (row: z.output<Row>) => string,
): Outcome<z.output<Row>[]> {
	const read = readYaml(z.array(row), text, file);
	if (Array.isArray(read)) return failed(read);
	const problems: Problem[] = [];
	const seen = new Set<string>();
	read.data.forEach((each, index) => {
		const id = key(each);
		if (seen.has(id)) {
			problems.push({
				file,
				...read.yaml.locate([index]),
				field: id,
				message: `${id} is listed twice`,
				remedy: 'Keep one row for it.',
			});
		}
		seen.add(id);
	});
	return problems.length > 0 ? failed(problems) : { record: read.data, problems: [] };
}

/** Reads a YAML file that holds one record. */
export function readSingle<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	file: string,
): Outcome<z.output<Schema>> {
	const read = readYaml(schema, text, file);
	return Array.isArray(read) ? failed(read) : { record: read.data, problems: [] };
}

function readYaml<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	file: string,
): { data: z.output<Schema>; yaml: LocatedYaml } | Problem[] {
	const hidden = hiddenCharacters(text, file);
	if (hidden.length > 0) return hidden;
	const yaml = parseLocatedYaml(text, file);
	if (yaml.problems.length > 0) return yaml.problems;
	const escaped = hiddenInValues(yaml.data, file, yaml.locate);
	if (escaped.length > 0) return escaped;
	const parsed = schema.safeParse(yaml.data, { reportInput: true });
	return parsed.success ? { data: parsed.data, yaml } : schemaProblems(parsed.error.issues, file, yaml);
}
