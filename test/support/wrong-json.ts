import type { Random } from '../../src/engine/random/random.js';

const WRONG: readonly unknown[] = [
  null, true, false, 0, -1, 0.5, 1e308, -1e308, 9_007_199_254_740_993, 2_147_483_648, '', ' ', '0', '-1', 'NaN', 'x', 'a'.repeat(201), 'a'.repeat(20_000), '😀', '\ud800', '\u202e', '<script>', "' OR 1=1--",
  '2027-02-29', '9999-12-31', '24:01', '2027-03-28T02:30', '2027-01-01T00:00:00Z', 'Mars/Olympus', '+02:00', 'XXX', '1e5', '12.5000000000000000000001', '../../etc/passwd', '00000000-0000-0000-0000-000000000000',
  [], [[]], [null], {}, { '': 1 }, { code: {} }, [{}, {}], Array.from({ length: 2000 }, () => 0),
];
const UNKNOWN_NAMES = ['colour', 'Code', 'id', 'version', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '$where', 'a.b', '😀'];
/** What no object can hold, put in as text. */
const RAW = ['1e999', '-', 'NaN', 'undefined', "'x'", '01', '"\\u0000"', '"\\ud800"', '{"__proto__":{"admin":true}}', '{"a":1,"a":2}', '[1,]', '"\n"', `${'['.repeat(500)}${']'.repeat(500)}`, `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`];

/** Ways in which `damagedJson` damages: cut off, replaced, too long, no UTF-8, unknown field, missing field, doubled or wrapped, no JSON inside, wrong value. */
export const JSON_DAMAGES = 9;

/** JSON text that was right, damaged in one place, in one of JSON_DAMAGES ways. */
export function damagedJson(text: string, random: Random, way: number): string | Uint8Array {
  const value: unknown = JSON.parse(text);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)];
  switch (way) {
    case 0: return text.slice(0, random.below(text.length));
    case 1: return pick(['', ' ', '\ufeff', 'null', '[]', '{}', '"x"', '1', 'true', ...RAW]);
    case 2: return `${text}${pick([text, ',', '}', 'x'])}`;
    case 3: return Buffer.concat([Buffer.from(text.slice(0, text.length >> 1)), Buffer.from([0xc3, 0x28]), Buffer.from(text.slice(text.length >> 1))]);
    case 4: return changed(value, random, (holder) => { if (!Array.isArray(holder)) holder[pick(UNKNOWN_NAMES)] = pick(WRONG); });
    case 5: return changed(value, random, (holder, key) => { if (Array.isArray(holder)) holder.splice(Number(key), 1); else delete holder[key]; });
    case 6: return changed(value, random, (holder, key) => { if (Array.isArray(holder)) holder.push(...(holder as unknown[])); else holder[key] = [holder[key]]; });
    case 7: return changed(value, random, (holder, key) => { holder[key] = '@raw@'; }).replace('"@raw@"', () => pick(RAW));
    default: return changed(value, random, (holder, key) => { holder[key] = pick(WRONG); });
  }
}

type Holder = Record<string, unknown>;

/** Walks to a random entry and changes it in its holder. */
function changed(value: unknown, random: Random, change: (holder: Holder, key: string) => void): string {
  const places: (readonly [Holder, string])[] = [];
  const walk = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push([holder as Holder, key]);
      walk((holder as Holder)[key]);
    }
  };
  walk(value);
  if (places.length === 0) return '[]';
  change(...places[random.below(places.length)]);
  return JSON.stringify(value);
}
