/** How an amount was obtained, in words. */
import type { ReadingState } from '../../domain/reading.ts';

export const STATE_NAMES: Readonly<Record<ReadingState, string>> = {
	read: 'Read',
	unanswered: 'Not decided',
	unreadable: 'Could not be read',
};
