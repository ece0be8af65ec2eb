/** What the self-check of orders goes by. None of these numbers is the platform's: it names behaviours, not limits. */

export interface OrderPolicies {
  /** Orders, or units, of one product by one buyer within so many days are worth a look. */
  ordersRepeatBuyer: { readonly orders: number; readonly units: number; readonly days: number };
  ordersOwnContact: true;
  /** Shipped without a number; one number on parcels of several recipients. */
  ordersTracking: true;
  /** Numbers have the form of their provider, where a source tells it (`providers` of the pickup rules). */
  ordersTrackingForm: true;
  /** Labels of warehouses that have the platform's pickup show it. */
  ordersLabel: true;
  /** Hours before its dispatch deadline from which an open order is worth a look. */
  ordersLateSoonHours: number;
}
