import type { EntityManager } from 'typeorm';
import { checkSpecialDay } from '../../formats/plan-check/demand.js';
import { SpecialDayInput } from '../../formats/plan/special-day.js';
import { checkList } from '../shared/check-within.js';
import { usersOf } from '../shared/noun-links.js';
import type { NounSpec } from '../shared/noun-spec.js';
import type { Target } from '../shared/reference.js';
import { SpecialDayRow } from './special-day.entity.js';

/** Length of `.2027-03-28`, which makes the code of a day out of that of its calendar. */
const DATE_PART = 11;
const CALENDAR = `substr(day.code, 1, length(day.code) - ${DATE_PART})`;

/** A calendar is there as long as it has a day. */
export const CALENDAR_TARGET: Target = {
  kind: 'calendar', one: 'a calendar of the special days',
  find: async (manager, codes) => {
    const known = new Set(await calendars(manager));
    return new Map(codes.filter((code) => known.has(code)).map((code) => [code, null]));
  },
  suggest: calendars,
};

export const SPECIAL_DAY: NounSpec<SpecialDayInput> = {
  kind: 'special-day', list: 'specialDays', body: SpecialDayInput, entity: SpecialDayRow, endBinds: false,
  codeOf: ({ calendar, date }) => `${calendar}.${date}`,
  endsOn: ({ date, until }) => until ?? date,
  referencesOf: () => [],
  check: (bodies, findings) => {
    checkList('specialDays', [...bodies], findings);
    bodies.forEach((body, i) => checkSpecialDay(body, `specialDays[${i}]`, findings));
  },
  checkStored: async (manager, drafts, findings) => {
    for (const { row, body, path } of drafts) {
      if (row === null || row.data.calendar === body.calendar) continue;
      const kept = await lastOf(manager, row.data.calendar);
      if (kept !== null) findings.add('conflict', `${path}.calendar`, body.calendar, `What others use is not removed, and ${kept}`, 'Add another day to the calendar first.');
    }
  },
  keptBy: (manager, row) => lastOf(manager, row.data.calendar),
};

/** Why the only day of a calendar stays, or null. */
async function lastOf(manager: EntityManager, calendar: string): Promise<string | null> {
  const days = await manager.createQueryBuilder(SpecialDayRow, 'day').where(`${CALENDAR} = :calendar`, { calendar }).getCount();
  if (days > 1) return null;
  const users = await usersOf(manager, 'calendar', calendar);
  return users.count === 0 ? null : `this is the last day of calendar ${calendar}, which is used by ${users.sentence}.`;
}

async function calendars(manager: EntityManager): Promise<readonly string[]> {
  const rows = await manager.createQueryBuilder(SpecialDayRow, 'day').select(CALENDAR, 'calendar').distinct(true).getRawMany<{ calendar: string }>();
  return rows.map(({ calendar }) => calendar).sort();
}
