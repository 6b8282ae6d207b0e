import type { MyShifts } from '../../engine/coverage/my-shifts.js';
import type { LocalDate, Zone } from '../../engine/model/time.js';

/** Local dates on a clock; null where the reader leaves the choice to us. */
export interface ShiftWindow {
  readonly zone: Zone | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export interface ShiftsInWindow extends MyShifts {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
