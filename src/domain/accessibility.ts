/** The accessibility statement: what a publisher says of the site, in the form that British rules ask for. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';

const words = z.string().min(1);

export const COMPLIANCE = ['full', 'partial', 'none'] as const;
export const JURISDICTIONS = ['great-britain', 'northern-ireland'] as const;

const Exception = z.discriminatedUnion('reason', [
	z.strictObject({
		reason: z.literal('non-compliance'),
		what: words.describe('what fails, and what that means for people'),
		criterion: z
			.string()
			.regex(/^\d\.\d\.\d{1,2} \S/, { error: 'a criterion with its number, such as 1.3.1 Info and relationships' }),
		remedy: words.describe('what will be done, and by when'),
	}),
	z.strictObject({
		reason: z.literal('disproportionate-burden'),
		what: words,
		criterion: z.string().optional(),
		assessed: IsoDate.describe('day on which the burden was assessed: the rules ask for an assessment'),
	}),
	z.strictObject({ reason: z.literal('out-of-scope'), what: words }),
]);

const Test = z.strictObject({
	date: IsoDate,
	by: words.describe('who tested'),
	how: words.describe('which pages, with what'),
	limits: words.optional().describe('what the test cannot find'),
});

/** `content/accessibility.yml`. */
export const AccessibilityStatement = z
	.strictObject({
		status: z.enum(COMPLIANCE),
		jurisdiction: z.enum(JURISDICTIONS).describe('whose rules are enforced by whom'),
		scope: words.describe('what the statement applies to'),
		answerWithin: z.int().min(1).describe('working days'),
		works: z.array(words).min(1).describe('each completes “you should be able to …”'),
		barriers: z.array(words).describe('what may get in the way, in words for readers'),
		exceptions: z.array(Exception),
		improving: z.array(words),
		tests: z.array(Test).min(1).describe('newest first'),
		prepared: IsoDate,
		reviewed: IsoDate,
	})
	.superRefine((statement, context) => {
		const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
		const failing = statement.exceptions.filter(({ reason }) => reason !== 'out-of-scope');
		if (statement.status === 'full' && failing.length > 0) {
			issue(['status'], 'partial or none, since something under exceptions fails');
		}
		if (statement.status !== 'full' && failing.length === 0) {
			issue(['exceptions'], 'at least one failure, with its reason, where the status is not full');
		}
		if (statement.reviewed < statement.prepared) issue(['reviewed'], `a day not before ${statement.prepared}`);
		statement.tests.forEach(({ date }, index) => {
			if (date > statement.reviewed) issue(['tests', index, 'date'], `a day not after ${statement.reviewed}`);
			const newer = statement.tests[index - 1]?.date;
			if (newer && date > newer) issue(['tests', index, 'date'], `a day not after ${newer}: the newest test is first`);
		});
	});

export type AccessibilityStatement = z.infer<typeof AccessibilityStatement>;
export type AccessibilityException = AccessibilityStatement['exceptions'][number];
