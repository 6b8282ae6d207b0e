import type { ProblemCode } from '../../src/engine/model/problem.js';
import { FILES, type Json, fullPlan, planOf, problemsOf } from './support.js';

interface Case {
  readonly says: string;
  readonly change: (plan: Json) => void;
  readonly code: ProblemCode;
  readonly field: string;
  readonly value?: unknown;
  readonly rule: RegExp;
  readonly wayOut: RegExp;
  readonly files?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  { says: 'an unknown zone', change: (p) => (p.sites[0].zone = 'Europe/Varsovia'), code: 'unknown-zone', field: 'sites[0].zone', value: 'Europe/Varsovia', rule: /IANA/, wayOut: /"Europe\/Warsaw"/ },
  { says: 'a misspelt zone', change: (p) => (p.sites[1].zone = 'America/Bogotta'), code: 'unknown-zone', field: 'sites[1].zone', value: 'America/Bogotta', rule: /IANA/, wayOut: /Did you mean "America\/Bogota"/ },
  { says: 'an offset for a zone', change: (p) => (p.agents[0].zone = '+05:30'), code: 'unknown-zone', field: 'agents[0].zone', value: '+05:30', rule: /IANA/, wayOut: /"UTC"/ },
  {
    says: 'a typed time that does not exist', change: (p) => (p.timeOff = [{ agent: 'waw-01', kind: 'leave', start: '2027-03-28T02:30', end: '2027-03-28T09:00' }]),
    code: 'time-does-not-exist', field: 'timeOff[0].start', value: '2027-03-28T02:30', rule: /exists/, wayOut: /01:59\+01:00.*03:00\+02:00/,
  },
  {
    says: 'a typed time that exists twice', change: (p) => (p.timeOff = [{ agent: 'waw-01', kind: 'leave', start: '2026-10-25T02:30', end: '2026-10-25T09:00' }]),
    code: 'time-exists-twice', field: 'timeOff[0].start', value: '2026-10-25T02:30', rule: /exists once/, wayOut: /02:30\+02:00.*02:30\+01:00/,
  },
  {
    says: 'overlapping time off', change: (p) => p.timeOff.push({ agent: 'waw-01', kind: 'sickness', from: '2027-03-19', to: '2027-03-20' }),
    code: 'overlap', field: 'timeOff[3]', value: 'waw-01', rule: /overlaps timeOff\[0\]/, wayOut: /Join the two or cut/,
  },
  { says: 'a negative number', change: (p) => (p.queues[0].minimumAgents = -1), code: 'out-of-range', field: 'queues[0].minimumAgents', value: -1, rule: /from 0 to/, wayOut: /for example 1/ },
  { says: 'AHT 0', change: (p) => (p.queues[0].streams[0].ahtSeconds = 0), code: 'out-of-range', field: 'queues[0].streams[0].ahtSeconds', value: 0, rule: /above 0/, wayOut: /for example 300/ },
  { says: 'a target above 1', change: (p) => (p.queues[0].staffing.serviceLevel = 80), code: 'out-of-range', field: 'queues[0].staffing.serviceLevel', value: 80, rule: /below 1/, wayOut: /0\.8 for 80 %/ },
  { says: 'a target of 1', change: (p) => (p.queues[0].staffing.serviceLevel = 1), code: 'out-of-range', field: 'queues[0].staffing.serviceLevel', value: 1, rule: /below 1/, wayOut: /0\.8 for 80 %/ },
  { says: 'an occupancy above 1', change: (p) => (p.queues[0].staffing.maxOccupancy = 1.01), code: 'out-of-range', field: 'queues[0].staffing.maxOccupancy', value: 1.01, rule: /at most 1/, wayOut: /fraction of 1/ },
  { says: 'shrinkage of 1', change: (p) => (p.queues[0].rosterShrinkage = 1), code: 'out-of-range', field: 'queues[0].rosterShrinkage', value: 1, rule: /below 1/, wayOut: /fraction of 1/ },
  { says: 'a share above 1', change: (p) => (p.queues[0].streams[0].share = 5), code: 'out-of-range', field: 'queues[0].streams[0].share', value: 5, rule: /from 0 to 1/, wayOut: /0\.05 for 5 %/ },
  {
    says: 'weekly hours with the minimum above the target', change: (p) => (p.contracts[0].weeklyPaidMinutes.min = 2400),
    code: 'minimum-above-maximum', field: 'contracts[0].weeklyPaidMinutes.min', value: 2400, rule: /at most the target, here 2250/, wayOut: /Lower "min"/,
  },
  {
    says: 'weekly hours with the target above the maximum', change: (p) => (p.contracts[0].weeklyPaidMinutes.max = 2000),
    code: 'minimum-above-maximum', field: 'contracts[0].weeklyPaidMinutes.target', value: 2250, rule: /at most the maximum, here 2000/, wayOut: /raise "max"/,
  },
  {
    says: 'guaranteed hours above the maximum', change: (p) => (p.contracts[0].guaranteedWeeklyMinutes = 3000),
    code: 'minimum-above-maximum', field: 'contracts[0].guaranteedWeeklyMinutes', value: 3000, rule: /here 2700/, wayOut: /Lower it/,
  },
  {
    says: 'fewest days in a row above most', change: (p) => (p.contracts[0].rules.minConsecutiveDays = 7),
    code: 'minimum-above-maximum', field: 'contracts[0].rules.minConsecutiveDays', value: 7, rule: /here 6 \(contract full\)/, wayOut: /Lower the one/,
  },
  {
    says: 'a shift longer than its window', change: (p) => (p.contracts[0].shifts[0].lengthsMinutes = [480, 720]),
    code: 'shift-longer-than-window', field: 'contracts[0].shifts[0].lengthsMinutes[1]', value: 720, rule: /07:00-18:00 has 660 minutes/, wayOut: /at most 660/,
  },
  {
    says: 'a shift longer than a window over midnight', change: (p) => Object.assign(p.contracts[1].shifts[0], { from: '22:00', to: '05:00' }),
    code: 'shift-longer-than-window', field: 'contracts[1].shifts[0].lengthsMinutes[0]', value: 480, rule: /22:00-05:00 has 420 minutes/, wayOut: /at most 420/,
  },
  {
    says: 'a grid that a break does not fit',
    change: (p) => (p.rules.breaks = [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 20, paid: false, relief: true }] }]),
    code: 'grid-does-not-fit', field: 'rules.breaks', value: 20, rule: /grid of 15 minutes divides a break of shifts over 360 minutes \(20 minutes\)/, wayOut: /rosterGridMinutes of 10 would fit/,
  },
  {
    says: 'a grid that the breaks of the preset do not fit', change: (p) => (p.rosterGridMinutes = 30),
    code: 'grid-does-not-fit', field: 'preset', value: 15, rule: /grid of 30 minutes divides a break/, wayOut: /rosterGridMinutes of 15 would fit/,
  },
  {
    says: 'a grid that a start does not fit', change: (p) => (Object.assign(p, { pins: [] }).contracts[0].shifts[0].from = '07:10'),
    code: 'grid-does-not-fit', field: 'contracts[0].shifts[0].from', value: '07:10', rule: /divides a shift start \(430 minutes\)/, wayOut: /rosterGridMinutes of 5 would fit/,
  },
  {
    says: 'a grid that the distance between starts does not fit', change: (p) => (Object.assign(p, { pins: [] }).contracts[0].shifts[0].startEveryMinutes = 50),
    code: 'grid-does-not-fit', field: 'contracts[0].shifts[0].startEveryMinutes', value: 50, rule: /distance between starts/, wayOut: /rosterGridMinutes of 5 would fit/,
  },
  {
    says: 'a grid that a length does not fit', change: (p) => (Object.assign(p, { pins: [] }).contracts[0].shifts[0].lengthsMinutes = [487]),
    code: 'grid-does-not-fit', field: 'contracts[0].shifts[0].lengthsMinutes[0]', value: 487, rule: /a shift length/, wayOut: /No grid of 5 minutes or more.*multiple of 15/,
  },
  {
    says: 'a grid that a zone offset does not fit',
    change: (p) => {
      p.rosterGridMinutes = 30;
      p.rules.breaks = [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] }];
      p.previousRoster = null;
      p.agents[0].zone = 'Asia/Kathmandu';
    },
    code: 'grid-does-not-fit', field: 'agents[0].zone', value: 'Asia/Kathmandu', rule: /offset \+05:45 of the zone/, wayOut: /rosterGridMinutes of 15 would fit/,
  },
  {
    says: 'a grid that does not divide the demand interval', change: (p) => Object.assign(p, { rosterGridMinutes: 20, demandIntervalMinutes: 30, previousRoster: null, rules: { breaks: [], maxWorkWithoutBreakMinutes: 600 } }),
    code: 'grid-does-not-fit', field: 'rosterGridMinutes', value: 20, rule: /divides the demand interval of 30/, wayOut: /rosterGridMinutes of 30 would fit/,
  },
  { says: 'a demand interval of 20 minutes', change: (p) => (p.demandIntervalMinutes = 20), code: 'out-of-range', field: 'demandIntervalMinutes', value: 20, rule: /one of 15, 30, 60/, wayOut: /15 or 30 or 60/ },
  { says: 'an agent without a contract', change: (p) => delete p.agents[0].contract, code: 'missing-field', field: 'agents[0].contract', rule: /A code is/, wayOut: /"mnl-ft"/ },
  { says: 'zero agents', change: (p) => Object.assign(p, { agents: [], timeOff: [], pins: [], previousRoster: null }), code: 'no-agents', field: 'agents', value: [], rule: /at least one agent/, wayOut: /Add the people/ },
  { says: 'a horizon of 0 days', change: (p) => (p.horizon.days = 0), code: 'out-of-range', field: 'horizon.days', value: 0, rule: /from 1 to 366/, wayOut: /for example 28/ },
  { says: 'a horizon of 367 days', change: (p) => (p.horizon.days = 367), code: 'out-of-range', field: 'horizon.days', value: 367, rule: /from 1 to 366/, wayOut: /for example 28/ },
  { says: 'a date that no calendar has', change: (p) => (p.horizon.start = '2027-02-29'), code: 'bad-date', field: 'horizon.start', value: '2027-02-29', rule: /YYYY-MM-DD/, wayOut: /"2027-03-08"/ },
  { says: 'a time that no clock shows', change: (p) => (p.contracts[0].shifts[0].from = '7:00'), code: 'bad-time', field: 'contracts[0].shifts[0].from', value: '7:00', rule: /HH:MM from 00:00 to 23:59/, wayOut: /"07:30"/ },
  { says: 'a start at 24:00', change: (p) => (p.contracts[0].shifts[0].from = '24:00'), code: 'bad-time', field: 'contracts[0].shifts[0].from', value: '24:00', rule: /to 23:59/, wayOut: /"07:30"/ },
  { says: 'a site code used twice', change: (p) => p.sites.push({ ...p.sites[0] }), code: 'duplicate-code', field: 'sites[2].code', value: 'waw', rule: /sites\[0\] has it already/, wayOut: /Change or remove/ },
  { says: 'an agent code used twice', change: (p) => p.agents.push({ ...p.agents[0] }), code: 'duplicate-code', field: 'agents[3].code', value: 'waw-01', rule: /agents\[0\]/, wayOut: /Change or remove/ },
  { says: 'a pattern code used twice', change: (p) => p.contracts[0].shifts.push({ ...p.contracts[0].shifts[0] }), code: 'duplicate-code', field: 'contracts[0].shifts[1].code', value: 'day', rule: /shifts\[0\]/, wayOut: /Change/ },
  { says: 'a stream code used twice', change: (p) => p.queues[0].streams.push({ ...p.queues[0].streams[0] }), code: 'duplicate-code', field: 'queues[0].streams[1].code', value: 'ny', rule: /streams of a queue/, wayOut: /Change/ },
  { says: 'a currency with two rates', change: (p) => p.exchangeRates.push({ ...p.exchangeRates[0] }), code: 'duplicate-code', field: 'exchangeRates[2].currency', value: 'PLN', rule: /one rate/, wayOut: /Change/ },
  { says: 'a holiday listed twice', change: (p) => p.sites[0].holidays.push({ date: '2027-03-29', name: 'again' }), code: 'duplicate-code', field: 'sites[0].holidays[1].date', value: '2027-03-29', rule: /listed once/, wayOut: /remove/ },
  { says: 'a special day listed twice', change: (p) => p.specialDays.push({ ...p.specialDays[0], name: 'again' }), code: 'duplicate-code', field: 'specialDays[1].date', value: '2027-03-28', rule: /listed once in a calendar/, wayOut: /remove/ },
  { says: 'a length listed twice', change: (p) => (p.contracts[0].shifts[0].lengthsMinutes = [480, 480]), code: 'duplicate-code', field: 'contracts[0].shifts[0].lengthsMinutes[1]', value: 480, rule: /listed once/, wayOut: /remove/ },
  { says: 'a limit listed twice in the break table', change: (p) => (p.rules.breaks = [{ presenceOverMinutes: 360, breaks: [] }, { presenceOverMinutes: 360, breaks: [] }]), code: 'duplicate-code', field: 'rules.breaks[1].presenceOverMinutes', value: 360, rule: /listed once in the break table/, wayOut: /remove/ },
  { says: 'an unknown field', change: (p) => (p.horizont = p.horizon), code: 'unknown-field', field: 'horizont', rule: /only fields that its format defines/, wayOut: /Did you mean "horizon"/ },
  { says: 'an unknown field far inside', change: (p) => (p.contracts[0].shifts[0].every = 60), code: 'unknown-field', field: 'contracts[0].shifts[0].every', value: 60, rule: /only fields/, wayOut: /fields here are code, from, to, startEveryMinutes/ },
  { says: 'an unknown site', change: (p) => (p.agents[0].site = 'krk'), code: 'unknown-reference', field: 'agents[0].site', value: 'krk', rule: /code of a site/, wayOut: /Use one of waw, bog/ },
  { says: 'an unknown contract', change: (p) => (p.agents[0].contract = 'ful'), code: 'unknown-reference', field: 'agents[0].contract', value: 'ful', rule: /code of a contract/, wayOut: /Did you mean "full"/ },
  { says: 'an unknown queue', change: (p) => (p.agents[0].queues = ['englisch']), code: 'unknown-reference', field: 'agents[0].queues[0]', value: 'englisch', rule: /code of a queue/, wayOut: /Did you mean "english"/ },
  { says: 'an unknown history', change: (p) => (p.queues[0].streams[0].history = 'x'), code: 'unknown-reference', field: 'queues[0].streams[0].history', value: 'x', rule: /code of a history/, wayOut: /Use one of voice/ },
  { says: 'an unknown calendar', change: (p) => (p.queues[0].streams[0].calendars = ['uk']), code: 'unknown-reference', field: 'queues[0].streams[0].calendars[0]', value: 'uk', rule: /calendar/, wayOut: /"us"/ },
  { says: 'an unknown site of a queue', change: (p) => (p.queues[0].sites = ['waw', 'krk']), code: 'unknown-reference', field: 'queues[0].sites[1]', value: 'krk', rule: /code of a site/, wayOut: /Use one of/ },
  { says: 'time off of an unknown agent', change: (p) => (p.timeOff[0].agent = 'waw-1'), code: 'unknown-reference', field: 'timeOff[0].agent', value: 'waw-1', rule: /code of an agent/, wayOut: /Did you mean "waw-01"/ },
  { says: 'a pin of an unknown agent', change: (p) => (p.pins[0].agent = 'mnl-01'), code: 'unknown-reference', field: 'pins[0].agent', value: 'mnl-01', rule: /code of an agent/, wayOut: /waw-01/ },
  { says: 'an unknown preset', change: (p) => (p.preset = 'eu-2026'), code: 'unknown-reference', field: 'preset', value: 'eu-2026', rule: /dated rule sets/, wayOut: /sunshift-default-2026-11/ },
  { says: 'two queues for one agent', change: (p) => (p.agents[0].queues = ['english', 'desk']), code: 'one-queue-per-agent', field: 'agents[0].queues', value: ['english', 'desk'], rule: /exactly one queue in this version/, wayOut: /serves most/ },
  { says: 'no queue for an agent', change: (p) => (p.agents[0].queues = []), code: 'one-queue-per-agent', field: 'agents[0].queues', value: [], rule: /exactly one queue/, wayOut: /Name the one queue/ },
  { says: 'an agent of a site that his queue is not served from', change: (p) => (p.agents[2].queues = ['english']), code: 'site-limit', field: 'agents[2].site', value: 'bog', rule: /limited to the sites waw/, wayOut: /Add the site to the queue/ },
  { says: 'a rate as a number', change: (p) => (p.agents[1].pay.rate = 42.5), code: 'wrong-type', field: 'agents[1].pay.rate', value: 42.5, rule: /plain decimal number of 0 or more, written as text/, wayOut: /Write "42.5" with the quotes/ },
  { says: 'a negative rate', change: (p) => (p.agents[1].pay.rate = '-42.50'), code: 'out-of-range', field: 'agents[1].pay.rate', value: '-42.50', rule: /0 or more/, wayOut: /"12.50"/ },
  { says: 'a rate with a comma', change: (p) => (p.agents[1].pay.rate = '42,50'), code: 'wrong-type', field: 'agents[1].pay.rate', value: '42,50', rule: /plain decimal/, wayOut: /with a point/ },
  { says: 'a negative premium', change: (p) => (p.contracts[0].premiums.night = '-0.25'), code: 'out-of-range', field: 'contracts[0].premiums.night', value: '-0.25', rule: /from 0 to 10/, wayOut: /"0.25" for 25 %/ },
  { says: 'a premium in percent', change: (p) => (p.contracts[0].premiums.night = '25'), code: 'out-of-range', field: 'contracts[0].premiums.night', value: '25', rule: /from 0 to 10/, wayOut: /"0.25" for 25 %/ },
  { says: 'a premium as a number', change: (p) => (p.contracts[0].premiums.night = 0.25), code: 'wrong-type', field: 'contracts[0].premiums.night', value: 0.25, rule: /written as text/, wayOut: /Write "0.25" with the quotes/ },
  { says: 'a currency without a rate', change: (p) => p.exchangeRates.shift(), code: 'missing-exchange-rate', field: 'agents[0].pay.currency', value: 'PLN', rule: /rate to the plan currency USD/, wayOut: /units of USD for one PLN/ },
  { says: 'a rate for the plan currency', change: (p) => p.exchangeRates.push({ currency: 'USD', rate: '1', date: '2026-11-02' }), code: 'out-of-range', field: 'exchangeRates[2].currency', value: 'USD', rule: /needs no rate/, wayOut: /Remove/ },
  { says: 'an exchange rate of 0', change: (p) => (p.exchangeRates[0].rate = '0'), code: 'out-of-range', field: 'exchangeRates[0].rate', value: '0', rule: /above 0/, wayOut: /"12.50"/ },
  { says: 'a currency that is none', change: (p) => (p.currency = 'dollar'), code: 'out-of-range', field: 'currency', value: 'dollar', rule: /ISO 4217/, wayOut: /"USD"/ },
  { says: 'a salary without hours to divide by', change: (p) => Object.assign(p.contracts[0].weeklyPaidMinutes, { min: 0, target: 0 }), code: 'missing-field', field: 'agents[0].pay.yearlyHoursDivisor', rule: /target of 0/, wayOut: /paid hours of a year/ },
  { says: 'employment that ends before it begins', change: (p) => (p.agents[1].employedFrom = '2027-04-01'), code: 'minimum-above-maximum', field: 'agents[1].employedFrom', value: '2027-04-01', rule: /here 2027-03-31/, wayOut: /Exchange/ },
  { says: 'time off that ends before it begins', change: (p) => (p.timeOff[0].to = '2027-03-14'), code: 'minimum-above-maximum', field: 'timeOff[0].from', value: '2027-03-15', rule: /here 2027-03-14/, wayOut: /Exchange/ },
  { says: 'time off in both forms', change: (p) => (p.timeOff[0].start = '2027-03-15T10:00'), code: 'unknown-field', field: 'timeOff[0].start', value: '2027-03-15T10:00', rule: /"from" and "to" .*or "start" and "end"/, wayOut: /one of the two forms/ },
  { says: 'time off without an end', change: (p) => delete p.timeOff[0].to, code: 'missing-field', field: 'timeOff[0].to', rule: /"from" and "to"/, wayOut: /same date/ },
  { says: 'weekend days that do not follow each other', change: (p) => (p.sites[0].weekend = ['friday', 'sunday']), code: 'out-of-range', field: 'sites[0].weekend', value: ['friday', 'sunday'], rule: /follow each other/, wayOut: /\["friday", "saturday"\]/ },
  {
    says: 'opening windows that overlap', change: (p) => p.queues[1].opening.windows.push({ weekday: 'saturday', from: '01:00', to: '05:00' }),
    code: 'overlap', field: 'queues[1].opening.windows[2]', value: 'saturday 01:00-05:00', rule: /windows\[1\]/, wayOut: /Join the two/,
  },
  {
    says: 'opening windows that overlap over the end of the week',
    change: (p) => (p.queues[1].opening.windows = [{ weekday: 'monday', from: '00:00', to: '06:00' }, { weekday: 'sunday', from: '22:00', to: '02:00' }]),
    code: 'overlap', field: 'queues[1].opening.windows[1]', rule: /windows\[0\]/, wayOut: /cut one/,
  },
  {
    says: 'an opening window off the demand interval', change: (p) => (p.queues[1].opening.windows[0].from = '08:30'),
    code: 'grid-does-not-fit', field: 'queues[1].opening.windows[0].from', value: '08:30', rule: /demand interval of 60 minutes, counted in UTC/, wayOut: /demandIntervalMinutes of 30 would fit/,
  },
  {
    says: 'an opening window off the demand interval by its zone', change: (p) => (p.queues[1].opening = { zone: 'Asia/Kathmandu', windows: [{ weekday: 'monday', from: '08:00', to: '20:45' }] }),
    code: 'grid-does-not-fit', field: 'queues[1].opening.windows[0].from', value: '08:00', rule: /counted in UTC/, wayOut: /demandIntervalMinutes of 15 would fit/,
  },
  { says: 'a queue that counts contacts without any', change: (p) => (p.queues[0].streams = []), code: 'missing-field', field: 'queues[0].streams', rule: /at least one stream/, wayOut: /"fixed"/ },
  { says: 'a stream that does not say which queue of its history', change: (p) => delete p.queues[0].streams[0].historyQueue, code: 'missing-field', field: 'queues[0].streams[0].historyQueue', rule: /holds: it holds english, spanish/, wayOut: /Name one/ },
  { says: 'a stream that names a queue its history does not hold', change: (p) => (p.queues[0].streams[0].historyQueue = 'french'), code: 'unknown-reference', field: 'queues[0].streams[0].historyQueue', value: 'french', rule: /english, spanish/, wayOut: /Name one/ },
  { says: 'a preference of no kind', change: (p) => (p.agents[2].preferences[0].kind = 'off'), code: 'out-of-range', field: 'agents[2].preferences[0].kind', value: 'off', rule: /"off-date"/, wayOut: /one of these words/ },
  { says: 'a preference of strength 4', change: (p) => (p.agents[2].preferences[0].strength = 4), code: 'out-of-range', field: 'agents[2].preferences[0].strength', value: 4, rule: /1, 2, 3/, wayOut: /1 or 2 or 3/ },
  { says: 'pay of no kind', change: (p) => (p.agents[0].pay.kind = 'yearly'), code: 'out-of-range', field: 'agents[0].pay.kind', value: 'yearly', rule: /"hourly", "monthly"/, wayOut: /one of these words/ },
  { says: 'a staffing model of another version', change: (p) => (p.queues[0].staffing.model = 'erlang-x'), code: 'out-of-range', field: 'queues[0].staffing.model', value: 'erlang-x', rule: /"erlang-c".*"fixed"/, wayOut: /one of these words/ },
  { says: 'a text where a number belongs', change: (p) => (p.horizon.days = '28'), code: 'wrong-type', field: 'horizon.days', value: '28', rule: /without quotes/, wayOut: /28/ },
  { says: 'a list where an object belongs', change: (p) => (p.horizon = []), code: 'wrong-type', field: 'horizon', value: [], rule: /object in braces/, wayOut: /for example/ },
  { says: 'an object where a list belongs', change: (p) => (p.sites = p.sites[0]), code: 'wrong-type', field: 'sites', rule: /list in square brackets/, wayOut: /list/ },
  { says: 'null where nothing may be missing', change: (p) => (p.name = null), code: 'wrong-type', field: 'name', value: null, rule: /text/, wayOut: /for example/ },
  { says: 'a code with a comma', change: (p) => (p.sites[1].code = 'bog,1'), code: 'out-of-range', field: 'sites[1].code', value: 'bog,1', rule: /letters, digits, dots, hyphens/, wayOut: /"mnl-day"/ },
  { says: 'an absolute path', change: (p) => (p.histories[0].file = '/etc/passwd'), code: 'out-of-range', field: 'histories[0].file', value: '/etc/passwd', rule: /relative to the plan/, wayOut: /"history\/voice.csv"/ },
  { says: 'a file that is not there', change: (p) => (p.histories[0].file = 'gone.csv'), code: 'file-not-found', field: 'histories[0].file', value: 'gone.csv', rule: /exists/, wayOut: /Correct the path/ },
  {
    says: 'a negative count in a history', change: () => undefined, files: { ...FILES, 'voice.csv': FILES['voice.csv'].replace(',4,', ',-4,') },
    code: 'out-of-range', field: 'voice.csv line 2, column offered', value: '-4', rule: /0 or more|never negative/, wayOut: /./,
  },
  {
    says: 'NaN in a history', change: () => undefined, files: { ...FILES, 'voice.csv': FILES['voice.csv'].replace(',4,', ',NaN,') },
    code: 'not-finite', field: 'voice.csv line 2, column offered', value: 'NaN', rule: /finite/, wayOut: /./,
  },
  {
    says: 'a ragged row in the previous roster', change: () => undefined, files: { ...FILES, 'february/roster.csv': FILES['february/roster.csv'].replace('Europe/Warsaw,english', 'Europe/Warsaw') },
    code: 'ragged-row', field: 'february/roster.csv line 2, cells', value: 9, rule: /10 cells/, wayOut: /Add the missing/,
  },
  {
    says: 'a previous roster that begins after the plan', change: (p) => (p.previousRoster.from = '2027-03-09'),
    code: 'out-of-range', field: 'previousRoster.from', value: '2027-03-09', rule: /at or before the plan does, 2027-03-08/, wayOut: /correct the date/,
  },
  {
    says: 'a previous roster of somebody else', change: () => undefined, files: { ...FILES, 'february/roster.csv': FILES['february/roster.csv'].replaceAll('waw-01,waw', 'waw-09,waw') },
    code: 'unknown-reference', field: 'february/roster.csv column agent', value: 'waw-09', rule: /agents of this plan/, wayOut: /"employedTo"/,
  },
];

describe('a plan file is refused, naming code, field, value, rule and way out, for', () => {
  it.each(CASES.map((entry) => [entry.says, entry] as const))('%s', (_says, { change, code, field, value, rule, wayOut, files }) => {
    const json = fullPlan();
    change(json);
    const problems = problemsOf(() => planOf(json, files));
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
    const [problem] = problems;
    if (value !== undefined) expect(problem.value).toEqual(value);
    expect(problem.rule).toMatch(rule);
    expect(problem.hint).toMatch(wayOut);
    expect(problem.message).toContain(problem.rule);
    expect(problem.message).toContain(problem.hint);
  });

  it('numbers that JSON turns into infinity', () => {
    const text = JSON.stringify(fullPlan()).replace('"ahtSeconds":300', '"ahtSeconds":1e999');
    expect(problemsOf(() => planOf(text))).toMatchObject([{ code: 'not-finite', field: 'queues[0].streams[0].ahtSeconds', value: Infinity }]);
  });

  it('a file of 65 MB, and takes one of 64 MB', () => {
    const row = '2027-02-01T00:00Z,4,english\n';
    const head = 'timestamp_utc,offered,queue\n';
    const small = 1;
    const files = { ...FILES, 'voice.csv': head + row.repeat(Math.ceil(1_000_000 / row.length)) };
    const [problem] = problemsOf(() => planOf(fullPlan(), files, { limitMegabytes: small }));
    expect(problem).toMatchObject({ code: 'file-too-large', field: 'histories[0].file' });
    expect(problem.rule).toContain('1 MB');
    const plan = JSON.stringify(fullPlan());
    expect(problemsOf(() => planOf(plan + ' '.repeat(64_000_001 - plan.length)))).toMatchObject([{ code: 'file-too-large', field: 'plan', value: 64_000_000 + 1 + Buffer.byteLength(plan) - plan.length }]);
  });
});
