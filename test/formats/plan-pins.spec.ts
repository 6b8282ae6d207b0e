import { rosterCsv } from '../../src/formats/roster-csv.js';
import type { Shift } from '../../src/engine/model/roster.js';
import { FILES, type Json, fullPlan, planOf, problemsOf } from './support.js';

const HOUR = 3_600_000;

/** waw-01 works 07:00-18:00 in shifts of 480 or 540 minutes, at most 2700 paid minutes a week, rest 11 h, two days off together, a weekend off in 3. */
function withPins(pins: Json[], change: (plan: Json) => void = () => undefined): Json {
  const json = fullPlan();
  json.pins = pins;
  json.timeOff = [];
  change(json);
  return json;
}

const shift = (date: string, start = '08:00', lengthMinutes = 480, agent = 'waw-01'): Json => ({ agent, date, start, lengthMinutes });
const off = (date: string, agent = 'waw-01'): Json => ({ agent, date, off: true });

function workOn(agent: string, date: string, startMs: number, hours: number): Shift {
  const endMs = startMs + hours * HOUR;
  return { agent, site: 'waw', queue: 'english', zone: 'Europe/Warsaw', pattern: 'day', date, startMs, endMs, segments: [{ kind: 'work', paid: true, covers: true, startMs, endMs }] };
}

/** Tail dates by local 08:00 in Warsaw, which is 07:00 UTC before 28 March. */
function tail(...dates: readonly string[]): Readonly<Record<string, string>> {
  return { ...FILES, 'february/roster.csv': rosterCsv(dates.map((date) => workOn('waw-01', date, Date.parse(`${date}T07:00Z`), 8))) };
}

describe('pins are accepted', () => {
  it('where they lie on offered starts and every HARD rule can still be kept', () => {
    const json = withPins([shift('2027-03-08'), shift('2027-03-09', '09:00', 540), off('2027-03-10'), shift('2027-03-11', '07:00')]);
    expect(planOf(json).pins).toHaveLength(4);
  });

  it('on the edge date, where a shift starts before the plan ends', () => {
    const json = withPins([shift('2027-04-05', '02:00', 480, 'waw-02')], (p) => {
      p.agents[1].employedTo = null;
      p.contracts[1].shifts[0] = { code: 'all', from: '00:00', to: '24:00', startEveryMinutes: 60, lengthsMinutes: [480] };
    });
    // Warsaw is two hours ahead: its 5 April begins at 22:00 UTC on the 4th and the plan ends at 02:00 on its clock.
    expect(problemsOf(() => planOf(json))).toMatchObject([{ code: 'out-of-range', field: 'pins[0].start', value: '02:00' }]);
    json.pins[0].start = '01:00';
    expect(planOf(json).pins).toMatchObject([{ startMs: Date.UTC(2027, 3, 4, 23) }]);
  });

  it('that say by an offset which of two equal readings is meant', () => {
    const json = withPins([shift('2026-10-25', '02:00', 480, 'waw-02')], (p) => {
      p.horizon = { start: '2026-10-19', days: 14 };
      p.previousRoster = null;
      Object.assign(p.agents[1], { employedFrom: null, employedTo: null });
      p.contracts[1].shifts[0] = { code: 'all', from: '00:00', to: '24:00', startEveryMinutes: 60, lengthsMinutes: [480] };
    });
    expect(problemsOf(() => planOf(json))).toMatchObject([{ code: 'time-exists-twice', field: 'pins[0].start' }]);
    json.pins[0].start = '02:00+02:00';
    expect(planOf(json).pins).toMatchObject([{ startMs: Date.UTC(2026, 9, 25, 0) }]);
    // A pattern generates the first reading only.
    json.pins[0].start = '02:00+01:00';
    expect(problemsOf(() => planOf(json))).toMatchObject([{ code: 'contradictory-pins', field: 'pins[0]' }]);
  });
});

describe('contradictory pins are refused:', () => {
  interface Case {
    readonly pins: Json[];
    readonly change?: (plan: Json) => void;
    readonly files?: Readonly<Record<string, string>>;
    readonly field: string;
    readonly rule: RegExp;
  }
  const cases: Readonly<Record<string, Case>> = {
    'two on one date': { pins: [shift('2027-03-09'), off('2027-03-09')], field: 'pins[1]', rule: /one pin on a date; pins\[0\]/ },
    'in time off': { pins: [shift('2027-03-09')], change: (p) => p.timeOff.push({ agent: 'waw-01', kind: 'leave', start: '2027-03-09T15:45', end: '2027-03-09T20:00' }), field: 'pins[0]', rule: /time-off/ },
    'in a weekly unavailability': { pins: [shift('2027-03-09')], change: (p) => (p.agents[0].unavailable = [{ weekday: 'tuesday', from: '15:59', to: '18:00' }]), field: 'pins[0]', rule: /unavailability/ },
    'before employment': { pins: [shift('2027-03-09')], change: (p) => (p.agents[0].employedFrom = '2027-03-10'), field: 'pins[0]', rule: /employment-dates/ },
    'after employment': { pins: [shift('2027-03-10')], change: (p) => (p.agents[0].employedTo = '2027-03-09'), field: 'pins[0]', rule: /employment-dates/ },
    'off the pattern\'s starts': { pins: [shift('2027-03-09', '08:30')], field: 'pins[0]', rule: /contract full offers on 2027-03-09/ },
    'of a length that is not offered': { pins: [shift('2027-03-09', '08:00', 600)], field: 'pins[0]', rule: /shift-length/ },
    'past the end of the window': { pins: [shift('2027-03-09', '10:00', 540)], field: 'pins[0]', rule: /start-window/ },
    'too close to another pin': {
      pins: [shift('2027-03-09', '07:00'), shift('2027-03-10', '07:00')], change: (p) => (p.contracts[0].rules.minimumRestMinutes = 961), 
      field: 'pins[1]', rule: /961 minutes of rest; to pins\[0\] there are 960/,
    },
    'too close to the previous roster': {
      pins: [shift('2027-03-08', '07:00')], files: { ...FILES, 'february/roster.csv': rosterCsv([workOn('waw-01', '2027-03-07', Date.UTC(2027, 2, 7, 11, 15), 8)]) }, field: 'pins[0]', rule: /to the previous roster there are 645/,
    },
    'on a date on which the previous roster starts a shift': { pins: [shift('2027-03-08', '08:00')], files: tail('2027-03-08'), change: (p) => (p.contracts[0].rules.minimumRestMinutes = 0), field: 'pins[0]', rule: /previous-tail/ },
    'a day off where the previous roster starts a shift': { pins: [off('2027-03-08')], files: tail('2027-03-08'), field: 'pins[0]', rule: /previous-tail/ },
    'more paid minutes than a week may hold': {
      pins: ['08', '09', '10', '11', '12'].map((day) => shift(`2027-03-${day}`)), change: (p) => Object.assign(p.contracts[0].weeklyPaidMinutes, { min: 0, target: 1800, max: 2249 }), field: 'pins[4]', rule: /maximum of 2249 \(weekly-hours, week of 2027-03-08\)/,
    },
    'a night shift where nights are not allowed': { pins: [shift('2027-03-09', '23:00', 480, 'waw-02')], change: (p) => (p.contracts[1].rules = { nightsAllowed: false }), field: 'pins[0]', rule: /At most 0 night shifts.*nights-per-week/ },
    'more night shifts than a week may hold': {
      pins: ['08', '11', '13'].map((day) => shift(`2027-03-${day}`, '23:00', 480, 'waw-02')), change: (p) => (p.contracts[1].rules = { maxNightsPerWeek: 2, daysOffTogether: 0 }), field: 'pins[2]', rule: /At most 2 night shifts/,
    },
    'no two days off left in a week': { pins: ['09', '11', '13'].map((day) => shift(`2027-03-${day}`)), field: 'pins[2]', rule: /2 days off in a row \(days-off-together, week of 2027-03-08\)/ },
    'too many days running, with the previous roster': {
      pins: ['08', '09'].map((day) => shift(`2027-03-${day}`)), files: tail('2027-03-03', '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'), field: 'pins[1]', rule: /at most 6 days running \(consecutive-days\)/,
    },
    'every weekend of a window': { pins: ['13', '20', '28'].map((day) => shift(`2027-03-${day}`)), change: (p) => (p.previousRoster = null), field: 'pins[2]', rule: /Of any 3 weekends in a row/ },
    'every weekend of a window, with the previous roster': { pins: ['13', '20'].map((day) => shift(`2027-03-${day}`)), files: tail('2027-03-07'), field: 'pins[1]', rule: /weekends-off/ },
  };
  it.each(Object.entries(cases))('%s', (_says, { pins, change, files, field, rule }) => {
    const problems = problemsOf(() => planOf(withPins(pins, change), files));
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([['contradictory-pins', field]]);
    expect(problems[0].rule).toMatch(rule);
    expect(problems[0].hint).not.toBe('');
  });

  it('a date outside the plan, a start that does not exist, half a shift, both forms', () => {
    const json = withPins([shift('2027-03-07'), shift('2027-03-28', '02:30'), { agent: 'waw-01', date: '2027-03-09', start: '08:00' }, { ...shift('2027-03-10'), off: true }, shift('2027-03-11', '23:00+05:00')]);
    expect(problemsOf(() => planOf(json)).map((problem) => [problem.code, problem.field])).toEqual([
      ['out-of-range', 'pins[0].date'], ['time-does-not-exist', 'pins[1].start'], ['missing-field', 'pins[2].lengthMinutes'], ['contradictory-pins', 'pins[3]'], ['contradictory-pins', 'pins[4]'],
    ]);
  });
});

describe('the neighbour on the legal side is accepted:', () => {
  it.each<readonly [string, Json[], (plan: Json) => void, Readonly<Record<string, string>>]>([
    ['leave that begins when the shift ends', [shift('2027-03-09')], (p) => p.timeOff.push({ agent: 'waw-01', kind: 'leave', start: '2027-03-09T16:00', end: '2027-03-09T20:00' }), FILES],
    ['the last day of employment', [shift('2027-03-09')], (p) => (p.agents[0].employedTo = '2027-03-09'), FILES],
    ['rest of exactly the minimum', [shift('2027-03-09', '07:00'), shift('2027-03-10', '07:00')], (p) => (p.contracts[0].rules.minimumRestMinutes = 960), FILES],
    ['two weekends of three', ['13', '20'].map((day) => shift(`2027-03-${day}`)), (p) => (p.previousRoster = null), FILES],
    ['six days running', ['08'].map((day) => shift(`2027-03-${day}`)), () => undefined, tail('2027-03-03', '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07')],
    ['exactly the weekly maximum', ['08', '09', '10', '11', '12'].map((day) => shift(`2027-03-${day}`)), (p) => Object.assign(p.contracts[0].weeklyPaidMinutes, { min: 0, target: 1800, max: 2250 }), FILES],
    ['two days off in a row', ['09', '11', '12'].map((day) => shift(`2027-03-${day}`)), () => undefined, FILES],
  ])('%s', (_says, pins, change, files) => {
    expect(planOf(withPins(pins, change), files).pins).toHaveLength(pins.length);
  });
});
