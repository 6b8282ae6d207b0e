import type { AgentFile } from '../../agent-file.js';
import type { Counter } from './counter.js';

/** [nights running, 1 when one of them is the plan's] */
export function nightsInARow({ rules }: AgentFile): Counter {
  const most = rules.maxNightsInARow;
  return {
    start: [0, 0],
    reads: null,
    work([run, ofPlan], _date, shift) {
      if (!shift.isNight) return shift.again ? [run, ofPlan] : [0, 0];
      const next = [Math.min(run + Number(!shift.again || run === 0), most + 1), Number(ofPlan === 1 || !shift.ofTail)];
      return next[0] > most && next[1] === 1 ? null : next;
    },
    off: () => [0, 0],
    close: (memory) => memory,
  };
}
