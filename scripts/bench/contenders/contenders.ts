/** The contenders, ours first. */
import type { Contender } from './contender.ts';
import { ELEVENTY } from './eleventy.ts';
import { OURS } from './ours.ts';
import { PLAIN_MDX } from './plain-mdx.ts';
import { STARLIGHT } from './starlight.ts';

export const CONTENDERS: readonly Contender[] = [OURS, PLAIN_MDX, STARLIGHT, ELEVENTY];
