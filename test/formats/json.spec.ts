import fc from 'fast-check';
import { instantsToText } from '../../src/formats/instant-json.js';
import { jsonText } from '../../src/formats/json.js';
import { readJson } from '../../src/formats/read-json.js';
import { problemsOf } from './support.js';

const problem = (text: string): { code: string; field: string; message: string } => problemsOf(() => readJson(text, 'plan.json'))[0];

describe('JSON that is not JSON is refused with line and column', () => {
  it.each<readonly [string, string, string]>([
    ['an empty file', '', 'plan.json, line 1, column 1'],
    ['a comma after the last entry', '{\n  "a": 1,\n}', 'plan.json, line 3, column 1'],
    ['a missing comma', '{ "a": 1 "b": 2 }', 'plan.json, line 1, column 10'],
    ['single quotes', "{ 'a': 1 }", 'plan.json, line 1, column 3'],
    ['a comment', '{\n  // why\n  "a": 1 }', 'plan.json, line 2, column 3'],
    ['NaN', '{ "a": NaN }', 'plan.json, line 1, column 8'],
    ['a number that begins with a point', '[.5]', 'plan.json, line 1, column 2'],
    ['a number that begins with 0', '[05]', 'plan.json, line 1, column 3'],
    ['a text that does not end', '{ "a": "b }', 'plan.json, line 1, column 8'],
    ['a line break in a text', '["a\nb"]', 'plan.json, line 1, column 2'],
    ['an unknown escape', '["\\x41"]', 'plan.json, line 1, column 2'],
    ['a bracket that does not close', '[1, 2', 'plan.json, line 1, column 6'],
    ['a second document', '{} {}', 'plan.json, line 1, column 4'],
    ['XML', '<plan/>', 'plan.json, line 1, column 1'],
  ])('%s', (_says, text, place) => {
    expect(problem(text)).toMatchObject({ code: 'not-json', field: place });
    expect(problem(text).message).toContain('RFC 8259');
  });

  it('brackets nested deeper than any file of ours, without exhausting the stack', () => {
    expect(problem('['.repeat(100_000))).toMatchObject({ code: 'not-json', field: 'plan.json, line 1, column 66' });
  });
});

describe('JSON is read', () => {
  it('with a byte-order mark and CRLF', () => {
    expect(readJson('\uFEFF{\r\n"a": [1, "é", true],\r\n"b": null}', 'x')).toEqual({ a: [1, 'é', true], b: null });
  });

  it('unless a field is written twice, which JSON.parse would not tell', () => {
    expect(problemsOf(() => readJson('{"agents": [{"code": "a", "site": "s", "code": "b"}]}', 'plan.json'))).toMatchObject([{ code: 'duplicate-field', field: 'agents[0].code' }]);
    expect(problem('{"a": 1,\n "\\u0061": 2}').message).toContain('line 2, column 2');
  });

  it('unless a field has a name that every object inherits', () => {
    expect(problemsOf(() => readJson('{"__proto__": {"a": 1}, "toString": 2}', 'x')).map(({ code, field }) => [code, field])).toEqual([['unknown-field', '__proto__'], ['unknown-field', 'toString']]);
  });

  it('unless a list holds null', () => {
    expect(problemsOf(() => readJson('{"agents": [null, {}, null]}', 'x')).map(({ code, field }) => [code, field])).toEqual([['wrong-type', 'agents[0]'], ['wrong-type', 'agents[2]']]);
  });

  it('exactly where JSON.parse reads it, and refused exactly where JSON.parse refuses it', () => {
    let read = 0;
    let refused = 0;
    const accepted = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(fc.property(fc.json({ noUnicodeString: false }), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '0', '\\', '\n', 'e', '-'), (json, where, junk) => {
      const at = where % (json.length + 1);
      const text = json.slice(0, at) + junk + json.slice(at);
      const codes = (() => {
        try {
          readJson(text, 'x');
          return [];
        } catch {
          return problemsOf(() => readJson(text, 'x')).map((p) => p.code);
        }
      })();
      if (accepted(text)) read++;
      else refused++;
      return accepted(text) ? !codes.includes('not-json') : codes[0] === 'not-json';
    }), { numRuns: 3000, seed: 7 });
    expect(read).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });
});

describe('JSON is written', () => {
  it('with keys in their order, lists of numbers on one line and a newline at the end', () => {
    expect(jsonText({ b: 1, a: [1, 2, 3], list: [{ x: 'é', y: null }, { x: 'b', y: true }], empty: [], none: {}, left: undefined })).toBe([
      '{', '  "b": 1,', '  "a": [1, 2, 3],', '  "list": [', '    { "x": "é", "y": null },', '    { "x": "b", "y": true }', '  ],', '  "empty": [],', '  "none": {}', '}', '',
    ].join('\n'));
  });

  it('so that JSON.parse gives the same value back', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }), { numRuns: 500, seed: 3 });
  });

  it('with instants as text where that is asked for, the same as of a copy that holds them as text, and as they are elsewhere', () => {
    const span = { startMs: 1806184800000, endMs: 1806206400000, note: 'startMs' };
    expect(jsonText({ shifts: [span], endMs: 0 }, { instants: true })).toBe(
      '{\n  "shifts": [\n    { "start": "2027-03-27T22:00:00Z", "end": "2027-03-28T04:00:00Z", "note": "startMs" }\n  ],\n  "end": "1970-01-01T00:00:00Z"\n}\n');
    expect(jsonText(span)).toBe('{ "startMs": 1806184800000, "endMs": 1806206400000, "note": "startMs" }\n');
    const deep = { windows: [{ ...span, inner: [span, { endMs: 5 }] }], startMs: 1 };
    expect(jsonText(deep, { instants: true })).toBe(jsonText(instantsToText(deep)));
  });

  it('never with a number that JSON does not have', () => {
    expect(() => jsonText({ gap: NaN })).toThrow('JSON has no NaN');
    expect(() => jsonText([Infinity])).toThrow('JSON has no Infinity');
    expect(() => jsonText([undefined])).toThrow('JSON cannot say undefined');
  });
});
