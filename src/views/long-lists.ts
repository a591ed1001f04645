/** When a list is too long for one page, and what a site with many plans does not show plan by plan. */
import { LONG_REGISTER } from '../site.ts';

/** Whether there are too many rows for one page. */
export const isLong = (rows: readonly unknown[]): boolean => rows.length > LONG_REGISTER;

/** Whether there are too many plans to show something of each on one page. */
export const manyPlans = (plans: readonly unknown[]): boolean => plans.length > LONG_REGISTER / 5;
