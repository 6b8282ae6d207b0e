import type { Requirement } from '../model/requirement.js';
import { isoUtc } from '../time/iso.js';
import { fingerprint } from '../random/fingerprint.js';

/**
 * The canonical text of what a requirement obliges a roster to (docs/formats/requirement.md): format, grid, then per queue, in plan order, its code and
 * one `required/agents` a demand interval. Only whole numbers enter, so that the last bit of an exponential on another machine cannot change it, and a
 * requirement that is written to a file and read back keeps its hash.
 */
export function canonicalRequirement(requirement: Omit<Requirement, 'hash'>): string {
  const { startMs, stepMinutes, cells } = requirement.grid;
  const lines = ['sunshift-requirement/1', `grid ${isoUtc(startMs)} ${stepMinutes} ${cells}`];
  for (const queue of requirement.queues) {
    lines.push(`queue ${JSON.stringify(queue.queue)}`, queue.cells.map((cell) => `${cell.required}/${cell.agents}`).join(' '));
  }
  return `${lines.join('\n')}\n`;
}

/** sha256 of the canonical text. */
export function requirementHash(requirement: Omit<Requirement, 'hash'>): string {
  return fingerprint(canonicalRequirement(requirement));
}
