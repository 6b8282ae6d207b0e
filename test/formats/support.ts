import type { Plan } from '../../src/engine/model/plan.js';
import { InputError, type Problem } from '../../src/engine/model/problem.js';
import { type PlanFileOptions, parsePlan } from '../../src/formats/plan-file.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests write wrong values on purpose
export type Json = any;

/** Files that the full plan names. */
export const FILES: Readonly<Record<string, string>> = {
  'voice.csv': 'timestamp_utc,offered,queue\n2027-02-01T00:00Z,4,english\n2027-02-01T01:00Z,6,english\n2027-02-01T00:00Z,2,spanish\n',
  'february/roster.csv': [
    'agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues',
    'waw-01,waw,2027-03-06/day,work/paid/desk,2027-03-06T07:00:00Z,2027-03-06T10:00:00Z,2027-03-06T08:00:00+01:00,2027-03-06T11:00:00+01:00,Europe/Warsaw,english',
    'waw-01,waw,2027-03-06/day,meal/unpaid,2027-03-06T10:00:00Z,2027-03-06T10:30:00Z,2027-03-06T11:00:00+01:00,2027-03-06T11:30:00+01:00,Europe/Warsaw,english',
    'waw-01,waw,2027-03-06/day,work/paid/desk,2027-03-06T10:30:00Z,2027-03-06T15:00:00Z,2027-03-06T11:30:00+01:00,2027-03-06T16:00:00+01:00,Europe/Warsaw,english',
    '',
  ].join('\n'),
};

/** A plan that uses every field of the format; each test changes what it is about. */
export function fullPlan(): Json {
  return {
    format: 'sunshift-plan/1', $schema: 'plan.schema.json', name: 'March 2027', horizon: { start: '2027-03-08', days: 28 },
    demandIntervalMinutes: 60, rosterGridMinutes: 15, currency: 'USD',
    exchangeRates: [{ currency: 'PLN', rate: '0.2750', date: '2026-11-02' }, { currency: 'COP', rate: '0.00025', date: '2026-11-02' }],
    preset: 'sunshift-default-2026-11', rules: { weekendOffEvery: 3 }, softPrices: { localNightHour: '2.00' },
    sites: [
      { code: 'waw', name: 'Warsaw', zone: 'Europe/Warsaw', holidays: [{ date: '2027-03-29', name: 'Easter Monday' }], seatMonthly: { amount: '45.00', currency: 'USD' } },
      { code: 'bog', name: 'Bogotá', zone: 'America/Bogota', weekend: ['saturday', 'sunday'] },
    ],
    contracts: [
      {
        code: 'full', name: 'Full time', weeklyPaidMinutes: { min: 1800, target: 2250, max: 2700 }, contractDaysPerWeek: 5, guaranteedWeeklyMinutes: 0,
        shifts: [{ code: 'day', from: '07:00', to: '18:00', startEveryMinutes: 60, lengthsMinutes: [480, 540], keeps: 'wall' }],
        rules: { maxNightsPerWeek: 2 }, premiums: { night: '0.25', weekend: '0.20', overtime: '0.50', weeklyOvertimeAfterMinutes: 2400, onCost: '0.20' }, absenceRate: 0.03,
      },
      {
        code: 'night', weeklyPaidMinutes: { min: 0, target: 2250, max: 2700 },
        shifts: [{ code: 'late', from: '16:00', to: '08:00', startEveryMinutes: 120, lengthsMinutes: [480], keeps: 'utc' }],
      },
    ],
    agents: [
      { code: 'waw-01', name: 'Zofia Nowak', site: 'waw', contract: 'full', queues: ['english'], pay: { kind: 'monthly', salary: '7200.00', currency: 'PLN' } },
      {
        code: 'waw-02', name: 'Jan Wójcik', site: 'waw', contract: 'night', queues: ['english'], pay: { kind: 'hourly', rate: '42.50', currency: 'PLN' }, nightVolunteer: true,
        employedFrom: '2027-03-01', employedTo: '2027-03-31', unavailable: [{ weekday: 'wednesday', from: '18:00', to: '24:00' }],
      },
      {
        code: 'bog-01', name: 'Ana Reyes', site: 'bog', contract: 'full', zone: 'America/Bogota', queues: ['spanish'],
        pay: { kind: 'monthly', salary: '3200000', currency: 'COP', yearlyHoursDivisor: '2080' },
        preferences: [
          { kind: 'off-date', date: '2027-03-19', strength: 2 }, { kind: 'off-weekday', weekday: 'sunday', strength: 3 }, { kind: 'start-between', from: '07:00', to: '10:00', strength: 1 },
        ],
      },
    ],
    histories: [{ code: 'voice', file: 'voice.csv', zone: 'America/New_York', column: 'offered' }],
    queues: [
      {
        code: 'english', name: 'English voice', channel: 'voice', staffing: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85, maxAsaSeconds: 30 },
        streams: [{ code: 'ny', zone: 'America/New_York', history: 'voice', historyQueue: 'english', ahtSeconds: 300, calendars: ['us'] }],
        rosterShrinkage: 0.08, planningShrinkage: 0.3, minimumAgents: 1, sites: ['waw'],
        targetsOver: 'day', deflection: [{ by: 'bot', resolvedShare: 0.2, returnShare: 0.1, returnAfterMinutes: 120, handleTimeFactor: 0.9 }],
        channelShift: [{ to: 'mail', share: 0.1, contactsPerContact: 1.2, ahtSeconds: 300 }],
        repeats: { firstContactResolution: 0.75, historyFirstContactResolution: 0.7, repeatShare: 0.9, afterMinutes: 1440 },
        shrinkage: [{ cause: 'training', kind: 'planning', share: 0.02, hours: { zone: 'Europe/Warsaw', windows: [{ weekday: 'tuesday', from: '08:00', to: '12:00' }] } }],
      },
      {
        code: 'spanish', channel: 'voice', staffing: { model: 'erlang-b', maxBlocking: 0.02 },
        streams: [{ code: 'ny', zone: 'America/New_York', history: 'voice', historyQueue: 'spanish', share: 0.5, ahtSeconds: 240 }],
        opening: { zone: 'Europe/London', windows: [{ weekday: 'monday', from: '08:00', to: '20:00' }, { weekday: 'friday', from: '22:00', to: '02:00' }] },
      },
      { code: 'desk', channel: 'other', staffing: { model: 'fixed', agents: 0 } },
      {
        code: 'mail', channel: 'email', streams: [{ code: 'ny', zone: 'America/New_York', history: 'voice', historyQueue: 'spanish', ahtSeconds: 400 }],
        staffing: {
          model: 'deferred', deadlineSeconds: 14400, deadlineHours: 'opening', spread: 'as-late-as-allowed', afterClosing: 'at-once', travelSeconds: 60, maxOccupancy: 0.9, maxAgents: 12,
          serviceLevel: 0.9, openingBacklog: [{ contacts: 40, dueInSeconds: 3600, ahtSeconds: 300 }, { contacts: 2.5 }],
        },
      },
    ],
    pools: [{ code: 'both', queues: ['english', 'spanish'], serve: 'separate' }],
    specialDays: [{ calendar: 'us', date: '2027-03-28', name: 'Easter Sunday', multiplier: 0.6 }],
    timeOff: [
      { agent: 'waw-01', kind: 'leave', from: '2027-03-15', to: '2027-03-19' },
      { agent: 'bog-01', kind: 'training', start: '2027-03-16T13:00', end: '2027-03-16T17:00' },
      { agent: 'bog-01', kind: 'unpaid', start: '2027-03-17T00:00-05:00', end: '2027-03-18T05:00Z' },
    ],
    pins: [{ agent: 'waw-01', date: '2027-03-22', start: '08:00', lengthMinutes: 480 }, { agent: 'bog-01', date: '2027-03-23', off: true }],
    previousRoster: { file: 'february/roster.csv', from: '2027-03-01' },
    answeringService: { ratePerHour: '38.00', currency: 'USD' },
    forecast: { model: 'auto', backtestOrigins: 6, backtestDays: 28 },
  };
}

export function planOf(json: Json, files: Readonly<Record<string, string>> = FILES, options?: PlanFileOptions): Plan {
  return parsePlan(typeof json === 'string' ? json : JSON.stringify(json), reader(files), options);
}

/** As fs.readFileSync: ENOENT for a file that is not there. */
export function reader(files: Readonly<Record<string, string>>): (path: string) => Uint8Array {
  return (path) => {
    if (files[path] === undefined) throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
    return Buffer.from(files[path], 'utf8');
  };
}

/** The problems that a call is refused with; fails the test when it is not refused. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('the input was accepted');
}
