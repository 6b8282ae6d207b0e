/** What a served-within-T is divided by (docs/models/staffing.md, Targets): offered · served · offered less those who gave up within a stated time. */
export const SERVICE_LEVEL_DEFINITIONS = ['offered', 'served', 'short-abandons-out'] as const;
export type ServiceLevelDefinition = (typeof SERVICE_LEVEL_DEFINITIONS)[number];
/** Mean wait of all offered contacts, or of those answered only. */
export const ASA_DEFINITIONS = ['offered', 'answered'] as const;
export type AsaDefinition = (typeof ASA_DEFINITIONS)[number];

/** Targets of a live queue; all that are not null hold at once, in every interval. */
export interface LiveTargets {
  /** In (0, 1); null: no service level is asked for, it is only told. */
  readonly serviceLevel: number | null;
  /** T >= 0. */
  readonly answerWithinSeconds: number;
  readonly serviceLevelDefinition: ServiceLevelDefinition;
  /** Read by `short-abandons-out` only. */
  readonly shortAbandonSeconds: number;
  readonly maxAsaSeconds: number | null;
  readonly asaDefinition: AsaDefinition;
  /** Largest share of contacts that give up or find no place; in (0, 1). */
  readonly maxAbandonment: number | null;
  /** In (0, 1]. */
  readonly maxOccupancy: number;
}

/** Contacts that give up after an exponential patience, some of which try again (Erlang A). */
export interface ErlangAStaffing extends LiveTargets {
  readonly kind: 'erlang-a';
  readonly patienceSeconds: number;
  /** Of those who give up, in [0, 1). */
  readonly retryShare: number;
}

/** A line of limited places; who finds none is turned away. */
export interface FiniteQueueStaffing extends LiveTargets {
  readonly kind: 'finite-queue';
  readonly waitingPlaces: number;
  /** null: nobody gives up. */
  readonly patienceSeconds: number | null;
  readonly retryShare: number;
}

/** A call-back is offered to everyone who finds nobody free; it is made while more than `reserveAgents` are free. */
export interface CallBackStaffing extends LiveTargets {
  readonly kind: 'call-back';
  /** Of those offered one, the share that takes it. */
  readonly takenShare: number;
  readonly reserveAgents: number;
  readonly patienceSeconds: number | null;
}

/** Deferred work fills idle time while more than `reserveAgents` are free. */
export interface BlendingStaffing extends LiveTargets {
  readonly kind: 'blending';
  readonly reserveAgents: number;
  /** Deferred contacts that must be done per hour; null: there is always some, and what is done is told. */
  readonly deferredPerHour: number | null;
  readonly patienceSeconds: number | null;
}

/** Chats, several at once per agent. */
export interface ChatStaffing extends LiveTargets {
  readonly kind: 'chat';
  readonly concurrency: number;
  /** Elapsed time of a chat while its agent holds 1, 2, ... of them, against the time of a chat alone. */
  readonly handleTimeFactors: readonly number[];
  readonly patienceSeconds: number | null;
  readonly retryShare: number;
}

export type QueueingStaffing = ErlangAStaffing | FiniteQueueStaffing | CallBackStaffing | BlendingStaffing | ChatStaffing;
