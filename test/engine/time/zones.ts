import type { Span, Zone } from '../../../src/engine/model/time.js';

/** The zones that every time test uses: fixed, both hemispheres, quarter hours, a 30-minute change, midnight gaps, a skipped day. */
export const TIME_ZONES: readonly Zone[] = [
  'UTC', 'America/New_York', 'America/Los_Angeles', 'America/Bogota', 'America/Sao_Paulo', 'Europe/London', 'Europe/Warsaw', 'Africa/Cairo',
  'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Manila', 'Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Apia',
];

export const TEN_YEARS: Span = { startMs: Date.UTC(2020, 0, 1), endMs: Date.UTC(2030, 0, 1) };

/** Ten years and the time before them in which Sao Paulo and Cairo changed at midnight and Apia skipped a day. */
export const TWENTY_YEARS: Span = { startMs: Date.UTC(2010, 0, 1), endMs: Date.UTC(2031, 0, 1) };

/** The ten years of the properties, and the year of the skipped day where the zone has one. */
export function spansOf(zone: Zone): readonly Span[] {
  return zone === 'Pacific/Apia' ? [{ startMs: Date.UTC(2011, 0, 1), endMs: Date.UTC(2013, 0, 1) }, TEN_YEARS] : [TEN_YEARS];
}

/** `2027-03-14T10:00Z` to milliseconds, by the platform: the tests' own clock. */
export function utc(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error(`bad test instant ${text}`);
  return at;
}
