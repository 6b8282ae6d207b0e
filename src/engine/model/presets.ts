import type { Preset } from './rules.js';

/** Dated defaults by code; docs/rules.md says where each value comes from. */
export const PRESETS: readonly Preset[] = [
  {
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
      startBandMinutes: 120,
    },
    softPrices: { startOutsideBand: '4.00', localNightHour: '1.50', preference: ['2.00', '6.00', '20.00'] },
  },
];
