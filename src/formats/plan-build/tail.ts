import type { Tail } from '../../engine/model/plan.js';
import type { Shift } from '../../engine/model/roster.js';
import { type Problem, problemOf } from '../../engine/model/problem.js';
import type { Findings } from '../findings.js';
import type { PlanInput } from '../plan/plan.js';
import type { PreviousRosterInput } from '../plan/previous-roster.js';
import { readRosterCsv } from '../roster-csv.js';
import { type PlanFiles, inFile } from './files.js';

/** Reads the previous roster; null when there is none or a problem was told. */
export function tailOf(input: PreviousRosterInput, plan: PlanInput, files: PlanFiles, findings: Findings): Tail | null {
  const bytes = files.bytesOf(input.file, 'previousRoster.file');
  if (bytes === null) return null;
  const shifts = findings.attempt(() => readRosterCsv(new TextDecoder().decode(bytes), input.file), inFile(input.file));
  if (shifts === null) return null;
  if ([plan.agents, plan.sites, plan.queues].every(Array.isArray)) findings.take(unknownCodes(shifts, plan, input.file));
  const earliest = shifts.reduce<string | null>((least, shift) => (least === null || shift.date < least ? shift.date : least), null);
  if (!findings.sound('horizon')) return null;
  const from = input.from ?? earliest ?? plan.horizon.start;
  if (from > plan.horizon.start) {
    findings.add('out-of-range', input.from === undefined ? 'previousRoster.file' : 'previousRoster.from', from,
      `The previous roster begins at or before the plan does, ${plan.horizon.start}.`, 'Give the roster before this one, or correct the date.');
  }
  return { from, shifts: shifts.filter((shift) => shift.date >= from) };
}

/** A leaver's last shifts still cover, so he stays in the plan with an employedTo; everything else would be a typing error. */
function unknownCodes(shifts: readonly Shift[], plan: PlanInput, file: string): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const look = (noun: string, code: string, known: readonly { readonly code: string }[], hint: string): void => {
    if (known.some((entry) => entry?.code === code) || told.has(`${noun} ${code}`)) return;
    told.add(`${noun} ${code}`);
    problems.push(problemOf('unknown-reference', `${file} column ${noun === 'queue' ? 'queues' : noun}`, code, `The previous roster names ${noun}s of this plan.`, hint));
  };
  for (const shift of shifts) {
    look('agent', shift.agent, plan.agents, 'Keep a leaver in the plan with "employedTo", or remove his rows.');
    look('site', shift.site, plan.sites, 'Keep the site in the plan, or correct the rows.');
    look('queue', shift.queue, plan.queues, 'Keep the queue in the plan, or correct the rows.');
  }
  return problems;
}
