import { ANSWER_TIMES } from '../../engine/model/service-levels.js';
import type { Horizon } from '../../engine/model/plan.js';
import { wallMinute } from '../../engine/time/dates.js';
import { gridThatFits, offsetsInUse } from '../../engine/time/grid.js';
import { windowMinutes } from '../../engine/time/local.js';
import type { Findings } from '../findings.js';
import { checkAgentDemand } from './agent-demand.js';
import { checkDeferred } from './deferred.js';
import { LIVE_STAFFING_INPUTS, type LiveStaffingInput } from '../plan/live-staffing.js';
import { checkLiveStaffing } from './live-staffing.js';
import type { OpeningInput } from '../plan/opening.js';
import type { QueueInput } from '../plan/queue.js';
import { weekdayNumber } from '../weekday.js';

const WEEK = 10_080;

/** A queue that counts contacts has contacts, and its opening windows lie apart and on demand intervals. */
export function checkQueue(input: QueueInput, path: string, demandInterval: number | null, horizon: Horizon | null, findings: Findings): void {
  if (input.staffing.model !== 'fixed' && input.streams.length === 0) {
    findings.add('missing-field', `${path}.streams`, undefined, `A queue staffed by ${input.staffing.model} has at least one stream of contacts.`, 'Add a stream, or staff it with { "model": "fixed" }.');
  }
  checkAgentDemand(input, path, findings);
  if (input.staffing.model === 'preset' && ANSWER_TIMES[input.channel] === undefined) {
    findings.add('out-of-range', `${path}.channel`, input.channel, `Levels of service are known for ${Object.keys(ANSWER_TIMES).join(', ')}.`, 'State the targets yourself, with another model.');
  }
  if (input.staffing.model === 'deferred') checkDeferred(input, input.staffing, path, demandInterval, findings);
  if (input.staffing.model in LIVE_STAFFING_INPUTS) checkLiveStaffing(input.staffing as LiveStaffingInput, `${path}.staffing`, findings);
  if (!input.opening) return;
  checkOverlap(input.opening, `${path}.opening`, findings);
  if (demandInterval !== null && horizon !== null) checkIntervals(input.opening, `${path}.opening`, demandInterval, horizon, findings);
}

function checkOverlap(opening: OpeningInput, path: string, findings: Findings): void {
  const spans = opening.windows.map((window) => ({ start: (weekdayNumber(window.weekday) - 1) * 1440 + wallMinute(window.from), length: windowMinutes(window) }));
  spans.forEach((b, j) => {
    const i = spans.findIndex((a, index) => index < j && ((b.start - a.start + WEEK) % WEEK < a.length || (a.start - b.start + WEEK) % WEEK < b.length));
    if (i < 0) return;
    const { weekday, from, to } = opening.windows[j];
    findings.add('overlap', `${path}.windows[${j}]`, `${weekday} ${from}-${to}`, `Opening windows do not overlap; this one meets ${path}.windows[${i}].`, 'Join the two or cut one of them.');
  });
}

/** Ends in UTC, under every offset that the zone uses in the plan, fall on demand intervals. */
function checkIntervals(opening: OpeningInput, path: string, interval: number, horizon: Horizon, findings: Findings): void {
  const offsets = offsetsInUse(opening.zone, horizon);
  opening.windows.forEach((window, j) => {
    for (const end of ['from', 'to'] as const) {
      const inUtc = offsets.map((offset) => Math.abs(wallMinute(window[end]) - offset));
      if (inUtc.every((minute) => minute % interval === 0)) continue;
      const fitting = gridThatFits(inUtc) ?? 0;
      const fits = [30, 15].find((candidate) => candidate < interval && fitting % candidate === 0);
      findings.add('grid-does-not-fit', `${path}.windows[${j}].${end}`, window[end], `An opening window begins and ends on a demand interval of ${interval} minutes, counted in UTC.`,
        fits === undefined ? 'Move it to a quarter of an hour.' : `A demandIntervalMinutes of ${fits} would fit it; or move it.`);
    }
  });
}
