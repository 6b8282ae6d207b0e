import type { Segment, Shift } from '../../src/engine/model/roster.js';
import { localDate } from '../../src/engine/time/local.js';

const ZONE = 'America/Denver';
const MINUTE_MS = 60_000;

/** The plan file of an emergency call desk in one city: day and night contracts, all breaks relieved, the city's own calls as history. */
export function callDesk(history: string, previousRoster: string): Record<string, unknown> {
  const contract = (code: string, from: string, to: string, rules: Record<string, unknown>) => ({
    code, name: `${code} contract`, weeklyPaidMinutes: { min: 2250, target: 2250, max: 2700 }, rules, absenceRate: 0.04,
    shifts: [{ code: code.toLowerCase(), from, to, startEveryMinutes: 60, lengthsMinutes: [480] }],
    premiums: { night: '0.15', weekend: '0.10', overtime: '0.50', weeklyOvertimeAfterMinutes: 2400, onCost: '0.25' },
  });
  const agent = (code: string, kind: string, i: number) => ({
    code: `${code}${i + 1}`, name: `${kind} ${i + 1}`, site: 'DEN', contract: kind, queues: ['calls'], nightVolunteer: kind === 'NIGHT',
    pay: { kind: 'hourly', rate: (24 + (i % 5) / 2).toFixed(2), currency: 'USD' },
  });
  return {
    format: 'sunshift-plan/1', name: 'Emergency call desk', horizon: { start: '2018-10-22', days: 28 }, currency: 'USD', preset: 'sunshift-default-2026-11',
    sites: [{ code: 'DEN', name: 'Denver', zone: ZONE }],
    contracts: [contract('DAY', '06:00', '24:00', { nightsAllowed: false }), contract('NIGHT', '21:00', '08:00', { maxNightsPerWeek: 5 })],
    agents: [...Array.from({ length: 17 }, (_, i) => agent('d', 'DAY', i)), ...Array.from({ length: 7 }, (_, i) => agent('n', 'NIGHT', i))],
    histories: [{ code: 'calls', file: history, zone: ZONE, intervalMinutes: 60 }],
    queues: [{
      code: 'calls', name: 'Emergency calls', channel: 'voice', minimumAgents: 2,
      staffing: { model: 'erlang-c', serviceLevel: 0.9, answerWithinSeconds: 15, maxOccupancy: 0.7 },
      streams: [{ code: 'city', zone: ZONE, history: 'calls', ahtSeconds: 240 }],
    }],
    previousRoster: { file: previousRoster, from: '2018-10-21' },
  };
}

/**
 * The Sunday evening before the plan, 16:00-24:00 in Denver: its hours are the plan's first six in UTC, and only the roster before can cover them.
 * Breaks go by turns.
 */
export function sundayEvening(): Shift[] {
  return Array.from({ length: 6 }, (_, i) => {
    const startMs = Date.parse('2018-10-21T22:00Z');
    const turn = 30 * (i % 5);
    const segments: Segment[] = [];
    let at = 0;
    const push = (until: number, kind: Segment['kind'], paid: boolean, covers: boolean): void => {
      segments.push({ kind, paid, covers, startMs: startMs + at * MINUTE_MS, endMs: startMs + until * MINUTE_MS });
      at = until;
    };
    for (const [start, minutes, kind] of [[60, 15, 'break'], [165, 30, 'meal'], [285, 15, 'break']] as const) {
      push(start + turn, 'work', true, true);
      push(start + turn + minutes, kind, kind === 'break', false);
    }
    push(480, 'work', true, true);
    return { agent: `d${i + 10}`, site: 'DEN', queue: 'calls', zone: ZONE, pattern: 'day', date: localDate(ZONE, startMs), startMs, endMs: startMs + 480 * MINUTE_MS, segments };
  });
}
