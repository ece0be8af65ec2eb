/**
 * `?renamed=1`: the page of a day on which everything has another name. Elements lose ids, roles, placeholders and data
 * attributes, classes become meaningless; done where React makes elements, so that the component library is hit too.
 */
import React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { nonsense, renameClass } from './rename.ts';
import { en } from './texts/en.ts';
import type { Texts } from './texts.tsx';

type Props = Record<string, unknown>;
type Make = (type: unknown, props: Props | null, ...rest: unknown[]) => unknown;

const isTelling = (name: string): boolean =>
  ['id', 'htmlFor', 'role', 'placeholder', 'name', 'title', 'alt'].includes(name) || /^(data|aria)-/.test(name);

/** A cloned element brings class names that have been through here already. */
const renameOnce = (token: string): string => (/^k[0-9a-z]{3,7}$/.test(token) ? token : renameClass(token));

const stripped = (props: Props): Props => {
  const kept = Object.entries(props).filter(([name]) => !isTelling(name));
  return Object.fromEntries(
    kept.map(([name, value]) =>
      name === 'className' && typeof value === 'string'
        ? [name, value.split(/\s+/).filter(Boolean).map(renameOnce).join(' ')]
        : [name, value],
    ),
  );
};

/** A tag name, or (for cloneElement) an element of one. */
const isHost = (type: unknown): boolean =>
  typeof type === 'string' || (React.isValidElement(type) && typeof type.type === 'string');

const wrap =
  (make: Make): Make =>
  (type, props, ...rest) =>
    make(type, props && isHost(type) ? stripped(props) : props, ...rest);

/** React's modules are CommonJS: their exports can be replaced, which an ES module would refuse. */
const exportsOf = (module: object): Record<string, Make> =>
  ((module as { default?: object }).default ?? module) as Record<string, Make>;

type Method = (this: unknown, ...texts: string[]) => unknown;

const mapArguments = (prototype: object, name: string, map: (text: string) => string): void => {
  const methods = prototype as Record<string, Method>;
  const method = methods[name];
  if (!method) return;
  methods[name] = function (this: unknown, ...texts) {
    return method.apply(this, texts.map(map));
  };
};

const renameSelector = (selector: string): string =>
  selector.replaceAll(/\.(arco-[\w-]+)/g, (_, token: string) => `.${renameClass(token)}`);

/** The library also adds classes past React, and looks its own elements up by class. */
const renameLookups = (): void => {
  mapArguments(DOMTokenList.prototype, 'add', renameOnce);
  mapArguments(DOMTokenList.prototype, 'remove', renameOnce);
  mapArguments(Element.prototype, 'querySelector', renameSelector);
};

export const renameEverything = (): void => {
  renameLookups();
  const targets: readonly (readonly [Record<string, Make>, string])[] = [
    [React as unknown as Record<string, Make>, 'createElement'],
    [React as unknown as Record<string, Make>, 'cloneElement'],
    [exportsOf(jsxRuntime), 'jsx'],
    [exportsOf(jsxRuntime), 'jsxs'],
  ];
  for (const [module, name] of targets) {
    const make = module[name];
    if (make) module[name] = wrap(make);
  }
};

export const nonsenseTexts = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [key, text.split('{n}').map(nonsense).join('{n}')]),
) as Texts;
