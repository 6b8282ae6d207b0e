/** One holiday as a package of holidays tells it. */
export interface Holiday {
  /** Local date and clock reading of its start, `2027-12-24 14:00:00`; a suffix such as `-0600` is ignored. */
  readonly date: string;
  readonly name: string;
  /** `public`, `bank`, `school`, `optional`, `observance`. */
  readonly type: string;
  /** Local dates that it covers from `date` on, at least 1: some feasts last for days. */
  readonly days: number;
}

/** Where holidays come from; one adapter for each package (src/platform/date-holidays.ts). */
export interface HolidaySource {
  /** Printed as the source of each day. */
  readonly name: string;
  /** In any order; an unknown region throws InputError. */
  holidays(year: number): readonly Holiday[];
}
