import { isoUtc } from '../time/iso.js';
import type { Alternative, Explanation, Quantity } from './explanation.js';

/** An explanation in sentences, figures to four digits; the object beside them holds all digits. */
export function explanationLines(e: Omit<Explanation, 'lines'>): readonly string[] {
  const { cell } = e;
  const lines = [`${e.queue}, ${isoUtc(e.startMs)} to ${isoUtc(e.endMs)}: ${peopleText(cell.required)} required; what binds: ${cell.binding}.`, `${e.formula}.`];
  if (e.inputs.length > 0) lines.push(`Given: ${e.inputs.map(quantityText).join(', ')}.`);
  for (const step of e.steps) lines.push(`${quantityText(step)} (${step.how}).`);
  if (cell.serviceLevel !== null) lines.push(`With ${peopleText(cell.agents)}: ${seen(cell.serviceLevel, cell.asaSeconds, cell.occupancy, cell.abandonment ?? null)}.`);
  if (e.oneLess !== null) lines.push(alternativeLine('One agent less', e.oneLess));
  if (e.oneMore !== null) lines.push(alternativeLine('One agent more', e.oneMore));
  return lines;
}

/** One sentence on another number of agents. */
export function alternativeLine(label: string, a: Alternative): string {
  const figures = a.asaSeconds === null ? 'they do not carry the load, the queue grows without limit' : seen(a.serviceLevel, a.asaSeconds, a.occupancy, a.probabilityOfAbandonment);
  return `${label} (${a.agents}): ${figures}; targets ${a.meetsTargets ? 'met' : 'missed'}, ${a.required} required.`;
}

function seen(serviceLevel: number, asaSeconds: number | null, occupancy: number | null, abandonment: number | null): string {
  return `service level ${digits(serviceLevel)}, average speed of answer ${digits(asaSeconds ?? 0)} s, occupancy ${digits(occupancy ?? 0)}${abandonment === null ? '' : `, abandonment ${digits(abandonment)}`}`;
}

/** `name = value unit`, to four digits. */
export function quantityText({ name, value, unit }: Quantity): string {
  return `${name} = ${digits(value)}${unit === '' ? '' : ` ${unit}`}`;
}

/** `1 agent`, `2 agents`. */
export function peopleText(agents: number): string {
  return `${agents} ${agents === 1 ? 'agent' : 'agents'}`;
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
