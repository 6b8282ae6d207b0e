import { onBothDatabases } from '../support/database.js';
import { type Answer, NOUN_LISTS, agent, demoLists, importLists, send, smallDesk, told } from '../support/nouns.js';
import { type RunningService, serviceOfSuite, startService } from '../support/service.js';

onBothDatabases('imports of nouns', (open) => {
  const service = serviceOfSuite(open);

  it('bring in the demo company, and hand it out as CSV that another database takes as the same', async () => {
    const lists = demoLists();
    const reports = await importLists(service, lists);
    expect(reports.map(({ status, body }) => [status, body.created])).toEqual(NOUN_LISTS.map(([list]) => [200, lists[list].length]));
    const again = await importLists(service, lists);
    expect(again.map(({ body }) => [body.created, body.changed, body.unchanged])).toEqual(NOUN_LISTS.map(([list]) => [0, 0, lists[list].length]));

    const other = await startService(await open());
    for (const [list, path] of NOUN_LISTS) {
      const csv = await send(service, 'GET', `${path}.csv`);
      expect([csv.status, csv.headers.get('content-type'), csv.headers.get('content-disposition')])
        .toEqual([200, 'text/csv; charset=utf-8', `attachment; filename="${path}.csv"`]);
      const taken = await send(other, 'POST', `${path}/import`, csv.body);
      expect(taken.body).toEqual({ rows: lists[list].length, created: lists[list].length, changed: 0, unchanged: 0 });
      expect((await send(other, 'GET', `${path}.csv`)).body).toBe(csv.body);
      const dataOf = async (from: RunningService): Promise<unknown> => (await send(from, 'GET', `${path}?limit=500`)).body.items.map((item: { data: object }) => item.data);
      expect(await dataOf(other)).toEqual(await dataOf(service));
    }
    await other.close();
  });

  it('tell a number beyond all limits as what it is, in both forms', async () => {
    const csv = await send(service, 'POST', 'special-days/import', 'calendar,date,name,multiplier\npt,2027-04-25,Freedom Day,1e999\npt,2027-05-01,May Day,-1e999\n');
    const day = (date: string): string => `{"calendar":"pt","date":"${date}","name":"Day","multiplier":`;
    const body = `{"items":[${day('2027-04-25')}1e999},${day('2027-05-01')}-1e999}]}`;
    const response = await fetch(`${service.url}/api/v1/special-days/import`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const json: Answer = { status: response.status, headers: response.headers, body: await response.json() };
    const fields = [csv, json].map((answer) => told(answer).map((problem) => problem.split(' at ')[0]));
    expect(fields[0]).toHaveLength(2);
    expect(fields[1]).toEqual(fields[0]);
    expect([...new Set(fields[0])].every((code) => ['not-finite', 'out-of-range'].includes(code))).toBe(true);
  });

  it('tell every problem of every row with line and column, and bring in nothing', async () => {
    await smallDesk(service);
    const csv = [
      'code,site,contract,queues,pay.kind,pay.rate,pay.currency,employedFrom,employedTo,nightVolunteer,unavailable',
      'ana,lis,full,orders,hourly,9.40,EUR,,,,',
      'ben,lis,full,orders,hourly,9.4.0,EURO,,,maybe,',
      'cem,lis,full,orders letters,hourly,9.40,EUR,2027-02-30,,,',
      'ana,lis,full,orders,hourly,9.40,EUR,2027-03-01,2027-02-01,,',
      'dan,lis,full,orders',
      'eva,lis,full,orders,hourly,9.40,EUR,,,,"[{""weekday"": ]"',
      ',lis,full,orders,weekly,9.40,EUR,,,,',
    ].join('\n');
    const answer = await send(service, 'POST', 'agents/import', csv);
    expect(answer.status).toBe(422);
    expect(lines(answer)).toEqual([...lines(answer)].sort((a, b) => a - b));
    expect([...told(answer)].sort()).toEqual([
      'bad-date at line 4, column employedFrom', 'duplicate-code at line 5, column code', 'minimum-above-maximum at line 5, column employedFrom',
      'missing-field at line 8, column code', 'not-json at line 7, column unavailable', 'one-queue-per-agent at line 4, column queues',
      'out-of-range at line 3, column pay.currency', 'out-of-range at line 8, column pay.kind', 'ragged-row at line 6, cells',
      'wrong-type at line 3, column nightVolunteer', 'wrong-type at line 3, column pay.rate',
    ]);
    const twice = (answer.body.problems as { code: string; value: unknown; rule: string }[]).find(({ code }) => code === 'duplicate-code');
    expect(twice).toMatchObject({ value: 'ana', rule: 'A code is unique among agents; line 2 has it already.' });
    expect((await send(service, 'GET', 'agents')).body.items).toHaveLength(1);
  });

  it('tell what does not exist row by row, and bring in nothing of the rest', async () => {
    await smallDesk(service);
    const answer = await send(service, 'POST', 'agents/import', { items: [agent('ana'), agent('ben', { site: 'lsi' }), agent('ines', { contract: 'gone', queues: ['oders'] })] });
    expect([answer.status, told(answer)]).toEqual([422, ['unknown-reference at items[1].site', 'unknown-reference at items[2].contract', 'unknown-reference at items[2].queues[0]']]);
    expect(answer.body.problems.map(({ hint }: { hint: string }) => hint)).toEqual(['Correct it, or add a site with this code first.', 'Correct it, or add a contract with this code first.', 'Did you mean "orders"?']);
    expect((await send(service, 'GET', 'agents/ines')).body.version).toBe(1);
    expect((await send(service, 'GET', 'agents/ana')).status).toBe(404);
  });

  it('change what is there, create what is new, and leave alone what says the same', async () => {
    await smallDesk(service);
    await send(service, 'POST', 'agents', agent('rui'));
    const { status, body } = await send(service, 'POST', 'agents/import', { items: [agent('rui', { name: 'Rui' }), agent('ines'), agent('ana')] });
    expect([status, body]).toEqual([200, { rows: 3, created: 1, changed: 1, unchanged: 1 }]);
    const versions = (await send(service, 'GET', 'agents')).body.items.map((item: { code: string; version: number }) => [item.code, item.version]);
    expect(versions).toEqual([['ana', 1], ['ines', 1], ['rui', 2]]);
  });

  it('accept what spreadsheets make of a CSV', async () => {
    const csv = '\ufeffcode;name;zone;weekend\r\nlis;"Lisboa; centro";Europe/Lisbon;\r\ndxb;\'=Dubai;Asia/Dubai;friday saturday\r\n\r\n';
    expect((await send(service, 'POST', 'sites/import', csv)).body).toEqual({ rows: 2, created: 2, changed: 0, unchanged: 0 });
    expect((await send(service, 'GET', 'sites/dxb')).body.data).toEqual({ code: 'dxb', name: '=Dubai', zone: 'Asia/Dubai', weekend: ['friday', 'saturday'], holidays: [] });
    expect((await send(service, 'GET', 'sites.csv')).body).toContain('dxb,\'=Dubai,Asia/Dubai,friday saturday,[],,,\n');
  });

  it('refuse what is no import at all', async () => {
    expect(told(await send(service, 'POST', 'sites/import', 'code,colour\nlis,red\n'))).toEqual(['wrong-header at header of sites.csv']);
    expect(told(await send(service, 'POST', 'sites/import', 'code,zone\n"lis,UTC\n'))).toEqual(['not-csv at sites.csv']);
    expect(told(await send(service, 'POST', 'sites/import', { sites: [] }))).toEqual(['wrong-type at items']);
    expect(told(await send(service, 'POST', 'sites/import', { items: [], more: 1 }))).toEqual(['unknown-field at more']);
    expect(told(await send(service, 'POST', 'sites/import', { items: [7, null] }))).toHaveLength(1);
    expect((await send(service, 'POST', 'sites/import', `code,zone\n${'x'.repeat(8_000_001)}`)).status).toBe(413);
    expect((await send(service, 'POST', 'sites/import', 'code,zone\n')).body).toEqual({ rows: 0, created: 0, changed: 0, unchanged: 0 });
  });

  it('take thousands of rows while others are answered', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `c${i % 7},2${String(100 + Math.floor(i / 250)).padStart(3, '0')}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')},Day ${i},1.5`);
    const unique = [...new Map(rows.map((row) => [row.split(',').slice(0, 2).join(), row])).values()];
    let done = false;
    const imported = send(service, 'POST', 'special-days/import', `calendar,date,name,multiplier\n${unique.join('\n')}\n`).finally(() => {
      done = true;
    });
    let answered = 0;
    while (!done) {
      expect((await send(service, 'GET', 'sites')).status).toBe(200);
      if (!done) answered++;
    }
    expect((await imported).body.created).toBe(unique.length);
    expect([unique.length > 800, answered > 3]).toEqual([true, true]);
  });
});

/** The line of each problem, in the order in which they are told. */
function lines(answer: Answer): readonly number[] {
  return told(answer).map((problem) => Number(/line (\d+)/.exec(problem)?.[1]));
}
