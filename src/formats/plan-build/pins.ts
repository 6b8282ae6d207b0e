import type { Agent } from '../../engine/model/agent.js';
import type { Contract } from '../../engine/model/contract.js';
import type { Horizon, Pin } from '../../engine/model/plan.js';
import { isoLocal } from '../../engine/time/iso.js';
import { localDate, planDates } from '../../engine/time/local.js';
import { patternStarts } from '../../engine/time/pattern-starts.js';
import { readTypedInstant } from '../../engine/time/typed.js';
import type { Findings } from '../findings.js';
import type { PinInput } from '../plan/pin.js';

const FORMS = 'A pin has "off": true, or "start" and "lengthMinutes".';

/** Resolves a pin on the agent's clock and against the shifts that his contract offers; null when a problem was told. */
export function pinOf(input: PinInput, agent: Agent, contract: Contract, horizon: Horizon, path: string, findings: Findings): Pin | null {
  const { off, start, lengthMinutes, date } = input;
  if (off !== undefined && (start !== undefined || lengthMinutes !== undefined)) {
    findings.add('contradictory-pins', path, { off, start, lengthMinutes }, FORMS, 'Keep one of the two forms.');
    return null;
  }
  const dates = planDates(horizon, agent.zone);
  if (!dates.includes(date)) {
    findings.add('out-of-range', `${path}.date`, date, `A pin lies on a date that this plan plans for the agent: ${dates[0]} to ${dates[dates.length - 1]}.`, 'Correct the date, or remove the pin.');
    return null;
  }
  if (off !== undefined) return { agent: input.agent, date, kind: 'off' };
  if (start === undefined || lengthMinutes === undefined) {
    findings.add('missing-field', `${path}.${start === undefined ? 'start' : 'lengthMinutes'}`, undefined, FORMS, start === undefined ? 'Write "off": true, or a start such as "08:00".' : 'Write the length, such as 480.');
    return null;
  }
  const startMs = readTypedInstant(agent.zone, `${date}T${start}`, `${path}.start`);
  if (typeof startMs !== 'number') {
    findings.take([startMs]);
    return null;
  }
  if (localDate(agent.zone, startMs) !== date) {
    findings.add('bad-time', `${path}.start`, start, `A pinned shift starts on its date by the agent's clock (${agent.zone}); this one starts at ${isoLocal(agent.zone, startMs)}.`, 'Correct the date or the offset.');
    return null;
  }
  if (startMs >= horizon.endMs) {
    findings.add('out-of-range', `${path}.start`, start, 'On the last local date, shifts that start before the end of the plan are planned; later ones belong to the next plan.', 'Move the pin to the next plan.');
    return null;
  }
  if (!offered(contract, agent, date, startMs, lengthMinutes)) {
    findings.add('contradictory-pins', path, `${start}, ${lengthMinutes} minutes`, `A pinned shift is one that contract ${contract.code} offers on ${date} (start-window, shift-length).`, offerHint(contract, agent, date));
    return null;
  }
  return { agent: input.agent, date, kind: 'shift', startMs, lengthMinutes };
}

function offered(contract: Contract, agent: Agent, date: string, startMs: number, length: number): boolean {
  return contract.shifts.some((pattern) => pattern.lengthsMinutes.includes(length) && patternStarts(pattern, length, agent.zone, date).includes(startMs));
}

function offerHint(contract: Contract, agent: Agent, date: string): string {
  const offers = contract.shifts.flatMap((pattern) => pattern.lengthsMinutes.map((length) => {
    const starts = patternStarts(pattern, length, agent.zone, date).map((at) => isoLocal(agent.zone, at).slice(11, 16));
    return starts.length === 0 ? '' : `${length} minutes from ${starts.slice(0, 6).join(', ')}${starts.length > 6 ? ', ...' : ''}`;
  }));
  const list = offers.filter((offer) => offer !== '');
  return list.length === 0 ? 'It offers none on this date.' : `It offers ${list.join('; ')}.`;
}
