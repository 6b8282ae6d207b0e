import { averageHours } from './average-hours.js';
import { breaks } from './breaks.js';
import { consecutiveDays } from './consecutive-days.js';
import { daysOffTogether } from './days-off-together.js';
import { employmentDates } from './employment-dates.js';
import { forwardRotation } from './forward-rotation.js';
import { hoursPerDay } from './hours-per-day.js';
import { minimumRest } from './minimum-rest.js';
import { nightsInARow } from './nights-in-a-row.js';
import { nightsPerWeek } from './nights-per-week.js';
import { oneQueue } from './one-queue.js';
import { oneStartPerDay } from './one-start-per-day.js';
import { overtimeLimit } from './overtime-limit.js';
import { periodHours } from './period-hours.js';
import { periodShifts } from './period-shifts.js';
import { pins } from './pins.js';
import { previousTail } from './previous-tail.js';
import { rotationPattern } from './rotation-pattern.js';
import type { HardRuleModule } from './rule.js';
import { shiftLength } from './shift-length.js';
import { shiftsPerPattern } from './shifts-per-pattern.js';
import { siteLimit } from './site-limit.js';
import { startWindow } from './start-window.js';
import { timeOff } from './time-off.js';
import { unavailability } from './unavailability.js';
import { weekendsOff } from './weekends-off.js';
import { weekendsWorked } from './weekends-worked.js';
import { weeklyHours } from './weekly-hours.js';
import { weeklyRest } from './weekly-rest.js';

/** The HARD rules: a roster that breaks one of these is not a roster. */
export const HARD: readonly HardRuleModule[] = [
  startWindow, //       A shift starts at a time that its pattern offers.
  shiftLength, //       A shift has one of its pattern's lengths.
  oneStartPerDay, //    At most one shift starts on a local date.
  minimumRest, //       Between two shifts lie at least N minutes of rest.
  consecutiveDays, //   An agent starts shifts on at most N days running, and on at least M.
  daysOffTogether, //   Every complete contract week holds N days off in a row.
  weeklyHours, //       Counted hours reach the minimum in complete weeks, paid hours never pass the maximum.
  nightsPerWeek, //     At most N night shifts start in a contract week; none where nights are not allowed.
  weekendsOff, //       Of any N weekends in a row at least one is off.
  nightsInARow, //      Night shifts start on at most N dates running.
  weekendsWorked, //    A plan's shifts touch at most N weekends.
  forwardRotation, //   The next start is not earlier by the clock, unless N minutes of rest lie between.
  weeklyRest, //        Every week holds N minutes of rest without interruption.
  hoursPerDay, //       A shift lasts at least N minutes and at most M, paid or of presence.
  overtimeLimit, //     Overtime of a week stays within what the contract offers.
  averageHours, //      Paid hours of a week stay within N on average.
  periodHours, //       A plan's shifts pay at least N minutes and at most M.
  periodShifts, //      A plan rosters at least N shifts and at most M.
  shiftsPerPattern, //  Of a pattern at most N shifts start in a week, and at most M in a plan.
  rotationPattern, //   An agent works on his rotation's days on, and not on its days off.
  breaks, //            A shift holds the breaks that its presence owes, and no stretch without one is too long.
  oneQueue, //          An agent works in his own queue only.
  siteLimit, //         A queue limited to sites is served from those sites only.
  timeOff, //           No minute of presence falls into time off.
  unavailability, //    No minute of presence falls into a weekly unavailability.
  employmentDates, //   Presence lies inside employment.
  pins, //              A pinned shift is rostered as pinned, a pinned day off stays off.
  previousTail, //      What the previous roster published is not planned again.
];
