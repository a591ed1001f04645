/** What `npm audit --json` said, in one word and a message. Pure. */

export interface AuditVerdict {
	/** `unasked`: the registry gave no answer, so nothing is known. */
	verdict: 'none' | 'found' | 'unasked';
	message: string;
}

interface Report {
	vulnerabilities?: Record<string, { severity: string; via: (string | { title?: string; url?: string })[] }>;
	metadata?: { dependencies?: { prod?: number } };
	message?: string;
	error?: { summary?: string };
}

const GRAVE = new Set(['high', 'critical']);

/** Judges the output of npm, or the reason why there is none. */
export function judgeAudit(output: string, failure?: string): AuditVerdict {
	const unasked = (why: string): AuditVerdict => ({
		verdict: 'unasked',
		message: `Known weak points were not looked up: ${why}. Run npm audit --omit=dev where the registry can be reached.`,
	});
	if (failure) return unasked(failure);
	let report: Report;
	try {
		report = JSON.parse(output) as Report;
	} catch {
		return unasked('npm gave no answer');
	}
	if (!report.vulnerabilities) return unasked(report.message || report.error?.summary || 'the registry gave no answer');
	const grave = Object.entries(report.vulnerabilities).filter(([, { severity }]) => GRAVE.has(severity));
	if (grave.length > 0) {
		const told = grave.map(([name, { severity, via }]) => {
			const titles = via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title} ${each.url}`));
			return `${name} (${severity}): ${titles.join('; ')}`;
		});
		return { verdict: 'found', message: told.join('\n') };
	}
	const rest = Object.keys(report.vulnerabilities).length;
	return {
		verdict: 'none',
		message: `No known weak point of high or critical grade in the packages of the site (${rest} of lower grade).`,
	};
}
