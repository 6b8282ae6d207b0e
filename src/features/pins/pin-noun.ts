import type { EntityManager } from 'typeorm';
import { readTypedInstant } from '../../engine/time/typed.js';
import type { Findings } from '../../formats/findings.js';
import { PinInput } from '../../formats/plan/pin.js';
import { AGENT_TARGET } from '../agents/agent-noun.js';
import { clocksOf } from '../agents/clocks.js';
import type { Draft, NounSpec } from '../shared/noun-spec.js';
import { PinRow } from './pin.entity.js';

const FORMS = 'A pin has "off": true, or "start" and "lengthMinutes".';

/** An agent has at most one pin on a date, so the two make a code. Whether his contract offers the shift is judged by the plan that uses it. */
export const PIN: NounSpec<PinInput> = {
  kind: 'pin', list: 'pins', body: PinInput, entity: PinRow, endBinds: false,
  codeOf: ({ agent, date }) => `${agent}.${date}`,
  endsOn: ({ date }) => date,
  referencesOf: ({ agent }) => [{ target: AGENT_TARGET, code: agent, field: 'agent', until: null }],
  check: checkForms,
  checkStored: checkClocks,
};

function checkForms(bodies: readonly PinInput[], findings: Findings): void {
  bodies.forEach(({ off, start, lengthMinutes }, i) => {
    const path = `pins[${i}]`;
    if (!findings.sound(path)) return;
    if (off !== undefined && (start !== undefined || lengthMinutes !== undefined)) {
      findings.add('contradictory-pins', path, { off, start, lengthMinutes }, FORMS, 'Keep one of the two forms.');
    } else if (off === undefined && start === undefined) findings.add('missing-field', `${path}.start`, undefined, FORMS, 'Write "off": true, or a start such as "08:00".');
    else if (off === undefined && lengthMinutes === undefined) findings.add('missing-field', `${path}.lengthMinutes`, undefined, FORMS, 'Write the length, such as 480.');
  });
}

/** A start is a reading that the agent's clock shows once on that date. */
async function checkClocks(manager: EntityManager, drafts: readonly Draft<PinInput>[], findings: Findings): Promise<void> {
  const clocks = await clocksOf(manager, [...new Set(drafts.map(({ body }) => body.agent))]);
  for (const { body, path } of drafts) {
    const zone = clocks.get(body.agent);
    if (zone === undefined || body.start === undefined) continue;
    const start = readTypedInstant(zone, `${body.date}T${body.start}`, `${path}.start`);
    if (typeof start !== 'number') findings.take([start]);
  }
}
