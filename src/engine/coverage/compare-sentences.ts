import { fromMilli, minorText, toMinor } from '../money/currency.js';
import type { Change, RosterComparison } from './compare-model.js';
import { counted, duration } from './words.js';

/** A comparison in words: how much changes, cover, rules, money, what it is like to live with, then each agent with each of his dates. */
export function differenceSentences(comparison: Omit<RosterComparison, 'sentences'>): readonly string[] {
  const { agents, agentsCompared, sameShifts, differentShifts, open, violations, money, quality } = comparison;
  const whole = differentShifts === 0
    ? `The two rosters hold the same ${counted(sameShifts, 'shift')}.`
    : `${agents.length} of ${counted(agentsCompared, 'agent')} ${agents.length === 1 ? 'changes' : 'change'}: ${counted(differentShifts, 'shift')} ${differentShifts === 1 ? 'differs' : 'differ'}, ${sameShifts} ${sameShifts === 1 ? 'stays' : 'stay'}.`;
  return [
    whole,
    openSentence(open),
    ...(violations.before === 0 && violations.after === 0 ? [] : [`Rules are broken ${counted(violations.after, 'time')} instead of ${counted(violations.before, 'time')}.`]),
    ...(money === null
      ? ['Their money cannot be compared: the plan currencies differ, or a shift is none of its plan.']
      : [
        moneySentence('Pay and seats', money.money, money.currency),
        ...(money.soft.change === 0 ? [] : [moneySentence('Unmet wishes, nights and scattered starts (SOFT)', money.soft, money.currency)]),
      ]),
    ...qualitySentences(quality),
    ...agents.flatMap((agent) => [agent.sentence, ...agent.shifts.map((shift) => shift.sentence)]),
  ];
}

function openSentence({ before, after }: Change): string {
  if (before === after) return after === 0 ? 'Both cover every hour.' : `Both leave ${duration(after)} of agent time open.`;
  return after === 0 ? `Every hour is covered; ${duration(before)} of agent time were open.` : `${duration(after)} of agent time are open instead of ${duration(before)}.`;
}

/** Rounded to minor units first, so that the three amounts of a sentence add up. */
function moneySentence(what: string, change: Change, currency: string): string {
  const [before, after] = [change.before, change.after].map((milli) => toMinor(fromMilli(milli, currency), currency));
  const text = (minor: number): string => `${minorText(minor, currency)} ${currency}`;
  if (before === after) return `${what} cost the same, ${text(after)}.`;
  return `${what} cost ${text(after)} instead of ${text(before)}, ${text(Math.abs(after - before))} ${after > before ? 'more' : 'less'}.`;
}

function qualitySentences(quality: RosterComparison['quality']): readonly string[] {
  const of = (change: Change, what: string, words: (value: number) => string): readonly string[] =>
    (change.change === 0 ? [] : [`${what}: ${words(change.after)} instead of ${words(change.before)}.`]);
  return [
    ...of(quality.meanStartSpreadMinutes, 'Mean spread of starts within a week', (v) => duration(Math.round(v))),
    ...of(quality.singleDaysOff, 'Single days off', String),
    ...of(quality.weekendsOff, 'Weekends off', String),
    ...of(quality.localNightMinutes, 'Hours in the local night', duration),
    ...of(quality.longestRunDays, 'Longest run of days', (v) => counted(v, 'day')),
  ];
}
