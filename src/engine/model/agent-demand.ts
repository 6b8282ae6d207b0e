import type { WallWindow, Weekday, Zone } from './time.js';

/** Contacts that are resolved before an agent hears of them. Stages follow each other: each sees what passed the one before. */
export interface DeflectionStage {
  readonly by: 'self-service' | 'bot' | 'ivr';
  /** Share of the contacts that it sees and resolves; they reach no agent, or not yet. */
  readonly resolvedShare: number;
  /** Share of the resolved that comes back, to an agent, `returnAfterMinutes` later. */
  readonly returnShare: number;
  readonly returnAfterMinutes: number;
  /** Handle time of what passes, against what it was: below 1 where the caller is identified, above where the hard ones remain. */
  readonly handleTimeFactor: number;
}

/** Contacts that move to another queue. */
export interface ChannelShift {
  /** Code of the queue. */
  readonly to: string;
  readonly share: number;
  /** Contacts there for one here: a call may become two mails. */
  readonly contactsPerContact: number;
  /** Their handle time there; null: that of the contacts already there. */
  readonly ahtSeconds: number | null;
}

/** Contacts that come again because the first did not resolve the matter. Only the change against the history moves the demand: its counts hold its repeats. */
export interface Repeats {
  readonly firstContactResolution: number;
  readonly historyFirstContactResolution: number;
  /** Share of the unresolved that contacts again. */
  readonly repeatShare: number;
  readonly afterMinutes: number;
}

/**
 * How the forecast of a queue became the contacts that its agents meet; contacts over the plan.
 * forecast − resolved + returned − shiftedOut + shiftedIn + repeats = agents'.
 */
export interface DemandReport {
  readonly forecast: number;
  readonly resolved: number;
  readonly returned: number;
  /** Will come back after the plan. */
  readonly returnsAfterPlan: number;
  readonly shiftedOut: number;
  readonly shiftedIn: number;
  /** More (or fewer: negative) repeats than the history holds. */
  readonly repeats: number;
  readonly agents: number;
}

/** A reason why people who are paid are not at the desk. */
export interface ShrinkageCause {
  readonly cause: string;
  /** `roster`: unplanned, enters the roster. `planning`: planned, full-time equivalents and hiring only. */
  readonly kind: 'roster' | 'planning';
  /** Of scheduled time. */
  readonly share: number;
  /** Weekly hours in which it applies; null = all. */
  readonly hours: { readonly zone: Zone; readonly windows: readonly (WallWindow & { readonly weekday: Weekday })[] } | null;
}

/** Queues that some agents serve together. */
export interface SkillPool {
  readonly code: string;
  /** Two or more codes. */
  readonly queues: readonly string[];
  /** `pooled`: one line for all of them, every agent serves any. `separate`: each queue has its own agents, whoever else could help. */
  readonly serve: 'pooled' | 'separate';
}

/** Agents who serve at least one of these queues are at least this many; one row per subset of a pool's queues that asks for more than its parts. */
export interface SubsetRow {
  readonly queues: readonly string[];
  /** Per demand interval, whole people. */
  readonly required: Int32Array;
}

export interface PoolRequirement {
  readonly pool: string;
  readonly serve: 'pooled' | 'separate';
  readonly rows: readonly SubsetRow[];
  /** Agent-hours that both ways require of the pool's queues together. */
  readonly separateHours: number;
  readonly pooledHours: number;
}
