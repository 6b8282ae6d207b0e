import type { ChannelShift, DeflectionStage, Repeats, ShrinkageCause, SkillPool } from './agent-demand.js';
import type { DeferredStaffing } from './deferred.js';
import type { RuleSet, SoftPrices } from './rules.js';
import type { TargetsOver } from './targets.js';
import type { Instant, LocalDate, Span, WallTime, WallWindow, Weekday, Zone } from './time.js';
import type { LoadBasisSetting } from './load-basis.js';
import type { QueueingStaffing } from './live-staffing.js';
import type { HistoryFinding, HistoryRow } from './history.js';
import type { Shift } from './roster.js';

/** The validated, complete plan: every default filled in, every typed time resolved. Stages read it and never change it. */
export interface Plan {
  readonly format: 'sunshift-plan/1';
  readonly name: string;
  readonly horizon: Horizon;
  /** 15, 30 or 60. */
  readonly demandIntervalMinutes: number;
  /** Divides every shift start, length, break, zone offset and the demand interval. */
  readonly rosterGridMinutes: number;
  /** ISO 4217; everything that is compared is compared in it. */
  readonly currency: string;
  readonly exchangeRates: readonly ExchangeRate[];
  readonly preset: string;
  readonly softPrices: SoftPrices;
  readonly sites: readonly Site[];
  readonly contracts: readonly Contract[];
  readonly agents: readonly Agent[];
  readonly histories: readonly HistorySource[];
  readonly queues: readonly Queue[];
  /** Queues that some agents serve together; absent = none. */
  readonly pools?: readonly SkillPool[];
  readonly specialDays: readonly SpecialDay[];
  readonly timeOff: readonly TimeOff[];
  readonly pins: readonly Pin[];
  readonly tail: Tail | null;
  readonly answeringService: { readonly ratePerHour: string; readonly currency: string } | null;
  readonly forecast: ForecastSettings;
  /** sha256 over the plan file's bytes and those of every file it names. */
  readonly inputHash: string;
}

/** Cover is owed for `[startMs, endMs)`: the UTC dates start ... start + days - 1. Agents are planned on the same LOCAL dates (docs/time.md). */
export interface Horizon extends Span {
  readonly start: LocalDate;
  readonly days: number;
}

/** 1 unit of `currency` is `rate` units of the plan currency, as of `date`. */
export interface ExchangeRate {
  readonly currency: string;
  readonly rate: string;
  readonly date: LocalDate;
}

export interface Site {
  readonly code: string;
  readonly name: string;
  readonly zone: Zone;
  /** Weekend days, consecutive, default [6, 7]. */
  readonly weekend: readonly Weekday[];
  /** Holidays of the people who work here: supply and pay, never demand. */
  readonly holidays: readonly { readonly date: LocalDate; readonly name: string }[];
  /** Technology per named agent and calendar month. */
  readonly seatMonthly: { readonly amount: string; readonly currency: string } | null;
}

export interface Contract {
  readonly code: string;
  readonly name: string;
  readonly weeklyPaidMinutes: { readonly min: number; readonly target: number; readonly max: number };
  /** A credited day of leave is worth target / contractDays. */
  readonly contractDaysPerWeek: number;
  /** Paid even when not rostered; 0 = none. */
  readonly guaranteedWeeklyMinutes: number;
  readonly shifts: readonly ShiftPattern[];
  /** Plan preset, overridden by the plan, overridden by the contract. */
  readonly rules: RuleSet;
  readonly premiums: Premiums;
  /** Days on and off in a fixed order; null = none. */
  readonly rotation: Rotation | null;
  /** Probability that a rostered shift falls to unplanned absence. */
  readonly absenceRate: number;
}

/** A cycle of dates: with phase p, the entry of date d is `days[(d - from + p) mod days.length]`, dates counted in days. */
export interface Rotation {
  readonly from: LocalDate;
  /** `on`: a shift of any pattern starts; `off`: none does; else the code of the pattern whose shift starts. */
  readonly days: readonly string[];
}

/** Shifts that lie wholly inside a clock window: starts at from, from + step, ... while start + length <= to, by the clock face. */
export interface ShiftPattern {
  readonly code: string;
  readonly window: WallWindow;
  readonly startEveryMinutes: number;
  /** Presence lengths, ascending. */
  readonly lengthsMinutes: readonly number[];
  /** `wall`: the window is read on the agent's clock. `utc`: it is read in UTC and moves on his clock when it changes. */
  readonly keeps: 'wall' | 'utc';
  /** Shifts of this pattern that may start in one contract week, and in one plan; null = any number. */
  readonly maxPerWeek: number | null;
  readonly maxPerPeriod: number | null;
}

/** Fractions of the base rate as decimal strings ("0.25" = +25 %). */
export interface Premiums {
  readonly night: string;
  readonly weekend: string;
  readonly holiday: string;
  readonly overtime: string;
  /** Counted minutes beyond which overtime is due; null = never. */
  readonly dailyOvertimeAfterMinutes: number | null;
  readonly weeklyOvertimeAfterMinutes: number | null;
  /** `additive` adds night, weekend and holiday; `highest` pays only the largest of them. Overtime is always added. */
  readonly combine: 'additive' | 'highest';
  /** Employer's on-cost on every amount paid to the agent. */
  readonly onCost: string;
}

export type Pay =
  | { readonly kind: 'hourly'; readonly rate: string; readonly currency: string }
  /** hoursDivisor: hourly equivalent = 12 x salary / divisor; default 52 x weekly target hours. */
  | { readonly kind: 'monthly'; readonly salary: string; readonly currency: string; readonly yearlyHoursDivisor: string };

export interface Agent {
  readonly code: string;
  readonly name: string;
  readonly site: string;
  readonly contract: string;
  /** The site's zone unless the agent has his own. */
  readonly zone: Zone;
  /** Exactly one in this version. */
  readonly queue: string;
  readonly pay: Pay;
  readonly employedFrom: LocalDate | null;
  /** Last day of employment, inclusive. */
  readonly employedTo: LocalDate | null;
  readonly nightVolunteer: boolean;
  readonly unavailable: readonly Unavailability[];
  readonly preferences: readonly Preference[];
  /** Where in his contract's rotation he stands; null = the engine chooses. */
  readonly rotationPhase: number | null;
}

/** Weekly recurring, agent's clock; no minute of presence may fall into it. Whole day = 00:00-24:00. */
export interface Unavailability extends WallWindow {
  readonly weekday: Weekday;
}

export type Preference =
  | { readonly kind: 'off-date'; readonly date: LocalDate; readonly strength: 1 | 2 | 3 }
  | { readonly kind: 'off-weekday'; readonly weekday: Weekday; readonly strength: 1 | 2 | 3 }
  /** Wishes to start between two clock readings; each shift that starts elsewhere is unmet. */
  | { readonly kind: 'start-between'; readonly from: WallTime; readonly to: WallTime; readonly strength: 1 | 2 | 3 };

/** Rows of one file, still as typed; `zone` is their calendar, and their clock when stamps are local. */
export interface HistorySource {
  readonly code: string;
  readonly file: string;
  readonly zone: Zone;
  readonly intervalMinutes: number | null;
  readonly rows: readonly HistoryRow[];
  readonly clock: 'utc' | 'local';
  readonly countIsHandledOnly: boolean;
  /** What the reader of the file accepted or ignored; buildHistory hands it on. */
  readonly findings?: readonly HistoryFinding[];
}

/** How a customer reaches the queue; presets of targets are kept by channel. */
export type Channel = 'voice' | 'video' | 'chat' | 'messaging' | 'social' | 'email' | 'web-shop' | 'callback' | 'on-site' | 'other';

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

export interface TimeOff extends Span {
  readonly agent: string;
  readonly kind: 'leave' | 'sickness' | 'unpaid' | 'training';
  /** Whole local dates inside the span; leave, sickness and training credit a contract day each, unpaid none. */
  readonly dates: readonly LocalDate[];
  readonly credited: boolean;
}

export type Pin =
  | { readonly agent: string; readonly date: LocalDate; readonly kind: 'off' }
  | { readonly agent: string; readonly date: LocalDate; readonly kind: 'shift'; readonly startMs: Instant; readonly lengthMinutes: number };

/** The published end of the previous roster: fixed cover, and the starting state of every rule. */
export interface Tail {
  /** First local date that the tail describes completely. */
  readonly from: LocalDate;
  readonly shifts: readonly Shift[];
}

export interface ForecastSettings {
  /** `auto` chooses by rolling backtest. */
  readonly model: 'auto' | 'seasonal-naive' | 'week-mean' | 'profile-level' | 'damped-trend' | 'double-seasonal' | 'autoregression' | 'combination';
  readonly backtestOrigins: number;
  readonly backtestDays: number;
  /** Rows that are not learnt from; they are shown either way. Default none. */
  readonly leaveOut?: readonly ('outliers' | 'outages')[];
  /** What is done with a shift of level: shown only (default), or what lies before it is rescaled to the level after it. */
  readonly levelShift?: 'show' | 'rescale';
  readonly drivers?: readonly Driver[];
  readonly adjustments?: readonly Adjustment[];
}

/** A dated multiplier of contacts that the planner knows of: the past is divided by it before a model learns, the forecast multiplied. */
export interface Driver {
  readonly name: string;
  readonly kind: 'accounts' | 'release' | 'campaign' | 'deflection' | 'other';
  /** Queues it moves; null = all. */
  readonly queues: readonly string[] | null;
  /** Local dates of the customers, inclusive; null = for ever. */
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly factor: number;
}

/** What a planner changes after the model has spoken; kept apart from it. */
export interface Adjustment {
  readonly queue: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly factor: number;
  readonly author: string;
  readonly reason: string;
}
