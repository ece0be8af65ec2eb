/** What the platform sets about things that run out: terms, working days, appeals. Values are in the market files. */

/** When a counted day ends on the wall clock. */
export type DayEnd = '23:59' | '23:59:59';

/** How long something may take. Several in a row are reckoned one after the other. */
export type Term =
  /** Elapsed time. */
  | { readonly hours: number }
  /** Days on the calendar: to the same hour, or to the end of the last one. */
  | { readonly days: number; readonly end?: DayEnd }
  /**
   * Working days after the day of the order, to the end of the last one. With a cut-off, a working day on which the
   * order came before that hour is itself the first.
   */
  | { readonly workdays: number; readonly end: DayEnd; readonly cutOff?: string };

/** What meets a dispatch or handover deadline. */
export type Act = 'arranged' | 'readyToShip' | 'handedOver' | 'collected' | 'scanned';

/** How a parcel gets to the carrier. */
export type HandoverMethod = 'pickup' | 'dropOff';

/** Days on which people work: 0 Sunday … 6 Saturday, less the public holidays of a calendar in the holiday table. */
export interface Week {
  readonly days: readonly number[];
  readonly holidays: string;
}
export interface Workweek extends Week {
  /** The text speaks of working days and leaves open which these are. */
  readonly assumed?: true;
  /** Areas that work on other days, by name of the area. */
  readonly areas?: Readonly<Record<string, Week>>;
}

/** The pickup provider of an area changed: orders of the day before and of the day itself got more time. */
export interface ProviderSwitch {
  /** Names of areas as the seller maps warehouses to them. */
  readonly area: string;
  /** ISO date in Beijing; null: some day in [from, to]. */
  readonly on: string | null;
  readonly from?: string;
  readonly to?: string;
  /** Calendar days added. */
  readonly days: number;
}

export interface DeadlinePolicies {
  workweek: Workweek;
  /** From the order to its dispatch. */
  dispatchBy: { readonly terms: readonly Term[]; readonly act: Act };
  /** From the order to its automatic cancellation, where it was not arranged. */
  dispatchCancels: readonly Term[];
  /** From the order until the carrier has it. `cancels`: else the order is cancelled, it does not only count as late. */
  handoverBy: { readonly [Method in HandoverMethod]?: readonly Term[] } & {
    readonly act: Act;
    readonly cancels?: true;
  };
  /** From saving a warehouse address to the answer of the pickup provider. */
  pickupAuditHours: number;
  providerSwitches: readonly ProviderSwitch[];
  /** Calendar days from the notice, and from the rejection of the first appeal. */
  appealFirstDays: number;
  appealSecondDays: number;
  appealsAtMost: number;
  /** Tickets name their own deadline. */
  appealTicket: true;
  /** Hours from the notice of a money penalty. */
  appealPenaltyHours: number;
  /** Calendar days from the notice for which money may be withheld at least. */
  withholdingDays: number;
  /** Calendar days after which violation points no longer count. */
  pointsExpireDays: number;
}
