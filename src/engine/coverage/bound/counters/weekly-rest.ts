import type { Span } from '../../../model/time.js';
import { MINUTE_MS } from '../../../time/dates.js';
import { localDay } from '../../../time/local.js';
import type { AgentFile } from '../../agent-file.js';
import { dateText } from '../../diary.js';
import type { Counter } from './counter.js';

const LONGEST_STRETCH_MS = 6 * 24 * 60 * MINUTE_MS;
const NEVER = -8.64e15;

/** [latest end, week rested, plan present in the week, plan reaches into the next, start of the stretch, stretch holds the plan] */
export function weeklyRest(file: AgentFile): Counter {
  const { weeklyRestMinutes, weeklyRestRolling: rolling } = file.rules;
  const due = weeklyRestMinutes * MINUTE_MS;
  const knownFrom = Math.min(file.tailFromDay ?? file.firstDay, file.firstDay);
  const spans = new Map<number, Span>();
  const spanOf = (week: number): Span => {
    const span = spans.get(week) ?? { startMs: localDay(file.zone, dateText(week)).startMs, endMs: localDay(file.zone, dateText(week + 7)).startMs };
    spans.set(week, span);
    return span;
  };
  return {
    start: [NEVER, 0, 0, 0, NEVER, 0],
    reads: 'times',
    work([end, rested, held, spills, stretch, stretchHeld], date, shift) {
      const week = spanOf(date.week.first);
      const begins = shift.startMs - end >= due;
      const from = begins ? shift.startMs : stretch;
      const holds = Number(!shift.ofTail || (!begins && stretchHeld === 1));
      const until = Math.max(end, shift.endMs);
      if (rolling && holds === 1 && until - from > LONGEST_STRETCH_MS) return null;
      return [
        until, Number(rested === 1 || shift.startMs - Math.max(end, week.startMs) >= due), Number(held === 1 || !shift.ofTail),
        Number(spills === 1 || (!shift.ofTail && shift.endMs > week.endMs)), rolling ? from : NEVER, rolling ? holds : 0,
      ];
    },
    off: (memory) => memory,
    close(memory, date) {
      const [end, rested, held, spills, stretch, stretchHeld] = memory;
      const { first } = date.week;
      const week = spanOf(first);
      if (date.day !== first + 6) return rested === 1 && !rolling && end <= week.endMs ? [NEVER, 1, held, spills, stretch, stretchHeld] : memory;
      const judged = first >= knownFrom && date.day >= file.firstDay && date.day <= file.lastDay && held === 1;
      if (judged && rested === 0 && week.endMs - Math.max(end, week.startMs) < due) return null;
      return [!rolling && end <= week.endMs ? NEVER : end, 0, spills, 0, stretch, stretchHeld];
    },
  };
}
