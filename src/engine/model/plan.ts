import type { SkillPool } from './agent-demand.js';
import type { Agent } from './agent.js';
import type { Contract } from './contract.js';
import type { ForecastSettings } from './forecast-settings.js';
import type { HistorySource } from './history.js';
import type { Queue, SpecialDay } from './queue.js';
import type { Shift } from './roster.js';
import type { SoftPrices } from './rules.js';
import type { Instant, LocalDate, Span, Weekday, Zone } from './time.js';

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
