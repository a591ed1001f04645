/** Value of the due filter for schemes that name no date. */
export const NO_DUE = 'none';
