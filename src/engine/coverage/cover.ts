import type { CoverColumns } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { OpenWindow, Shift } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';

/** Required and assigned per queue and roster-grid cell of the horizon; the published tail is cover like any other. */
export function coverOf(plan: Plan, requirement: Requirement, shifts: readonly Shift[]): CoverColumns {
  const { startMs, endMs } = plan.horizon;
  const stepMinutes = plan.rosterGridMinutes;
  const cells = (endMs - startMs) / (stepMinutes * MINUTE_MS);
  const all = [...(plan.tail?.shifts ?? []), ...shifts];
  const queues = plan.queues.map(({ code }) => {
    const assigned = new Array<number>(cells).fill(0);
    for (const shift of all) if (shift.queue === code) addCover(assigned, startMs, stepMinutes * MINUTE_MS, shift);
    return { queue: code, required: requiredCells(plan, requirement, code), assigned };
  });
  return { startMs, stepMinutes, queues };
}

/** A demand interval's requirement holds unchanged in each of its roster-grid cells. A queue without requirement needs nobody. */
export function requiredCells(plan: Plan, requirement: Requirement, queue: string): number[] {
  const { startMs, endMs } = plan.horizon;
  const stepMs = plan.rosterGridMinutes * MINUTE_MS;
  const intervalMs = requirement.grid.stepMinutes * MINUTE_MS;
  const rows = requirement.queues.find((q) => q.queue === queue)?.cells ?? [];
  const required: number[] = [];
  for (let at = startMs; at < endMs; at += stepMs) required.push(rows[Math.floor((at - requirement.grid.startMs) / intervalMs)]?.required ?? 0);
  return required;
}

/** Adds one to every cell that lies wholly in covering segments; neighbouring covering segments count as one stretch. */
export function addCover(assigned: number[], startMs: number, stepMs: number, shift: Shift): void {
  for (const stretch of coveringStretches(shift)) {
    const first = Math.max(0, Math.ceil((stretch.startMs - startMs) / stepMs));
    const last = Math.min(assigned.length, Math.floor((stretch.endMs - startMs) / stepMs));
    for (let i = first; i < last; i++) assigned[i]++;
  }
}

export function coveringStretches(shift: Shift): readonly { startMs: number; endMs: number }[] {
  const stretches: { startMs: number; endMs: number }[] = [];
  for (const segment of shift.segments) {
    if (!segment.covers) continue;
    const last = stretches[stretches.length - 1];
    if (last && last.endMs === segment.startMs) last.endMs = segment.endMs;
    else stretches.push({ startMs: segment.startMs, endMs: segment.endMs });
  }
  return stretches;
}

/** Agent-minutes below requirement. */
export function openMinutesOf(cover: CoverColumns): number {
  return openWindowsOf(cover).reduce((sum, window) => sum + window.openMinutes, 0);
}

/** The stretches in which a queue stays open, per queue in order of time. */
export function openWindowsOf(cover: CoverColumns): readonly OpenWindow[] {
  const stepMs = cover.stepMinutes * MINUTE_MS;
  const windows: { queue: string; startMs: number; endMs: number; openMinutes: number }[] = [];
  for (const { queue, required, assigned } of cover.queues) {
    for (let i = 0; i < required.length; i++) {
      if (required[i] <= assigned[i]) continue;
      const openMinutes = (required[i] - assigned[i]) * cover.stepMinutes;
      const at = cover.startMs + i * stepMs;
      const last = windows[windows.length - 1];
      if (last && last.queue === queue && last.endMs === at) {
        last.endMs = at + stepMs;
        last.openMinutes += openMinutes;
      } else windows.push({ queue, startMs: at, endMs: at + stepMs, openMinutes });
    }
  }
  return windows;
}
