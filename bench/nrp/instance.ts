/** One shift type of a published instance; `notNext` = ids that may not follow on the day after. */
export interface NrpShift {
  readonly id: string;
  readonly minutes: number;
  readonly notNext: readonly string[];
}

export interface NrpPerson {
  readonly id: string;
  /** Most shifts by shift id; a missing id is not limited. */
  readonly maxShifts: ReadonlyMap<string, number>;
  readonly maxMinutes: number;
  readonly minMinutes: number;
  readonly maxConsecutive: number;
  readonly minConsecutive: number;
  readonly minDaysOff: number;
  readonly maxWeekends: number;
}

/** A wish for or against one shift on one day, `weight` when it is not met. */
export interface NrpRequest {
  readonly person: string;
  readonly day: number;
  readonly shift: string;
  readonly weight: number;
}

export interface NrpCover {
  readonly day: number;
  readonly shift: string;
  readonly need: number;
  readonly under: number;
  readonly over: number;
}

/** A shift scheduling instance in the text format of Curtois and Qu (2014). Day 0 is a Monday. */
export interface NrpInstance {
  readonly days: number;
  readonly shifts: readonly NrpShift[];
  readonly staff: readonly NrpPerson[];
  readonly daysOff: ReadonlyMap<string, readonly number[]>;
  readonly on: readonly NrpRequest[];
  readonly off: readonly NrpRequest[];
  readonly cover: readonly NrpCover[];
}

/**
 * Reads an instance: SECTION_* headings, comma-separated lines, # comments.
 * @throws Error naming the line that cannot be read
 */
export function parseInstance(text: string): NrpInstance {
  let days = 0;
  const shifts: NrpShift[] = [];
  const staff: NrpPerson[] = [];
  const daysOff = new Map<string, readonly number[]>();
  const on: NrpRequest[] = [];
  const off: NrpRequest[] = [];
  const cover: NrpCover[] = [];
  let section = '';
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    if (line.startsWith('SECTION_')) {
      section = line;
      return;
    }
    const parts = line.split(',').map((part) => part.trim());
    const whole = (at: number): number => {
      const value = Number(parts[at]);
      if (parts[at] === undefined || parts[at] === '' || !Number.isInteger(value) || value < 0) throw new Error(`line ${index + 1}: '${line}': field ${at + 1} is not a whole number`);
      return value;
    };
    const request = (): NrpRequest => ({ person: parts[0], day: whole(1), shift: parts[2], weight: whole(3) });
    switch (section) {
      case 'SECTION_HORIZON':
        days = whole(0);
        break;
      case 'SECTION_SHIFTS':
        shifts.push({ id: parts[0], minutes: whole(1), notNext: (parts[2] ?? '').split('|').filter((id) => id !== '') });
        break;
      case 'SECTION_STAFF':
        staff.push({
          id: parts[0], maxShifts: limits(parts[1]), maxMinutes: whole(2), minMinutes: whole(3), maxConsecutive: whole(4), minConsecutive: whole(5),
          minDaysOff: whole(6), maxWeekends: whole(7),
        });
        break;
      case 'SECTION_DAYS_OFF':
        daysOff.set(parts[0], [...(daysOff.get(parts[0]) ?? []), ...parts.slice(1).flatMap((part, i) => (part === '' ? [] : [whole(i + 1)]))]);
        break;
      case 'SECTION_SHIFT_ON_REQUESTS':
        on.push(request());
        break;
      case 'SECTION_SHIFT_OFF_REQUESTS':
        off.push(request());
        break;
      case 'SECTION_COVER':
        cover.push({ day: whole(0), shift: parts[1], need: whole(2), under: whole(3), over: whole(4) });
        break;
      default:
        throw new Error(`line ${index + 1}: '${line}' stands in no section that is known`);
    }
  });
  if (days === 0 || shifts.length === 0 || staff.length === 0) throw new Error('an instance needs SECTION_HORIZON, SECTION_SHIFTS and SECTION_STAFF');
  return { days, shifts, staff, daysOff, on, off, cover };
}

function limits(field: string): ReadonlyMap<string, number> {
  return new Map(field.split('|').filter((part) => part !== '').map((part) => {
    const [id, most] = part.split('=');
    return [id, Number(most)] as const;
  }));
}
