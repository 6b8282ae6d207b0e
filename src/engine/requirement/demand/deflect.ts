import type { DeflectionStage } from '../../model/agent-demand.js';
import type { Work } from './work.js';

export interface Deflected {
  readonly work: Work;
  readonly resolved: number;
  readonly returned: number;
  readonly returnsAfterPlan: number;
}

/**
 * What passes self-service, bot and voice menu: v · (1 − resolved) with its handle time × factor, and of the resolved the share that comes back later,
 * to agents at once and with the handle time it would have had. Contacts are conserved: offered = passed + resolved, returned + after the plan = resolved × share.
 * O(intervals × stages).
 */
export function deflect(offered: Work, stages: readonly DeflectionStage[], stepMinutes: number): Deflected {
  const work = offered.copy();
  const cells = work.volume.length;
  const back = new Float64Array(cells);
  let resolved = 0;
  let returnsAfterPlan = 0;
  for (const { resolvedShare, returnShare, returnAfterMinutes, handleTimeFactor } of stages) {
    const gone = work.scaled(resolvedShare);
    work.take(gone);
    work.handledTimes(handleTimeFactor);
    resolved += gone.contacts();
    const delay = Math.round(returnAfterMinutes / stepMinutes);
    gone.volume.forEach((contacts, i) => {
      if (i + delay < cells) back[i + delay] += contacts * returnShare;
      else returnsAfterPlan += contacts * returnShare;
    });
  }
  const mean = offered.meanAhtSeconds();
  work.add(back, (cell) => (offered.volume[cell] > 0 ? offered.ahtSeconds(cell) : mean));
  return { work, resolved, returned: back.reduce((sum, value) => sum + value, 0), returnsAfterPlan };
}
