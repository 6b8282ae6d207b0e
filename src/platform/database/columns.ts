import { Column, type ColumnOptions, type ColumnType } from 'typeorm';
import type { NeutralType } from './neutral-types.js';

/** What may be said of a column of ours. */
export interface OurColumn {
  readonly name?: string;
  readonly nullable?: boolean;
  /** false: read only where a query names it. */
  readonly select?: boolean;
}

/**
 * An instant: a JS number of epoch milliseconds in the entity; SQLite integer, PostgreSQL timestamptz(3).
 * In `find` conditions write the number; in hand-written conditions pass `new Date(ms)`, which both drivers understand.
 */
export function InstantColumn(options: OurColumn = {}): PropertyDecorator {
  return Column(ours('sunshift-instant', options, { transformer: { to: toDate, from: toMs } }));
}

/** Any JSON value, kept as text so that both databases give back the same bytes. Not for searching. */
export function JsonColumn(options: OurColumn = {}): PropertyDecorator {
  return Column({ ...options, type: 'text', transformer: { to: toJson, from: fromJson } });
}

/** Bytes, a Buffer in the entity. */
export function BlobColumn(options: OurColumn = {}): PropertyDecorator {
  return Column(ours('sunshift-blob', options, {}));
}

/** A calendar date YYYY-MM-DD of somebody's own calendar; text, for it names no instant. */
export function LocalDateColumn(options: OurColumn = {}): PropertyDecorator {
  return Column({ ...options, type: 'text' });
}

function ours(type: NeutralType, options: OurColumn, more: ColumnOptions): ColumnOptions {
  return { ...options, ...more, type: type as ColumnType };
}

function toDate(value: number | Date | null | undefined): Date | null | undefined {
  return typeof value === 'number' ? new Date(value) : value;
}

function toMs(value: number | Date | null | undefined): number | null | undefined {
  return value instanceof Date ? value.getTime() : value;
}

function toJson(value: unknown): string | null | undefined {
  return value === undefined || value === null ? value : JSON.stringify(value);
}

function fromJson(text: string | null | undefined): unknown {
  return text === undefined || text === null ? text : JSON.parse(text);
}
