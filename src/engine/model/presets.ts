import type { Preset } from './rules.js';

const OURS: Preset = {
  code: 'sunshift-default-2026-11',
  date: '2026-11-01',
  source: 'Sunshift; minimum rest after Directive 2003/88/EC article 3, the other values chosen',
  rules: {
    minimumRestMinutes: 660,
    maxConsecutiveDays: 6,
    minConsecutiveDays: 1,
    daysOffTogether: 2,
    nightsAllowed: true,
    maxNightsPerWeek: 3,
    weekendOffEvery: 4,
    nightWindow: { from: '23:00', to: '06:00' },
    nightShiftMinutes: 180,
    breaks: [
      {
        presenceOverMinutes: 360,
        breaks: [
          { kind: 'break', minutes: 15, paid: true, relief: true },
          { kind: 'meal', minutes: 30, paid: false, relief: true },
          { kind: 'break', minutes: 15, paid: true, relief: true },
        ],
      },
    ],
    breakEdgeMinutes: 60,
    maxWorkWithoutBreakMinutes: 300,
    weekStart: 1,
    holidayCredits: false,
    maxNightsInARow: 0,
    maxWeekendsWorked: 0,
    forwardRotation: false,
    forwardRotationResetMinutes: 2880,
    weeklyRestMinutes: 0,
    weeklyRestRolling: false,
    minDailyMinutes: 0,
    maxDailyMinutes: 0,
    dailyMinutesCount: 'paid',
    maxWeeklyOvertimeMinutes: null,
    maxAverageWeeklyMinutes: 0,
    averageWeeks: 17,
    minPeriodMinutes: 0,
    maxPeriodMinutes: 0,
    minPeriodShifts: 0,
    maxPeriodShifts: 0,
    startBandMinutes: 120,
  },
  softPrices: { startOutsideBand: '4.00', localNightHour: '1.50', preference: ['2.00', '6.00', '20.00'] },
};

/** Directive 2003/88/EC, laid over our own values; what it leaves to national law and agreements is not in it. */
const WORKING_TIME_DIRECTIVE: Preset = {
  code: 'eu-working-time-2026-11',
  date: '2026-11-01',
  source: 'Directive 2003/88/EC articles 3 to 6, 8 and 16 as read by CJEU C-306/16; break length, cover and wishes as in sunshift-default-2026-11',
  rules: {
    ...OURS.rules,
    minimumRestMinutes: 660,
    // 11 h of rest in each 24 h leave 13 h of presence.
    maxDailyMinutes: 780,
    dailyMinutesCount: 'presence',
    weeklyRestMinutes: 2100,
    maxAverageWeeklyMinutes: 2880,
    averageWeeks: 17,
  },
  softPrices: OURS.softPrices,
};

/** Dated defaults by code; docs/rules.md says where each value comes from. */
export const PRESETS: readonly Preset[] = [OURS, WORKING_TIME_DIRECTIVE];
