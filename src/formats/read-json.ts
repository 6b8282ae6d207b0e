import { InputError, type Problem } from '../engine/model/problem.js';

const DEEPEST = 64;
const NOT_JSON = 'The file is JSON (RFC 8259): double quotes, no comments, no comma after the last entry, no NaN.';

/**
 * Parses JSON text, `source` being the name that a user knows it by. Throws InputError: `not-json` with line and column, `duplicate-field`
 * where a name is written twice in one object (JSON.parse keeps the last one silently), `wrong-type` for null in a list.
 * A byte-order mark is accepted.
 */
export function readJson(text: string, source: string): unknown {
  const reader = new JsonReader(text.startsWith('\uFEFF') ? text.slice(1) : text, source);
  const value = reader.document();
  if (reader.problems.length > 0) throw new InputError(reader.problems);
  return value;
}

/** Checks the grammar and repeats while it walks the text; values are made by JSON.parse, which is right about numbers and escapes. */
class JsonReader {
  readonly problems: Problem[] = [];
  private at = 0;

  constructor(private readonly text: string, private readonly source: string) {}

  document(): unknown {
    this.space();
    this.value('', 0);
    this.space();
    if (this.at < this.text.length) this.fail('the end of the file');
    return JSON.parse(this.text);
  }

  private value(path: string, depth: number): void {
    if (depth > DEEPEST) this.fail(`at most ${DEEPEST} levels of brackets`);
    const next = this.text[this.at];
    if (next === '{') this.object(path, depth);
    else if (next === '[') this.array(path, depth);
    else if (next === '"') this.string('a text that ends with a quote');
    else this.token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, 'a value');
  }

  private object(path: string, depth: number): void {
    const seen = new Set<string>();
    this.list('}', () => {
      const start = this.at;
      const name = JSON.parse(this.string('a field name in double quotes')) as string;
      const field = path === '' ? name : `${path}.${name}`;
      if (seen.has(name)) this.tell('duplicate-field', field, start, 'A field is written once in an object.', 'Keep one of the two.');
      // class-transformer passes over names that every object inherits, so they would be ignored instead of refused.
      if (name in Object.prototype) this.tell('unknown-field', field, start, 'A file holds only fields that its format defines.', 'Leave it out.');
      seen.add(name);
      this.space();
      this.expect(':');
      this.space();
      this.value(field, depth + 1);
    });
  }

  private array(path: string, depth: number): void {
    let index = 0;
    this.list(']', () => {
      const field = `${path}[${index++}]`;
      if (this.text.startsWith('null', this.at)) this.tell('wrong-type', field, this.at, 'A list holds no null.', 'Remove the entry.');
      this.value(field, depth + 1);
    });
  }

  private list(end: string, entry: () => void): void {
    this.at++;
    this.space();
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    for (;;) {
      entry();
      this.space();
      if (this.text[this.at] === end) break;
      this.expect(',', `"," or "${end}"`);
      this.space();
    }
    this.at++;
  }

  /** By hand: a regular expression with a repeated choice keeps a stack as long as the text. */
  private string(expected: string): string {
    const start = this.at;
    if (this.text[start] !== '"') this.fail(expected);
    for (let at = start + 1; at < this.text.length && this.text.charCodeAt(at) > 0x1f; at++) {
      if (this.text[at] === '"') {
        this.at = at + 1;
        return this.text.slice(start, this.at);
      }
      if (this.text[at] !== '\\') continue;
      const escape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.text.slice(at, at + 6));
      if (escape === null) break;
      at += escape[0].length - 1;
    }
    return this.fail(expected);
  }

  private token(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return this.fail(expected);
    this.at += match[0].length;
    return match[0];
  }

  private expect(character: string, expected = `"${character}"`): void {
    if (this.text[this.at] !== character) this.fail(expected);
    this.at++;
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at++;
  }

  private place(at: number): string {
    const before = this.text.slice(0, at).split('\n');
    return `line ${before.length}, column ${before[before.length - 1].length + 1}`;
  }

  private tell(code: 'duplicate-field' | 'unknown-field' | 'wrong-type', field: string, at: number, rule: string, hint: string): void {
    const value = this.text.slice(at, at + 20).split('\n')[0];
    this.problems.push({ code, field, value, rule, message: `${field} stands at ${this.place(at)} of ${this.source}. ${rule} ${hint}`, hint });
  }

  private fail(expected: string): never {
    const line = this.text.slice(this.at).split('\n')[0].slice(0, 20);
    const found = this.at >= this.text.length ? 'the file ends' : `there stands ${JSON.stringify(line)}`;
    const place = `${this.source}, ${this.place(this.at)}`;
    throw new InputError({
      code: 'not-json', field: place, value: line, rule: NOT_JSON, message: `${place}: ${found} where ${expected} was expected. ${NOT_JSON}`,
      hint: `Correct the text at ${this.place(this.at)}.`,
    });
  }
}
