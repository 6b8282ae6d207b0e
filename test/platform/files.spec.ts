import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../src/engine/model/problem.js';
import { readInputFile, replaceFile } from '../../src/platform/files.js';
import { checkOutputFolder, replaceFolder } from '../../src/platform/output-folder.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'sunshift-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (action: () => void): string => {
  try {
    action();
    return 'no problem';
  } catch (error) {
    if (error instanceof InputError) return error.problems[0].code;
    throw error;
  }
};

describe('readInputFile', () => {
  it('reads a file of exactly the limit and refuses one byte more', () => {
    writeFileSync(join(folder, 'a'), 'x'.repeat(100));
    expect(readInputFile(join(folder, 'a'), 'FILE', 100)).toHaveLength(100);
    expect(codeOf(() => void readInputFile(join(folder, 'a'), 'FILE', 99))).toBe('file-too-large');
  });

  it('refuses what is missing and what is a folder', () => {
    expect(codeOf(() => void readInputFile(join(folder, 'missing'), 'FILE', 100))).toBe('file-not-found');
    expect(codeOf(() => void readInputFile(folder, 'FILE', 100))).toBe('file-not-found');
  });
});

describe('replaceFile', () => {
  it('makes missing folders, replaces, and leaves nothing beside', () => {
    const path = join(folder, 'new', 'out.csv');
    replaceFile(path, 'one');
    replaceFile(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'new'))).toEqual(['out.csv']);
  });

  it('follows a symbolic link', () => {
    writeFileSync(join(folder, 'real'), 'one');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    replaceFile(join(folder, 'link'), 'two');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('two');
  });

  it('leaves nothing beside when it cannot', () => {
    mkdirSync(join(folder, 'taken'));
    expect(() => replaceFile(join(folder, 'taken'), 'x')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('the output folder', () => {
  const ours = (_folder: string, names: readonly string[]): boolean => names.every((name) => name.startsWith('our-'));
  const put = (path: string, ...files: readonly string[]): void => {
    mkdirSync(path, { recursive: true });
    for (const file of files) writeFileSync(join(path, file), file);
  };

  it('may be new, empty, or ours, and is then replaced whole', () => {
    const out = join(folder, 'deep', 'out');
    replaceFolder(out, [{ name: 'our-a', content: '1' }, { name: 'our-b', content: '2' }], ours);
    replaceFolder(out, [{ name: 'our-a', content: '3' }], ours);
    expect(readdirSync(out)).toEqual(['our-a']);
    expect(readFileSync(join(out, 'our-a'), 'utf8')).toBe('3');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['out']);
    put(join(folder, 'empty'));
    replaceFolder(join(folder, 'empty'), [{ name: 'our-a', content: '4' }], ours);
    expect(readdirSync(join(folder, 'empty'))).toEqual(['our-a']);
  });

  it('is refused when it holds anything of somebody else, or is a file', () => {
    put(join(folder, 'theirs'), 'our-a', 'notes.txt');
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(() => checkOutputFolder(join(folder, 'theirs'), ours))).toBe('not-our-directory');
    expect(codeOf(() => replaceFolder(join(folder, 'theirs'), [], ours))).toBe('not-our-directory');
    expect(codeOf(() => checkOutputFolder(join(folder, 'file'), ours))).toBe('not-our-directory');
    expect(readdirSync(join(folder, 'theirs'))).toEqual(['notes.txt', 'our-a']);
  });

  it('gets the old folder back when a dead process had moved it aside, and loses its half-written one', () => {
    const dead = 999_999_999;
    put(join(folder, `.out.${dead}-0123abcd.before`), 'our-old');
    put(join(folder, `.out.${dead}-4567abcd.partial`), 'our-half');
    checkOutputFolder(join(folder, 'out'), ours);
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['our-old']);
  });

  it('leaves alone what a living process is writing', () => {
    put(join(folder, `.out.${process.pid}-0123abcd.partial`), 'our-half');
    checkOutputFolder(join(folder, 'out'), ours);
    expect(existsSync(join(folder, `.out.${process.pid}-0123abcd.partial`))).toBe(true);
  });

  it('leaves the old one when a file cannot be written', () => {
    const out = join(folder, 'out');
    put(out, 'our-old');
    expect(() => replaceFolder(out, [{ name: 'no/such/folder', content: '' }], ours)).toThrow();
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readdirSync(out)).toEqual(['our-old']);
  });
});
