/**
 * The parts of a backup that a seller may take or leave, and which stored item holds what of them. To add one: its id
 * among `backupParts`, its text `backup.part.<id>`, and an item in `items.ts`.
 */
import type { BackupPart } from '../../../components/history/model.ts';
import { isSame, type Join, type Joining } from './joining.ts';

export type Parts = ReadonlySet<BackupPart>;

/** Some fields of an item that belong to one part: each joined by itself, or all together. */
export type Piece<T> = { readonly part: BackupPart } & (
  | { readonly joins: { readonly [Field in keyof T]?: Join<T[Field]> } }
  | { readonly fields: readonly (keyof T)[]; readonly join: Join<T> }
);

const fieldsOf = <T>(piece: Piece<T>): readonly (keyof T)[] =>
  'joins' in piece ? (Object.keys(piece.joins) as (keyof T)[]) : piece.fields;

function joinPiece<T extends object>(piece: Piece<T>, here: T, file: T, joining: Joining): T {
  if ('join' in piece) return piece.join(here, file, joining);
  const joined: Partial<T> = {};
  for (const field of fieldsOf(piece)) {
    const join = Reflect.get(piece.joins, field) as Join<T[keyof T]>;
    const value = join(here[field], file[field], joining);
    if (value !== here[field]) joined[field] = value;
  }
  return Object.keys(joined).length === 0 ? here : { ...here, ...joined };
}

interface ItemShape<T> {
  /** Null where it cannot be read. */
  readonly read: (stored: unknown) => T | null;
  /** As before anything was kept. */
  readonly empty: T;
  readonly pieces: readonly Piece<T>[];
  readonly isOfHistory?: boolean;
  /** What is stored for it, where that is not itself. */
  readonly write?: (value: T) => unknown;
}

/** A stored item that a backup can be taken apart into, and joined with what is here. */
export interface PartedItem {
  /** Its key, or what stands before the shop (`shop:`) where each shop has its own. */
  readonly key: string;
  /** It is kept by order history, not by shop. */
  readonly isOfHistory: boolean;
  /** Only what belongs to some parts; null where that is nothing, or cannot be read. */
  only(stored: unknown, parts: Parts): unknown;
  /** What is to be stored: `here` itself where nothing changes. Null where the file's cannot be read. `here` may be undefined. */
  join(here: unknown, file: unknown, joiningOf: (part: BackupPart) => Joining | null): unknown;
}

export function parted<T extends object>(
  key: string,
  { read, empty, pieces, isOfHistory = false, write = (value) => value }: ItemShape<T>,
): PartedItem {
  return {
    key,
    isOfHistory,
    only(stored, parts) {
      const value = read(stored);
      if (!value) return null;
      const some = { ...empty };
      for (const piece of pieces) {
        if (parts.has(piece.part)) for (const field of fieldsOf(piece)) some[field] = value[field];
      }
      return isSame(some, empty) ? null : write(some);
    },
    join(here, stored, joiningOf) {
      const file = read(stored);
      if (!file) return null;
      const before = here === undefined ? empty : (read(here) ?? empty);
      let joined = before;
      for (const piece of pieces) {
        const joining = joiningOf(piece.part);
        if (joining) joined = joinPiece(piece, joined, file, joining);
      }
      return joined === before ? here : write(joined);
    },
  };
}
