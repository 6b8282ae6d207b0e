import type { LocalDate, WallTime, WallWindow, Weekday, Zone } from './time.js';

export interface Agent {
  readonly code: string;
  readonly name: string;
  readonly site: string;
  readonly contract: string;
  /** The site's zone unless the agent has his own. */
  readonly zone: Zone;
  /** Exactly one in this version. */
  readonly queue: string;
  readonly pay: Pay;
  readonly employedFrom: LocalDate | null;
  /** Last day of employment, inclusive. */
  readonly employedTo: LocalDate | null;
  readonly nightVolunteer: boolean;
  readonly unavailable: readonly Unavailability[];
  readonly preferences: readonly Preference[];
  /** Where in his contract's rotation he stands; null = the engine chooses. */
  readonly rotationPhase: number | null;
}

export type Pay =
  | { readonly kind: 'hourly'; readonly rate: string; readonly currency: string }
  /** hoursDivisor: hourly equivalent = 12 x salary / divisor; default 52 x weekly target hours. */
  | { readonly kind: 'monthly'; readonly salary: string; readonly currency: string; readonly yearlyHoursDivisor: string };

/** Weekly recurring, agent's clock; no minute of presence may fall into it. Whole day = 00:00-24:00. */
export interface Unavailability extends WallWindow {
  readonly weekday: Weekday;
}

export type Preference =
  | { readonly kind: 'off-date'; readonly date: LocalDate; readonly strength: 1 | 2 | 3 }
  | { readonly kind: 'off-weekday'; readonly weekday: Weekday; readonly strength: 1 | 2 | 3 }
  /** Wishes to start between two clock readings; each shift that starts elsewhere is unmet. */
  | { readonly kind: 'start-between'; readonly from: WallTime; readonly to: WallTime; readonly strength: 1 | 2 | 3 };
