import type { Channel, StaffingModel } from './queue.js';

/** Plainly named targets by channel (docs/models/demand-and-targets.md says where each figure comes from). */
export const LEVELS = ['basic', 'standard', 'premium', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

interface AnswerTimes {
  readonly kind: 'live' | 'deferred';
  /** What customers usually got and what they expected, minutes; figures of 2020-21. */
  readonly usualMinutes: number;
  readonly expectedMinutes: number;
}

/** Channels without a figure (call-back, visits, other) have no preset: their deadline is a promise of its own. */
export const ANSWER_TIMES: Readonly<Partial<Record<Channel, AnswerTimes>>> = {
  voice: { kind: 'live', usualMinutes: 1.3, expectedMinutes: 0.3 },
  video: { kind: 'live', usualMinutes: 1.3, expectedMinutes: 0.3 },
  chat: { kind: 'live', usualMinutes: 2.7, expectedMinutes: 0.8 },
  messaging: { kind: 'deferred', usualMinutes: 33, expectedMinutes: 15 },
  social: { kind: 'deferred', usualMinutes: 116, expectedMinutes: 60 },
  email: { kind: 'deferred', usualMinutes: 730, expectedMinutes: 60 },
  'web-shop': { kind: 'deferred', usualMinutes: 730, expectedMinutes: 60 },
};

/**
 * basic: 80 % within the usual time; standard: 80 % within the expected; premium: 90 % within half of it; urgent: 95 % within a quarter.
 * The shares, the half and the quarter are ours.
 */
const STEPS: Readonly<Record<Level, { readonly share: number; readonly of: 'usualMinutes' | 'expectedMinutes'; readonly factor: number }>> = {
  basic: { share: 0.8, of: 'usualMinutes', factor: 1 },
  standard: { share: 0.8, of: 'expectedMinutes', factor: 1 },
  premium: { share: 0.9, of: 'expectedMinutes', factor: 0.5 },
  urgent: { share: 0.95, of: 'expectedMinutes', factor: 0.25 },
};

/** The staffing model of a level on a channel: Erlang C where contacts are live, else deferred work (live below two intervals). Null for a channel without figures. */
export function staffingOfLevel(channel: Channel, level: Level): StaffingModel | null {
  const times = ANSWER_TIMES[channel];
  if (times === undefined) return null;
  const { share, of, factor } = STEPS[level];
  // Minutes of the table have one decimal: whole tenths of a second keep 0.3 min at 18 s.
  const seconds = Math.round(times[of] * factor * 600) / 10;
  if (times.kind === 'live') return { kind: 'erlang-c', serviceLevel: share, answerWithinSeconds: seconds, maxOccupancy: 1, maxAsaSeconds: null };
  return {
    kind: 'deferred', deadlineSeconds: seconds, deadlineHours: 'clock', spread: 'level', afterClosing: 'from-opening', travelSeconds: 0,
      maxOccupancy: 1, maxAgents: null,
    serviceLevel: share, openingBacklog: [],
  };
}
