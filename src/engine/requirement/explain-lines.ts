import { isoUtc } from '../time/iso.js';
import type { Alternative, Explanation, Quantity } from './explanation.js';

/** An explanation in sentences, figures to four digits; the object beside them holds all digits. */
export function explanationLines(e: Omit<Explanation, 'lines'>): readonly string[] {
  const { cell } = e;
  const lines = [`${e.queue}, ${isoUtc(e.startMs)} to ${isoUtc(e.endMs)}: ${people(cell.required)} required; what binds: ${cell.binding}.`, `${e.formula}.`];
  if (e.inputs.length > 0) lines.push(`Given: ${e.inputs.map(quantity).join(', ')}.`);
  for (const step of e.steps) lines.push(`${quantity(step)} (${step.how}).`);
  if (cell.serviceLevel !== null) lines.push(`With ${people(cell.agents)}: ${seen(cell.serviceLevel, cell.asaSeconds, cell.occupancy)}.`);
  if (e.oneLess !== null) lines.push(alternativeLine('One agent less', e.oneLess));
  if (e.oneMore !== null) lines.push(alternativeLine('One agent more', e.oneMore));
  return lines;
}

function alternativeLine(label: string, a: Alternative): string {
  const figures = a.asaSeconds === null ? 'they do not carry the load, the queue grows without limit' : seen(a.serviceLevel, a.asaSeconds, a.occupancy);
  return `${label} (${a.agents}): ${figures}; targets ${a.meetsTargets ? 'met' : 'missed'}, ${a.required} required.`;
}

function seen(serviceLevel: number, asaSeconds: number | null, occupancy: number | null): string {
  return `service level ${digits(serviceLevel)}, average speed of answer ${digits(asaSeconds ?? 0)} s, occupancy ${digits(occupancy ?? 0)}`;
}

function quantity({ name, value, unit }: Quantity): string {
  return `${name} = ${digits(value)}${unit === '' ? '' : ` ${unit}`}`;
}

function people(agents: number): string {
  return `${agents} ${agents === 1 ? 'agent' : 'agents'}`;
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
