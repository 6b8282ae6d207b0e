import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, sunshift } from '../support/cli.js';
import { onBothDatabases } from '../support/database.js';
import { ask, formOf } from '../support/http.js';
import { costlyPlanFile, put } from '../support/plan-file.js';
import { generate, publication } from '../support/rosters.js';
import { type RunningService, startService } from '../support/service.js';

const FILES = ['roster.csv', 'roster.json', 'certificate.json', 'summary.md', 'forecast.csv', 'requirement.csv'];

onBothDatabases('service and command line', (open) => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService(await open());
  });
  afterEach(() => service.close());

  it('make the same bytes week after week: the tail that was published, exported with its plan, is the tail of the other', () =>
    inFolder(async (folder) => {
      await ask(service, '/plans?code=this', { method: 'POST', body: costlyPlanFile() });
      await generate(service, 'this', { code: 'a', seed: 3, rounds: 12, shards: 2 });
      expect((await publication(service, 'a', 'PUT')).status).toBe(200);
      const next = { ...costlyPlanFile(), name: 'next', horizon: { start: '2027-03-15', days: 14 }, previousRoster: { file: 'published/roster.csv' } };
      await ask(service, '/plans?code=next', { method: 'POST', body: next });
      const made = await generate(service, 'next', { code: 'b', seed: 9, rounds: 12, shards: 3 });
      expect(made).toMatchObject({ state: 'done', result: { run: { seed: 9, shards: 3 } } });

      const tail = (await ask(service, '/plans/next/file?path=published/roster.csv')).text;
      expect(tail).toBe((await ask(service, '/rosters/a/roster.csv')).text);
      put(folder, { 'plan.json': (await ask(service, '/plans/next/file')).text, 'published/roster.csv': tail, 'first.json': (await ask(service, '/plans/this/file')).text });
      const filesOf = (roster: string): Promise<readonly string[]> => Promise.all(FILES.map(async (name) => (await ask(service, `/rosters/${roster}/${name}`)).text));
      const served = { a: await filesOf('a'), b: await filesOf('b') };
      // Other shards are another search, or the options would not have reached it.
      expect((await generate(service, 'next', { code: 'c', seed: 9, rounds: 12, shards: 1 })).result.run).toMatchObject({ shards: 1 });
      expect(await filesOf('c')).not.toEqual(served.b);
      // What was exported is imported again with the tail in a file: the same input.
      const again = await ask(service, '/plans?code=again', { method: 'POST', body: formOf({ 'plan.json': readFileSync(join(folder, 'plan.json')), 'published/roster.csv': tail }) });
      expect([again.status, again.json.inputHash]).toEqual([201, (await ask(service, '/plans/next')).json.inputHash]);

      // Last, for these runs hold up this process, and with it the service.
      for (const [plan, out, seed, shards, roster] of [['first.json', 'one', '3', '2', 'a'], ['plan.json', 'two', '9', '3', 'b']] as const) {
        expect(sunshift(['plan', plan, '--out', out, '--seed', seed, '--rounds', '12', '--shards', shards], { cwd: folder })).toMatchObject({ code: 0 });
        for (const [i, name] of FILES.entries()) expect([name, served[roster][i]]).toEqual([name, readFileSync(join(folder, out, name), 'utf8')]);
      }
    }));
});
