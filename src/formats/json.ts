import { isoUtc } from '../engine/time/iso.js';
import { PLAIN_NAME } from './instant-json.js';

const WIDEST = 140;

export interface JsonStyle {
  /** Instants are written as `instantsToText` would, without the copy. */
  readonly instants?: boolean;
}

/**
 * A value as JSON text that is the same on every machine: keys in the order in which the object was made, two spaces a level, what holds only
 * plain values on one line (lists of numbers always, objects up to 140 characters), a newline at the end.
 * Throws RangeError for what JSON cannot say: NaN, the infinities, undefined in a list, functions.
 */
export function jsonText(value: unknown, { instants = false }: JsonStyle = {}): string {
  return `${write(value, '', instants)}\n`;
}

function write(value: unknown, indent: string, instants: boolean): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  return Array.isArray(value) ? list(value as readonly unknown[], indent, instants) : record(value, indent, instants);
}

function list(items: readonly unknown[], indent: string, instants: boolean): string {
  if (items.length === 0) return '[]';
  if (items.every(isPlain)) return `[${items.map(scalar).join(', ')}]`;
  const inner = `${indent}  `;
  return `[\n${items.map((item) => `${inner}${write(item, inner, instants)}`).join(',\n')}\n${indent}]`;
}

function record(value: object, indent: string, instants: boolean): string {
  const labels: string[] = [];
  const values: unknown[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const plain = instants ? PLAIN_NAME.get(key) : undefined;
    labels.push(`${JSON.stringify(plain ?? key)}: `);
    values.push(plain === undefined ? item : isoUtc(item as number));
  }
  if (values.length === 0) return '{}';
  if (values.every(isPlain)) {
    const flat = `{ ${labels.map((label, i) => `${label}${scalar(values[i])}`).join(', ')} }`;
    if (indent.length + flat.length <= WIDEST) return flat;
  }
  const inner = `${indent}  `;
  return `{\n${labels.map((label, i) => `${inner}${label}${write(values[i], inner, instants)}`).join(',\n')}\n${indent}}`;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new RangeError(`JSON cannot say ${typeof value}`);
  return text;
}
