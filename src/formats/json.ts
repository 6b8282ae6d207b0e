const WIDEST = 140;

/**
 * A value as JSON text that is the same on every machine: keys in the order in which the object was made, two spaces a level, what holds only
 * plain values on one line (lists of numbers always, objects up to 140 characters), a newline at the end.
 * Throws RangeError for what JSON cannot say: NaN, the infinities, undefined in a list, functions.
 */
export function jsonText(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const list = Array.isArray(value);
  const entries = list ? (value as unknown[]).map((item): [string, unknown] => ['', item]) : Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return `${open}${close}`;
  const label = (key: string): string => (list ? '' : `${JSON.stringify(key)}: `);
  if (entries.every(([, inner]) => typeof inner !== 'object' || inner === null)) {
    const line = entries.map(([key, inner]) => `${label(key)}${scalar(inner)}`).join(', ');
    const flat = list ? `[${line}]` : `{ ${line} }`;
    if (list || indent.length + flat.length <= WIDEST) return flat;
  }
  const inner = `${indent}  `;
  return `${open}\n${entries.map(([key, item]) => `${inner}${label(key)}${write(item, inner)}`).join(',\n')}\n${indent}${close}`;
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new RangeError(`JSON cannot say ${typeof value}`);
  return text;
}
