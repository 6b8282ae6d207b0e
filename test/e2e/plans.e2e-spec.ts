import { readFileSync } from 'node:fs';
import { jsonText } from '../../src/formats/json.js';
import { readJson } from '../../src/formats/read-json.js';
import { onBothDatabases } from '../support/database.js';
import { ask, formOf, problemsIn } from '../support/http.js';
import { COVERING, agentInput, planFile, queueInput, rosterCsvOf } from '../support/plan-file.js';
import { serviceOfSuite } from '../support/service.js';

const normal = (text: string): string => jsonText(readJson(text, 'plan'));

onBothDatabases('plans', (open) => {
  const service = serviceOfSuite(open);

  const post = (code: string, body: unknown): ReturnType<typeof ask> => ask(service, `/plans?code=${code}`, { method: 'POST', body });

  it('imports the demo company with every file it names and exports it byte for byte', async () => {
    const plan = JSON.parse(readFileSync('seed/plan.json', 'utf8')) as { histories: { file: string }[]; previousRoster?: { file: string } };
    const names = [...new Set(['plan.json', ...plan.histories.map(({ file }) => file), ...(plan.previousRoster === undefined ? [] : [plan.previousRoster.file])])];
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(`seed/${name}`)]));
    const made = await post('demo', formOf(files));
    expect([made.status, made.headers.get('etag'), made.headers.get('location')]).toEqual([201, '"1"', '/api/v1/plans/demo']);
    expect(made.json.files.map(({ path, source }: { path: string; source: string }) => [path, source])).toEqual(names.slice(1).map((name) => [name, 'upload']));
    const exported = await ask(service, '/plans/demo/file');
    expect(exported.bytes.equals(files['plan.json'])).toBe(true);
    expect(normal(exported.text)).toBe(normal(files['plan.json'].toString('utf8')));
    for (const name of names.slice(1)) expect((await ask(service, `/plans/demo/file?path=${encodeURIComponent(name)}`)).bytes.equals(files[name])).toBe(true);
  });

  it('keeps the white space of a plan, since the input hash covers it', async () => {
    const text = `${JSON.stringify(planFile(), null, 3)}\n\n`;
    const made = await ask(service, '/plans?code=desk', { method: 'POST', body: text, type: 'application/json' });
    expect(made.json).toMatchObject({ code: 'desk', version: 1, name: 'morning desk', start: '2027-03-08', days: 7, currency: 'EUR', agents: 3, files: [] });
    expect((await ask(service, '/plans/desk/file')).text).toBe(text);
    expect((await ask(service, '/plans')).json.items.map(({ code }: { code: string }) => code)).toEqual(['desk']);
  });

  it('tells everything that is wrong with a plan and its files at once, and stores nothing', async () => {
    const plan = planFile({
      agents: [agentInput('ann', { site: 'dekk' })], histories: [{ code: 'voice', file: 'voice.csv', zone: 'UTC' }, { code: 'social', file: 'social.csv', zone: 'UTC' }],
    });
    const wrong = await post('desk', formOf({ 'plan.json': JSON.stringify(plan), 'voice.csv': 'timestamp_utc,offered\n2027-01-01T00:00,many\n' }));
    expect([...problemsIn(wrong)].sort()).toEqual([
      'file-not-found histories[1].file', 'unknown-reference agents[0].site', 'wrong-type voice.csv line 2, column offered',
    ]);
    expect((await ask(service, '/plans')).json.items).toEqual([]);
  });

  it('refuses a form without a plan, and a file that the plan does not name', async () => {
    expect(problemsIn(await post('desk', formOf({ 'a.csv': 'x' })))).toEqual(['missing-field plan']);
    expect(problemsIn(await post('desk', formOf({ 'plan.json': JSON.stringify(planFile()), 'a.csv': 'x' })))).toEqual(['unknown-field file']);
    expect(problemsIn(await post('no%20code', planFile()))).toEqual(['out-of-range code']);
    expect(problemsIn(await post('desk', planFile({ name: 'a\u0000b' })))).toEqual(['out-of-range plan']);
  });

  it('reads a stored history under histories/<code>.csv', async () => {
    const csv = `timestamp_utc,offered\n${Array.from({ length: 24 * 28 }, (_, i) => `${new Date(Date.UTC(2027, 0, 4) + i * 3_600_000).toISOString().slice(0, 16)},${4 + (i % 24)}`).join('\n')}\n`;
    expect((await ask(service, '/histories?code=voice&zone=UTC', { method: 'POST', body: csv, type: 'text/csv' })).status).toBe(201);
    const plan = planFile({
      histories: [{ code: 'voice', file: 'histories/voice.csv', zone: 'UTC' }],
      queues: [queueInput({ streams: [{ code: 'all', zone: 'UTC', history: 'voice', ahtSeconds: 60 }] })],
    });
    expect((await post('desk', plan)).json.files).toMatchObject([{ path: 'histories/voice.csv', source: 'history', bytes: csv.length }]);
    expect((await ask(service, '/plans/desk/file?path=histories/voice.csv')).text).toBe(csv);
  });

  it('takes a tail that is sent along', async () => {
    const plan = planFile({ horizon: { start: '2027-03-15', days: 7 }, previousRoster: { file: 'last/roster.csv' } });
    const made = await post('desk', formOf({ 'plan.json': JSON.stringify(plan), 'last/roster.csv': rosterCsvOf(planFile(), COVERING) }));
    expect([made.status, made.json.files[0].path]).toEqual([201, 'last/roster.csv']);
  });

  it('changes under its version only: of two editors one is told', async () => {
    await post('desk', planFile());
    const put = (name: string, version: string): ReturnType<typeof ask> => ask(service, '/plans/desk', { method: 'PUT', headers: { 'If-Match': `"${version}"` }, body: planFile({ name }) });
    const answers = await Promise.all([put('first', '1'), put('second', '1')]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200)!;
    expect((await ask(service, '/plans/desk')).json).toEqual(winner.json);
    expect(winner.json.version).toBe(2);
    expect((await ask(service, '/plans/desk', { method: 'PUT', body: planFile() })).status).toBe(428);
    expect((await post('desk', planFile())).json.code).toBe('duplicate-code');
  });

  it('deletes a plan from which nothing is published', async () => {
    await post('desk', planFile());
    expect((await ask(service, '/plans/desk', { method: 'DELETE', headers: { 'If-Match': '"2"' } })).status).toBe(412);
    expect((await ask(service, '/plans/desk', { method: 'DELETE', headers: { 'If-Match': '"1"' } })).status).toBe(204);
    expect([(await ask(service, '/plans/desk')).status, (await ask(service, '/plans/desk/file')).status]).toEqual([404, 404]);
  });
});
