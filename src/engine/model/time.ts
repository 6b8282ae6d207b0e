/** UTC instant, milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** Local calendar date `YYYY-MM-DD`, without a zone. */
export type LocalDate = string;
/** Local clock reading `HH:MM`, 00:00-23:59; `24:00` only as the end of a window. */
export type WallTime = string;
/** IANA zone name. */
export type Zone = string;
/** 1 = Monday ... 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Half-open span of UTC time `[startMs, endMs)`. */
export interface Span {
  readonly startMs: Instant;
  readonly endMs: Instant;
}

/** A local clock window; `to` at or before `from` means that it ends on the next local day. */
export interface WallWindow {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** Equal cells of `stepMinutes` that fill `[startMs, endMs)` exactly. Cell i is `[startMs + i * step, ...)`. */
export interface TimeGrid extends Span {
  readonly stepMinutes: number;
  readonly cells: number;
}
