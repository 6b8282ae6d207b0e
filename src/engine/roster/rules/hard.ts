import { breaks } from './breaks.js';
import { consecutiveDays } from './consecutive-days.js';
import { daysOffTogether } from './days-off-together.js';
import { employmentDates } from './employment-dates.js';
import { minimumRest } from './minimum-rest.js';
import { nightsPerWeek } from './nights-per-week.js';
import { oneQueue } from './one-queue.js';
import { oneStartPerDay } from './one-start-per-day.js';
import { pins } from './pins.js';
import { previousTail } from './previous-tail.js';
import type { HardRuleModule } from './rule.js';
import { shiftLength } from './shift-length.js';
import { siteLimit } from './site-limit.js';
import { startWindow } from './start-window.js';
import { timeOff } from './time-off.js';
import { unavailability } from './unavailability.js';
import { weekendsOff } from './weekends-off.js';
import { weeklyHours } from './weekly-hours.js';

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
  breaks, //            A shift holds the breaks that its presence owes, and no stretch without one is too long.
  oneQueue, //          An agent works in his own queue only.
  siteLimit, //         A queue limited to sites is served from those sites only.
  timeOff, //           No minute of presence falls into time off.
  unavailability, //    No minute of presence falls into a weekly unavailability.
  employmentDates, //   Presence lies inside employment.
  pins, //              A pinned shift is rostered as pinned, a pinned day off stays off.
  previousTail, //      What the previous roster published is not planned again.
];
