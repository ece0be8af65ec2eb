/** The interface language: English first, then the account's language, in place (V1, August 2026). */
import { createContext, useContext } from 'react';
import { en } from './texts/en.ts';
import { id } from './texts/id.ts';
import { ms } from './texts/ms.ts';
import { th } from './texts/th.ts';
import { vi } from './texts/vi.ts';
import { zhCN } from './texts/zh-CN.ts';

export const languages = ['en', 'zh-CN', 'vi', 'th', 'id', 'ms'] as const;
export type Language = (typeof languages)[number];
export type Texts = Readonly<Record<keyof typeof en, string>>;

export const textsOf: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zhCN, vi, th, id, ms };

export const TextsContext = createContext<Texts>(en);
export const useTexts = (): Texts => useContext(TextsContext);

/** `fill('{n} products', 3)`. */
export const fill = (template: string, n: number | string): string => template.replace('{n}', String(n));
