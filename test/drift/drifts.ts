/**
 * Ways in which the real site may differ tomorrow from what anybody saw. Each changes the document in place, and what
 * the page says to a person stays the same: whoever reads it afterwards must read the same values, or say that he
 * cannot. They run in jsdom and, as they are, inside a real browser's page.
 */
import { decoys } from './decoys.ts';
import { names } from './names.ts';
import type { Random } from './random.ts';
import { shapes } from './shapes.ts';
import { writings } from './writings.ts';

export type Change = (root: HTMLElement, random: Random) => void;

export const drifts: Readonly<Record<string, Change>> = { ...names, ...shapes, ...writings, ...decoys };
