/** Values that differ from run to run, by the name that they stand under. */
const OWN_TIME = new Set(['id', 'jobId', 'instance', 'createdAt', 'updatedAt', 'publishedAt', 'startedAt', 'endedAt', 'tzdata', 'nextCursor']);
const WIDTH = 130;

/** An answer as a page shows it: only the fields named (all where none is), what differs from run to run as "…", short things on one line. */
export function shownJson(text: string, shows: readonly string[]): string {
  const value = JSON.parse(text) as unknown;
  return pretty(masked(shows.length === 0 ? value : picked(value, shows.map((path) => path.split('.')))), '');
}

/** The fields that the paths name, in the order of the answer; a list gives them of each item. */
function picked(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => picked(item, paths));
  if (typeof value !== 'object' || value === null) return value;
  const absent = paths.filter(([name]) => !Object.hasOwn(value, name));
  if (absent.length > 0) throw new Error(`the answer has no ${absent.map((path) => path.join('.')).join(', ')}: ${JSON.stringify(value).slice(0, 400)}`);
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
    const deeper = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return deeper.length === 0 ? [] : [[name, picked(inner, deeper)]];
  }));
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, OWN_TIME.has(name) && typeof inner === 'string' ? '…' : masked(inner)]));
}

function pretty(value: unknown, indent: string): string {
  const flat = flatText(value);
  if (indent.length + flat.length <= WIDTH || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + pretty(item, inner)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value).map(([name, of]) => `${inner}${JSON.stringify(name)}: ${pretty(of, inner)}`).join(',\n')}\n${indent}}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${flatText(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
