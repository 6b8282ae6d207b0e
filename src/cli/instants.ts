import type { Instant } from '../engine/model/time.js';

/** `2027-03-08T06:00Z`; seconds only where they are not 0. */
export function utc(at: Instant): string {
  const text = new Date(at).toISOString();
  return text.endsWith(':00.000Z') ? `${text.slice(0, 16)}Z` : `${text.slice(0, 19)}Z`;
}

/** Hours with at most two decimals, such as `8`, `0.25`, `12.5`. */
export function hours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}
