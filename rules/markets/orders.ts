/** What the self-check of orders goes by. None of these numbers is the platform's: it names behaviours, not limits. */

/** How a provider's tracking numbers begin, and by which words an export names the provider. */
export interface TrackingForm {
  readonly providers: readonly string[];
  readonly prefix: string;
}

export interface OrderPolicies {
  /** Orders, or units, of one product by one buyer within so many days are worth a look. */
  ordersRepeatBuyer: { readonly orders: number; readonly units: number; readonly days: number };
  ordersOwnContact: true;
  /** Shipped without a number; one number on parcels of several recipients. */
  ordersTracking: true;
  /** Providers whose form is known; of all others nothing is said. */
  ordersTrackingForms: readonly TrackingForm[];
  /** Labels of warehouses that have the platform's pickup show it. */
  ordersLabel: true;
  /** Hours before its dispatch deadline from which an open order is worth a look. */
  ordersLateSoonHours: number;
}
