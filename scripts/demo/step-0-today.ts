import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../src/cli/table.js';
import { type ForeignReport, verifyForeign } from '../../src/engine/coverage/foreign.js';
import { rehearsePatterns } from '../../src/engine/coverage/rehearsal.js';
import type { Plan } from '../../src/engine/model/plan.js';
import { PRESETS } from '../../src/engine/model/presets.js';
import type { StandingPattern } from '../../src/engine/model/rehearsal.js';
import { DAY_MS, addDays, dayNumber } from '../../src/engine/time/dates.js';
import { localDate } from '../../src/engine/time/local.js';
import { readForeignLines } from '../../src/formats/foreign-csv.js';
import type { Page } from './page.js';
import { clock, dayAndMonth, shortDate } from './words.js';

const FILE = 'seed/starting-roster.csv';
/** The clock hours that the three sites keep today. */
const TODAY = [['MNL', '07:00', '15:00'], ['WAW', '08:00', '16:00'], ['BOG', '10:00', '18:00']] as const;

/** (0) The roster that the company has today, held to one agent at all hours: 8 hours open in the plan, 217 in the year. */
export function today(page: Page, root: string, plan: Plan): ForeignReport {
  page.step(0, 'The roster that you have today');
  page.say('Manila 07-15, Warsaw 08-16, Bogotá 10-18, each by its own clock: three sites, eight hours each, the whole day round. '
    + 'So it stands in the spreadsheet (one row per shift: agent, local start, local end, zone), and all winter it is true.');
  const last = addDays(plan.horizon.start, plan.horizon.days - 1);
  page.command(`npx sunshift verify --foreign ${FILE} --from ${plan.horizon.start} --to ${last}`);
  const rows = readForeignLines(readFileSync(join(root, FILE), 'utf8'), FILE).map(({ line, shift }) => ({ ...shift, line, queue: null }));
  const report = verifyForeign(rows, null, PRESETS[0], { from: plan.horizon.start, to: last });
  const zones = plan.sites.map((site) => site.zone);
  page.show(table(
    [{ title: 'nobody at work' }, { title: 'UTC' }, ...plan.sites.map((site) => ({ title: site.name }))],
    report.open.map((w) => [shortDate(localDate('UTC', w.startMs)), `${clock('UTC', w.startMs)}-${clock('UTC', w.endMs)}`, ...zones.map((zone) => clock(zone, w.startMs))]),
  ));
  const broken = report.checks.reduce((total, check) => total + check.violations.length, 0);
  const year = standingYear(plan, localDate('UTC', plan.horizon.startMs).slice(0, 4));
  const run = year.runs.find((candidate) => candidate.kind === 'open');
  page.say(`On 28 March Warsaw's clocks go forward; Manila's and Bogotá's never do. ${report.openMinutes / 60} hours of this plan have nobody, ${year.openHours} hours of the year`
    + `${run === undefined ? '' : ` (${run.fromUtc}-${run.toUtc} UTC, every day from ${dayAndMonth(run.firstDate)} to ${dayAndMonth(run.lastDate)})`}. `
    + `No rule warned: ${broken === 0 ? 'none' : broken} of the ${report.checks.length} that such a file can be held to is broken. Breaks are not in it and are not counted.`);
  page.promise(report.openMinutes === 480, `the starting roster opens ${report.openMinutes / 60} hours, not 8`);
  page.promise(year.openHours === 217, `the standing pattern opens ${year.openHours} hours in the year, not 217`);
  return report;
}

function standingYear(plan: Plan, year: string) {
  const patterns = TODAY.map(([site, from, to]): StandingPattern => ({
    queue: 'english', site, contract: '', zone: plan.sites.find((s) => s.code === site)?.zone ?? 'UTC', minimumRestMinutes: PRESETS[0].rules.minimumRestMinutes,
    nightWindow: PRESETS[0].rules.nightWindow, pattern: { code: 'today', window: { from, to }, startEveryMinutes: 60, lengthsMinutes: [480], keeps: 'wall', maxPerWeek: null, maxPerPeriod: null },
  }));
  const span = { startMs: dayNumber(`${year}-01-01`) * DAY_MS, endMs: dayNumber(`${Number(year) + 1}-01-01`) * DAY_MS };
  return rehearsePatterns(patterns, [{ queue: 'english', opening: [span] }], span);
}
