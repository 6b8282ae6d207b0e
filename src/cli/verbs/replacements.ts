import { InputError, problemOf } from '../../engine/model/problem.js';
import type { ReplacementReport } from '../../engine/model/roster.js';
import type { Absence } from '../../engine/absence.js';
import { Replacements } from '../../engine/roster/replace.js';
import { isoUtc } from '../../engine/time/iso.js';
import { instantsToText } from '../../formats/instant-json.js';
import { absentAgents } from '../absent-option.js';
import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { hours, utc } from '../instants.js';
import { requirementFor } from '../requirement-input.js';
import { readRoster } from '../roster-input.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
For each shift that an absent agent has on the dates named: the hours that open, and up to ten people who would close them, best first: fewest open
minutes, then fewest changed dates, then least cost. Each answer is that person's best one with everybody else unmoved; all his rules hold, nothing
that has begun by then moves. Nothing is written. sunshift replan changes the roster.`;

/** `replacements`: who could take over, at once. */
export const replacementsVerb: Verb = {
  register(program, io) {
    program.command('replacements')
      .description('Rank who could take over the shifts of an absent agent.')
      .argument('<PLAN.json>', 'the plan that the roster belongs to')
      .argument('<ROSTER>', 'roster.csv or roster.json')
      .requiredOption('--absent <AGENT=DATE>', 'who is absent on which local date, or AGENT=DATE..DATE; may be repeated', absentAgents)
      .option('--requirement <CSV>', 'agents required, instead of what the plan gives')
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift replacements plan.json out/roster.json --absent ann=2027-03-09'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((planPath: string, rosterPath: string, options: { absent: readonly Absence[]; requirement?: string; json?: boolean }) => {
        const plan = readPlan(io, planPath);
        const { roster } = readRoster(io, rosterPath);
        const shifts = roster.shifts.filter((s) => options.absent.some((a) => a.agent === s.agent && a.from <= s.date && s.date <= a.to));
        if (shifts.length === 0) {
          const named = options.absent.map(({ agent, from, to }) => `${agent}=${from}..${to}`).join(' ');
          throw new InputError(problemOf('unknown-reference', '--absent', named, 'Who is absent has a shift in the roster on those dates.', 'Name an agent and the local date on which his shift starts.'));
        }
        const replacements = new Replacements(plan, requirementFor(io, plan, options.requirement), roster);
        const reports = shifts.map((shift) => replacements.for(shift.agent, shift.date));
        io.stdout(options.json ? JSON.stringify({ absences: reports.map(({ at, ...report }) => ({ ...(instantsToText(report) as object), at: isoUtc(at) })) }) : reports.map(textOf).join('\n\n'));
      });
  },
};

function textOf({ agent, date, opens, ranked }: ReplacementReport): string {
  const open = opens.map((w) => `  ${w.queue} ${utc(w.startMs)} to ${utc(w.endMs)}: ${hours(w.openMinutes)} agent-hours`);
  return [
    `${agent} is absent on ${date}${opens.length === 0 ? ': nothing opens.' : ' and leaves open'}`, ...open,
    ...(opens.length === 0 ? [] : ranked.length === 0 ? ['Nobody closes any of it alone.'] : ['Who could take over', ...ranked.map((r, i) => `  ${i + 1}. ${r.sentence}`)]),
  ].join('\n');
}
