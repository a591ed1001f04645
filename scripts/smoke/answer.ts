/** One request to a deployed site, told as plainly as it went. */

export interface Answer {
	url: string;
	/** 0 where no answer came. */
	status: number;
	headers: Headers;
	body: string;
	/** Why no answer came. */
	why?: string;
}

/** How long a host may take for one file. */
const PATIENCE_MS = 20_000;

/** Asks for an address without following where it leads. */
export async function ask(url: string): Promise<Answer> {
	try {
		const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
		return { url, status: response.status, headers: response.headers, body: await response.text() };
	} catch (error) {
		return { url, status: 0, headers: new Headers(), body: '', why: reasonOf(error) };
	}
}

/** `fetch` says only that it failed; what the system said is the cause of that. */
function reasonOf(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause);
}
