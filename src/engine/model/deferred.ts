/** How work that may wait until a deadline is staffed (docs/models/deferred-work.md). */
export interface DeferredStaffing {
  readonly kind: 'deferred';
  /** From the contact's arrival to its first reply, handled and sent. Below two demand intervals the queue is staffed as a live one. */
  readonly deadlineSeconds: number;
  /** What the deadline counts: every hour, or only those in which the queue is open. */
  readonly deadlineHours: 'clock' | 'opening';
  readonly spread: SpreadRule;
  /** When work is done whose deadline passes while the queue is closed, or had passed before the plan: one deadline after the opening, or in its first interval. */
  readonly afterClosing: 'from-opening' | 'at-once';
  /** Added to the handle time of every contact: the way to a visit on site. */
  readonly travelSeconds: number;
  /** Share of their time that agents work on contacts, in (0, 1]. */
  readonly maxOccupancy: number;
  /** Desks or people that there are; null = any number. */
  readonly maxAgents: number | null;
  /** Share answered within the deadline where it is so short that the queue is live. */
  readonly serviceLevel: number;
  readonly openingBacklog: readonly BacklogEntry[];
}

/** `as-late-as-allowed`: fewest agent-hours, every contact just before its deadline. `level`: smallest peak, then as even as deadlines allow. */
export type SpreadRule = 'as-late-as-allowed' | 'level';

/** Contacts that wait when the plan begins. */
export interface BacklogEntry {
  readonly contacts: number;
  /** Time left when the plan begins, counted as the deadline is; 0 = due or overdue. */
  readonly dueInSeconds: number;
  /** null: the mean of the contacts that the queue expects. */
  readonly ahtSeconds: number | null;
}

/** What became of the contacts of a deferred queue over the plan. Contacts, not whole ones: a forecast has no whole contacts. */
export interface DeferredReport {
  readonly spread: SpreadRule;
  readonly deadlineHours: 'clock' | 'opening';
  /** The deadline in whole demand intervals, rounded down. */
  readonly deadlineIntervals: number;
  readonly backlog: number;
  readonly offered: number;
  readonly served: number;
  /** Not served when the plan ends; backlog + offered = served + carriedOver. */
  readonly carriedOver: number;
  /** Served after their deadline, or waiting when the plan ends although it has passed. */
  readonly late: number;
  /** Part of `late` that no number of agents could serve in time: the queue was closed until the deadline had passed, or it had passed before the plan. */
  readonly unavoidablyLate: number;
  /** From a deadline to the end of the interval in which the last of its contacts is served, at worst; elapsed minutes. */
  readonly worstLatenessMinutes: number;
  /** The same if all were served in their first open interval: nobody can do better. */
  readonly leastWorstLatenessMinutes: number;
  /** Per demand interval, contacts: served in it, waiting at its end, waiting past their deadline at its end. */
  readonly servedByCell: Float64Array;
  readonly waitingByCell: Float64Array;
  readonly overdueByCell: Float64Array;
  /** The opening backlog of a plan that begins where this one ends. */
  readonly carryOver: readonly BacklogEntry[];
}
