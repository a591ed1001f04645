/** The identifiers that records use to point at one another. Source: ONS (GSS codes), NHS ODS (CCG codes), ours for the rest. */
import { z } from 'astro/zod';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** GSS code of an authority in England as it stood in 2014, e.g. `E06000047`. */
export const AuthorityCode = z
	.string()
	.regex(/^E(?:06|08|09|10)\d{6}$/, { error: 'a GSS code of an upper-tier authority, such as E06000047' })
	.describe('GSS code of the authority, as at 2014');

/** Three-character ODS code of a clinical commissioning group, e.g. `00D`. */
export const OrganisationCode = z
	.string()
	.regex(/^[0-9A-Z]{3}$/, { error: 'a three-character ODS code, such as 00D' })
	.describe('NHS ODS code of the organisation, as at 2014');

/** Id of a health and wellbeing board in our register, e.g. `county-durham`. */
export const BoardId = z
	.string()
	.regex(slug, { error: 'a board id from content/boards.yml, such as county-durham' })
	.describe('id of the health and wellbeing board in the register');

/** Id of a planning round in our register, e.g. `2014-16`. */
export const RoundId = z
	.string()
	.regex(/^\d{4}-\d{2}$/, { error: 'a round id from content/rounds.yml, such as 2014-16' })
	.describe('id of the planning round in the register');

/** Id of a template version in our register, e.g. `part1-2014-02`. */
export const TemplateId = z
	.string()
	.regex(slug, { error: 'a template id from content/templates, such as part1-2014-02' })
	.describe('id of the version of the national form');

/**
 * Id of a record inside one plan: a letter for its kind and at least two digits (`r01`, `s12`).
 * Ids appear in published links (`/plans/devon-2014-11/#risk-r01`), so they never change once published.
 */
export const recordId = (letter: string) =>
	z.string().regex(new RegExp(`^${letter}\\d{2,}$`), { error: `an id such as ${letter}01` });

export type AuthorityCode = z.infer<typeof AuthorityCode>;
export type OrganisationCode = z.infer<typeof OrganisationCode>;
export type BoardId = z.infer<typeof BoardId>;
export type RoundId = z.infer<typeof RoundId>;
export type TemplateId = z.infer<typeof TemplateId>;
