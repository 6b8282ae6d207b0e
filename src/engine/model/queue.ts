import type { ChannelShift, DeflectionStage, Repeats, ShrinkageCause } from './agent-demand.js';
import type { Unavailability } from './agent.js';
import type { DeferredStaffing } from './deferred.js';
import type { QueueingStaffing } from './live-staffing.js';
import type { LoadBasisSetting } from './load-basis.js';
import type { TargetsOver } from './targets.js';
import type { LocalDate, Zone } from './time.js';

export interface Queue {
  readonly code: string;
  readonly name: string;
  readonly channel: Channel;
  readonly staffing: StaffingModel;
  readonly loadBasis: LoadBasisSetting;
  readonly streams: readonly Stream[];
  /** Unplanned only; enters the roster. */
  readonly rosterShrinkage: number;
  /** Adds leave, holidays, training; FTE and hiring only. */
  readonly planningShrinkage: number;
  /** Rostered people at least, never grossed up. */
  readonly minimumAgents: number;
  /** Sites that may serve it; null = all. */
  readonly sites: readonly string[] | null;
  /** What the targets of a live queue hold over; absent = every interval. Days and weeks are those of the opening hours' zone, else UTC. */
  readonly targetsOver?: TargetsOver;
  /** What happens to contacts before they reach an agent of this queue, in this order; each absent = nothing. */
  readonly deflection?: readonly DeflectionStage[];
  readonly channelShift?: readonly ChannelShift[];
  readonly repeats?: Repeats | null;
  /** Shrinkage by cause and hour, on top of the two shares above. */
  readonly shrinkage?: readonly ShrinkageCause[];
  /** null = all hours. Weekly windows on the clock of `zone`. */
  readonly opening: { readonly zone: Zone; readonly windows: readonly Unavailability[] } | null;
}

/** How a customer reaches the queue; presets of targets are kept by channel. */
export type Channel = 'voice' | 'video' | 'chat' | 'messaging' | 'social' | 'email' | 'web-shop' | 'callback' | 'on-site' | 'other';

export type StaffingModel =
  /** maxAsaSeconds: mean wait at most; null or absent = not asked for. */
  | { readonly kind: 'erlang-c'; readonly serviceLevel: number; readonly answerWithinSeconds: number; readonly maxOccupancy: number; readonly maxAsaSeconds?: number | null }
  | { readonly kind: 'erlang-b'; readonly maxBlocking: number; readonly maxOccupancy: number }
  | DeferredStaffing
  | QueueingStaffing
  | { readonly kind: 'fixed'; readonly agents: number };

/** One customer region of a queue. Its profile and special days live on its own clock. */
export interface Stream {
  readonly code: string;
  readonly zone: Zone;
  /** Code of a HistorySource and, where the file holds several, the value of its queue column; null for a new stream, which has `expected`. */
  readonly history: string | null;
  readonly historyQueue: string | null;
  /** Share of the counted contacts that need an agent. */
  readonly share: number;
  /** Used where the history has no aht_s. */
  readonly ahtSeconds: number;
  /** Calendar codes of SpecialDay that move this stream. */
  readonly calendars: readonly string[];
  /** Contacts of a stream that has no history of its own. */
  readonly expected?: ExpectedVolume | null;
}

/** What a planner expects of a new stream: contacts a week, in the shape of another history or as typed. */
export interface ExpectedVolume {
  readonly weeklyContacts: number;
  /** A history whose week it borrows; null = `hours`. */
  readonly shapeOf: { readonly history: string; readonly historyQueue: string | null } | null;
  /** 24 weights of a day, or 168 of a week from Monday 00:00; only their proportions count. null = `shapeOf`, or all hours alike. */
  readonly hours: readonly number[] | null;
  /** Standard error of `weeklyContacts`, as a fraction of it. */
  readonly error: number;
}

/**
 * A span of the customers' calendar, past or future, that is not usual: kept out of the profiles, laid on the forecast by its multiplier or its own profile.
 * A moving feast is one entry a year; an eve is an entry of its own.
 */
export interface SpecialDay {
  readonly calendar: string;
  readonly date: LocalDate;
  readonly name: string;
  /** Contacts against usual ones; null = learnt from past days of its kind, shrunk toward those of the other kinds. */
  readonly multiplier: number | null;
  /** Last date, inclusive; default the date itself. */
  readonly until?: LocalDate;
  /** Clock reading on `date` at which it begins and on the last date at which it ends, minutes after midnight; default whole days. */
  readonly fromMinute?: number;
  readonly toMinute?: number;
  /** Contacts in each of the 24 hours of its local clock, in place of what the model says. */
  readonly profile?: readonly number[];
  /** Days of one kind are learnt from together; default the name. */
  readonly kind?: string;
  /** Where it comes from: a person, a law, a package. */
  readonly source?: string;
}
