import type { ShiftPattern } from '../../model/contract.js';
import type { Pin } from '../../model/plan.js';
import type { RuleSet } from '../../model/rules.js';
import type { Instant, Span } from '../../model/time.js';
import { MINUTE_MS, dayNumber } from '../../time/dates.js';
import { localDayNumber, localMinute, minutesInWindow, overlapMinutes } from '../../time/local.js';
import { weeklyWindowSpans } from '../../time/weekly.js';
import type { AgentFile } from '../agent-file.js';
import { dailyOvertime } from '../money/week-minutes.js';
import { offeredStarts } from '../offered-starts.js';
import { breaksOwed } from '../rules/breaks.js';
import { employmentOf } from '../rules/employment-dates.js';
import { nightBurden } from '../soft/local-night-burden.js';
import { isAgainst, wishPrice } from '../soft/preferences.js';
import { cheapestBreaks } from './cheapest-breaks.js';
import type { Ledger } from './ledger.js';
import type { Relaxed } from './relaxed.js';

/** One legal shift of one date, its breaks placed where they cost least under the prices at hand. */
export interface Option extends Span {
  readonly pattern: string;
  readonly lengthMinutes: number;
  readonly breakOffsets: readonly number[];
  /** Milli: wages and SOFT prices of this shift less the prices of the cells that it covers; band and week money come on top. */
  readonly value: number;
  readonly paidMinutes: number;
  readonly dailyOvertime: number;
  readonly isNight: boolean;
  /** Local clock reading of the start, minutes after 00:00. */
  readonly reading: number;
}

/** What an agent may do on one date: any one of the options, or, where `mayBeOff`, nothing. */
export interface DateChoice {
  readonly options: readonly Option[];
  readonly mayBeOff: boolean;
}

/** Every HARD rule that speaks of one shift alone is applied here; the rest is the schedule's. */
export function choicesOn(file: AgentFile, day: number, ledger: Ledger, withSoft: boolean, relaxed: Relaxed): DateChoice {
  const pinned = pinsOn(file, day, relaxed);
  const mayBeOff = pinned.every((pin) => pin.kind === 'off');
  const served = relaxed.has('site-limit') || file.queue.sites === null || file.queue.sites.includes(file.site.code);
  if (!served || pinned.some((pin) => pin.kind === 'off')) return { options: [], mayBeOff };
  const options = presencesOn(file, day, relaxed)
    .filter((p) => pinned.every((pin) => pin.kind === 'shift' && pin.startMs === p.startMs && pin.lengthMinutes === p.lengthMinutes))
    .flatMap((p) => optionOf(file, p, ledger, withSoft, relaxed) ?? []);
  return { options, mayBeOff };
}

/** A date on which the plan starts nothing: outside it, or taken by the tail. A pinned shift there cannot be kept. */
export function noChoiceOn(file: AgentFile, day: number, relaxed: Relaxed): DateChoice {
  return { options: [], mayBeOff: pinsOn(file, day, relaxed).every((pin) => pin.kind === 'off') };
}

function pinsOn(file: AgentFile, day: number, relaxed: Relaxed): readonly Pin[] {
  if (relaxed.has('pins')) return [];
  return file.pins.filter((pin) => (pin.kind === 'off' ? dayNumber(pin.date) : localDayNumber(file.zone, pin.startMs)) === day);
}

interface Presence extends Span {
  readonly pattern: string;
  readonly lengthMinutes: number;
}

/** Is it more to the rules than its times: do they count the pattern, or name it? */
function isTold({ contract }: AgentFile, { code, maxPerWeek, maxPerPeriod }: ShiftPattern): boolean {
  return maxPerWeek !== null || maxPerPeriod !== null || (contract.rotation?.days.includes(code) ?? false);
}

/** Each start and length once, whichever patterns offer it; of patterns that rules tell apart, once each. */
function presencesOn(file: AgentFile, day: number, relaxed: Relaxed): readonly Presence[] {
  const found = new Map<string, Presence>();
  for (const pattern of file.contract.shifts) {
    for (const lengthMinutes of pattern.lengthsMinutes) {
      for (const startMs of offeredStarts(pattern, lengthMinutes, file.zone, day)) {
        if (day > file.lastDay && startMs >= file.plan.horizon.endMs) continue;
        const presence = { pattern: pattern.code, lengthMinutes, startMs, endMs: startMs + lengthMinutes * MINUTE_MS };
        const key = `${startMs} ${lengthMinutes} ${isTold(file, pattern) ? pattern.code : ''}`;
        if (!found.has(key) && isFree(file, presence, relaxed)) found.set(key, presence);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.startMs - b.startMs || a.lengthMinutes - b.lengthMinutes);
}

function isFree(file: AgentFile, presence: Presence, relaxed: Relaxed): boolean {
  if (!relaxed.has('time-off') && file.timeOff.some((off) => overlapMinutes(off, presence) > 0)) return false;
  const employed = employmentOf(file);
  if (!relaxed.has('employment-dates') && (presence.startMs < employed.startMs || presence.endMs > employed.endMs)) return false;
  return relaxed.has('unavailability') || file.agent.unavailable.length === 0
    || weeklyWindowSpans(file.zone, file.agent.unavailable, presence).every((span) => overlapMinutes(span, presence) === 0);
}

function optionOf(file: AgentFile, presence: Presence, ledger: Ledger, withSoft: boolean, relaxed: Relaxed): Option | null {
  const { startMs, lengthMinutes } = presence;
  const owed = breaksOwed(file.rules, lengthMinutes);
  const placed = cheapestBreaks(file.rules, owed, lengthMinutes, file.plan.rosterGridMinutes, startMs, ledger);
  const nightMinutes = minutesInWindow(file.zone, file.rules.nightWindow, presence);
  const isNight = nightMinutes >= file.rules.nightShiftMinutes;
  if (!placed || (isNight && !file.rules.nightsAllowed && !relaxed.has('nights-per-week'))) return null;
  const paidMinutes = lengthMinutes - owed.reduce((sum, due) => sum + (due.paid ? 0 : due.minutes), 0);
  if (!relaxed.has('hours-per-day') && !keepsDailyHours(file.rules, file.rules.dailyMinutesCount === 'paid' ? paidMinutes : lengthMinutes)) return null;
  return {
    ...presence, breakOffsets: placed.offsets, value: placed.value + (withSoft ? softPrice(file, startMs, nightMinutes, relaxed) : 0),
    paidMinutes, dailyOvertime: dailyOvertime(file, paidMinutes), isNight, reading: localMinute(file.zone, startMs),
  };
}

function keepsDailyHours({ minDailyMinutes, maxDailyMinutes }: RuleSet, minutes: number): boolean {
  return minutes >= minDailyMinutes && (maxDailyMinutes === 0 || minutes <= maxDailyMinutes);
}

function softPrice(file: AgentFile, startMs: Instant, nightMinutes: number, relaxed: Relaxed): number {
  const wishes = relaxed.has('preferences') ? [] : file.agent.preferences.filter((wish) => isAgainst(file, wish, startMs));
  const burden = relaxed.has('local-night-burden') ? 0 : nightBurden(file, nightMinutes);
  return wishes.reduce((sum, wish) => sum + wishPrice(file, wish), burden);
}

