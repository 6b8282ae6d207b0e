import type { TimeOff } from '../../engine/model/plan.js';
import type { Findings } from '../findings.js';

/** Two entries of time off of one agent never overlap: a credited day would count twice. Touching is no overlap. */
export function checkTimeOffOverlap(entries: readonly { readonly index: number; readonly timeOff: TimeOff }[], findings: Findings): void {
  const byAgent = new Map<string, { index: number; timeOff: TimeOff }[]>();
  for (const entry of entries) byAgent.set(entry.timeOff.agent, [...(byAgent.get(entry.timeOff.agent) ?? []), entry]);
  for (const [agent, list] of byAgent) {
    const sorted = [...list].sort((a, b) => a.timeOff.startMs - b.timeOff.startMs || a.index - b.index);
    let last = sorted[0];
    for (const entry of sorted.slice(1)) {
      if (entry.timeOff.startMs < last.timeOff.endMs) {
        const [first, second] = [Math.min(last.index, entry.index), Math.max(last.index, entry.index)];
        findings.add('overlap', `timeOff[${second}]`, agent, `Entries of time off of one agent do not overlap; this one overlaps timeOff[${first}].`, 'Join the two or cut one of them.');
      }
      if (entry.timeOff.endMs > last.timeOff.endMs) last = entry;
    }
  }
}
