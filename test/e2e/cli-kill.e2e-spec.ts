import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkOutputFolder } from '../../src/platform/output-folder.js';
import { ROOT, inFolder } from '../support/cli.js';
import { put } from '../support/plan-file.js';

const FILES = ['roster.csv', 'roster.json', 'certificate.json'];
const KILLS = 30;

/** A process that replaces the same folder and the same file over and over, every time with bytes of the next generation. */
const WRITER = `
import { replaceFolder } from ${JSON.stringify(join(ROOT, 'dist/src/platform/output-folder.js'))};
import { replaceFile } from ${JSON.stringify(join(ROOT, 'dist/src/platform/files.js'))};
const files = ${JSON.stringify(FILES)};
for (let generation = Number(process.argv[2]); ; generation++) {
  const content = String(generation).repeat(20000);
  replaceFolder('out', files.map((name) => ({ name, content })), () => true);
  replaceFile('out.csv', content);
  if (generation === Number(process.argv[2])) process.stdout.write('ready');
}`;

/** Generation of whole bytes; fails on half-written ones. */
const generationOf = (path: string): number => {
  const text = readFileSync(path, 'utf8');
  const one = text.slice(0, text.length / 20000);
  expect(one).toMatch(/^\d+$/);
  expect(text === one.repeat(20000)).toBe(true);
  return Number(one);
};

describe('kill -9 while writing', () => {
  it('leaves the old output or the new one, whole, never a mixture and never neither', () =>
    inFolder(async (folder) => {
      put(folder, { 'writer.mjs': WRITER });
      let generation = 100_000;
      let aside = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const child = spawn(process.execPath, ['writer.mjs', String(generation)], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
        const closed = once(child, 'close');
        await once(child.stdout, 'data');
        await sleep(kill % 11);
        child.kill('SIGKILL');
        await closed;

        // Between its two renames the old folder stands beside; the next run puts it back before it does anything else.
        if (!existsSync(join(folder, 'out'))) aside++;
        checkOutputFolder(join(folder, 'out'), () => true);
        expect(readdirSync(join(folder, 'out')).sort()).toEqual([...FILES].sort());
        const generations = new Set(FILES.map((name) => generationOf(join(folder, 'out', name))));
        expect(generations.size).toBe(1);
        const [reached] = [...generations];
        expect(reached).toBeGreaterThanOrEqual(generation);
        expect([reached, reached - 1]).toContain(generationOf(join(folder, 'out.csv')));
        expect(readdirSync(folder).filter((name) => name.startsWith('.out.') && !name.startsWith('.out.csv.'))).toEqual([]);
        generation = reached + 1;
      }
      expect(aside).toBeLessThan(KILLS);
    }), 60_000);
});
