import type { LocalDate, Zone } from '../../src/engine/model/time.js';
import type { Segment, Shift } from '../../src/engine/model/roster.js';
import { addDays } from '../../src/engine/time/dates.js';
import { generatedInstant } from '../../src/engine/time/wall.js';

const MONDAY: LocalDate = '2027-03-01';
const MINUTE_MS = 60_000;

/** Agent, pattern, then one field a day from Monday: `HH` = the clock hour of the start, `.` = day off. */
const WEEK = `
  amihan    day   7  7  7  7  7  .  .
  bayani    day   .  .  7  7  7  7  7
  crisanto  day   8  8  .  .  8  8  8
  ligaya    day   7  7  7  .  .  7  7
  mayumi    day   8  8  8  8  .  .  8
  danilo    short .  . 10 10 10 10  .
  tala      day   .  .  7  7  7  7  7
  isagani   day   7  7  7  .  .  7  7
  agnieszka day   8  8  8  8  8  .  .
  bartosz   day   9  9  .  .  9  9  9
  celina    day   8  8  8  8  .  .  8
  dominik   day   9  9  9  9  9  .  .
  ewelina   day   .  .  9  9  9  9  9
  filip     short 9  .  9  .  .  9  9
  grazyna   day   8  8  8  8  8  .  .
  hubert    day   .  .  8  8  8  8  8
  irena     day   8  8  .  .  8  8  8
  jacek     day   8  8  8  8  8  .  .
  alejandra day  10 10 10 10 10  .  .
  beatriz   day   .  . 10 10 10 10 10
  camilo    day  11 11  .  . 11 11 11
  daniela   day  10 10 10 10 10  .  .
  esteban   day  11 11 11  .  . 11 11
  fernanda  short . 13 13 13 13  .  .
  german    short .  .  . 12 12 12 12
  ivan      late  .  . 15 15 18 18 18
  juliana   late 18 18 18 15 15  .  .
  lorena    day   9  9  9  9  9  .  .
  mauricio  late  .  . 15 18 15 15 15
  natalia   day  10 10  .  . 10 10 10
  oscar     day   .  . 10 10 10 10 10
  paulina   day  10 10 10  .  . 10 10
`;

/** What the generator needs to know of an agent; zone and queue are those of the plan. */
export interface TailAgent {
  readonly code: string;
  readonly site: string;
  readonly zone: Zone;
  readonly queue: string;
  /** Do the contract's breaks count as cover? */
  readonly atDesk: boolean;
}

/** The week of 1 March 2027 as it was published: the end of the previous roster, from which every rule of the plan starts. */
export function previousWeek(agents: ReadonlyMap<string, TailAgent>): Shift[] {
  const shifts: Shift[] = [];
  for (const line of WEEK.trim().split('\n')) {
    const [code, pattern, ...days] = line.trim().split(/\s+/);
    const agent = agents.get(code);
    if (!agent) throw new Error(`the previous week names ${code}, the plan does not`);
    days.forEach((hour, i) => {
      if (hour !== '.') shifts.push(shiftOf(agent, pattern, addDays(MONDAY, i), Number(hour)));
    });
  }
  return shifts.sort((a, b) => (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : a.startMs - b.startMs));
}

function shiftOf(agent: TailAgent, pattern: string, date: LocalDate, hour: number): Shift {
  const startMs = generatedInstant(agent.zone, date, hour * 60);
  const length = pattern === 'short' ? 300 : 480;
  const breaks = pattern === 'short' ? [] : [[120, 15, 'break', true], [225, 30, 'meal', agent.atDesk], [390, 15, 'break', true]] as const;
  const segments: Segment[] = [];
  let at = 0;
  const push = (until: number, kind: Segment['kind'], paid: boolean, covers: boolean): void => {
    if (until > at) segments.push({ kind, paid, covers, startMs: startMs + at * MINUTE_MS, endMs: startMs + until * MINUTE_MS });
    at = until;
  };
  for (const [start, minutes, kind, paid] of breaks) {
    push(start, 'work', true, true);
    push(start + minutes, kind, paid, agent.atDesk);
  }
  push(length, 'work', true, true);
  return { agent: agent.code, site: agent.site, queue: agent.queue, zone: agent.zone, pattern, date, startMs, endMs: startMs + length * MINUTE_MS, segments };
}
