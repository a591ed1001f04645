/** What a held-out document states, written down with the document and before any importer had read it. */
export interface Facts {
	boards: string[];
	councils: string[];
	ccgs: string[];
	budgets: { year: string; kind: 'minimum' | 'agreed'; pounds: number }[];
	/** ISO days, by the field that holds them. */
	dates: { on: 'agreedByBoard' | 'submitted'; value: string }[];
	/** `signed` is an ISO day, or `unreadable` where the printed day does not exist. */
	signatories: { name: string; role: string; organisation: string; signed: string }[];
	documents: { title: string; links: string[] }[];
	/** `says`: words that its summary must hold. */
	schemes: { ref?: string; name: string; group?: string; says: string }[];
	/** `rating` as `16`, or likelihood, impact and product as `3 4 12`. */
	risks: { risk: string; rating: string; mitigation: string }[];
	/** Left out where the document has no action plan. `due` is an ISO day or month. */
	milestones?: { title: string; due: string; owner: string }[];
	/** Words found only in the answer to that topic; every one of them must be there. */
	answers: Record<string, string[]>;
	unanswered: string[];
	/** Words at the head or foot of pages, which are in no answer. */
	furniture: string[];
}

/** A document as someone would send it. */
export interface HeldOut {
	file: string;
	bytes: Uint8Array;
	facts: Facts;
	/** Id of the form's template. */
	form: string;
}
