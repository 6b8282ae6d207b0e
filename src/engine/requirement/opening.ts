import type { Queue } from '../model/queue.js';
import type { TimeGrid } from '../model/time.js';
import { cellStart } from '../time/grid.js';
import { weeklyWindowSpans } from '../time/weekly.js';

/**
 * Which demand intervals of the grid are opening hours: those whose START lies in an opening window, read on the clock of `opening.zone`.
 * `null` = always open. Windows whose ends lie inside a demand interval are refused before they come here, so start and end of it agree.
 */
export function openCells(opening: Queue['opening'], grid: TimeGrid): readonly boolean[] {
  if (opening === null) return Array.from({ length: grid.cells }, () => true);
  const spans = weeklyWindowSpans(opening.zone, opening.windows, grid);
  // Both ascend: one walk, since a year of quarter hours has 35,000 intervals and 365 spans.
  let next = 0;
  return Array.from({ length: grid.cells }, (_, cell) => {
    const at = cellStart(grid, cell);
    while (next < spans.length && spans[next].endMs <= at) next++;
    return next < spans.length && spans[next].startMs <= at;
  });
}
