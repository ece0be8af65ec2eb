/** What the rulebook draws and what a seller may do there. */
import type { Policies, PolicyName } from '../../rules/markets/market.ts';
import type { OwnSource, OwnValue } from '../../rules/own.ts';
import type { RulebookEntry } from '../../rules/rulebook.ts';
import type { MarketChoice } from '../model.ts';

export type Place = Pick<OwnValue, 'policy' | 'market' | 'kind'>;
export type Value = Policies[PolicyName] | null;

/** A value of an opened file that is another than the one here. */
export interface FileChange extends Place {
  /** What holds here; undefined: nobody looked. */
  readonly here: Value | undefined;
  readonly file: Value;
  readonly source: OwnSource;
  /** It is the researched one: the own value goes. */
  readonly isResearched: boolean;
}

export interface FilePlan {
  readonly file: string;
  readonly changes: readonly FileChange[];
  /** Values that are the same. */
  readonly same: number;
  /** Entries that cannot be used, as places in the file: `values[12] TH flashSaleMaxHours`. */
  readonly skipped: readonly string[];
}

export type FileProblem = 'broken' | 'newer' | 'large';

/** The rulebook file: null while none is opened. */
export type FileState =
  | null
  | { readonly state: 'opened'; readonly plan: FilePlan }
  | { readonly state: 'failed'; readonly file: string; readonly problem: FileProblem }
  | { readonly state: 'taken'; readonly count: number };

export interface RulebookActions {
  choose(choice: MarketChoice): void;
  switchOff(rule: string, reason: string): void;
  switchOn(rule: string): void;
  /** `value`: as the policy has it; null: no such rule here. */
  setValue(policy: PolicyName, value: Value, reason: string): void;
  /** Back to the researched value. */
  takeBack(policy: PolicyName): void;
  saveFile(): void;
  openFile(file: File): void;
  acceptFile(changes: readonly FileChange[]): void;
  closeFile(): void;
}

export interface RulebookModel {
  readonly choice: MarketChoice;
  /** ISO 4217 code of the market's money. */
  readonly currency: string | null;
  /** The seller's own, for days on which they did something. */
  readonly zone: string;
  readonly entries: readonly RulebookEntry[];
  readonly file: FileState;
}
