import { onBothDatabases } from '../support/database.js';
import { agent, demoLists, send, smallDesk, told } from '../support/nouns.js';
import { serviceOfSuite } from '../support/service.js';

onBothDatabases('lists of nouns', (open) => {
  const service = serviceOfSuite(open);

  it('go through all of them page by page in the order of code points, each once', async () => {
    const codes = ['Zed', 'alpha', 'Alpha', 'a.b', 'a-b', 'a_b', 'ab', 'élan', 'éclair', '10', '9', 'ж', 'Ж', '東'];
    await send(service, 'POST', 'sites/import', { items: codes.map((code) => ({ code, zone: 'UTC' })) });
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 20; page++) {
      const { body } = await send(service, 'GET', `sites?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(body.items.length).toBeLessThanOrEqual(4);
      seen.push(...body.items.map((item: { code: string }) => item.code));
      cursor = body.nextCursor as string | null;
    }
    expect(seen).toEqual([...codes].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('begin with a code, whatever the letters mean to a database', async () => {
    await send(service, 'POST', 'sites/import', { items: ['a_b', 'axb', 'A_b', 'a_', 'é1', 'e1'].map((code) => ({ code, zone: 'UTC' })) });
    const codes = async (prefix: string): Promise<string[]> => (await send(service, 'GET', `sites?code=${encodeURIComponent(prefix)}`)).body.items.map((item: { code: string }) => item.code);
    expect([await codes('a_'), await codes('A'), await codes('é'), await codes('zz')]).toEqual([['a_', 'a_b'], ['A_b'], ['é1'], []]);
    expect(told(await send(service, 'GET', 'sites?code=a%2C'))).toEqual(['out-of-range at code']);
    expect(told(await send(service, 'GET', 'sites?code=a%25'))).toEqual(['out-of-range at code']);
  });

  it('show those that have not ended on a date, or those that have', async () => {
    await smallDesk(service);
    await send(service, 'POST', 'agents/import', { items: [agent('old', { employedTo: '2027-02-28' }), agent('new', { employedFrom: '2027-04-01' })] });
    const codes = async (filter: string): Promise<string[]> => (await send(service, 'GET', `agents?${filter}`)).body.items.map((item: { code: string }) => item.code);
    expect(await codes('active=true&on=2027-03-01')).toEqual(['ines', 'new']);
    expect(await codes('active=true&on=2027-02-28')).toEqual(['ines', 'new', 'old']);
    expect(await codes('active=false&on=2027-03-01')).toEqual(['old']);
    expect(told(await send(service, 'GET', 'agents?active=maybe&on=tomorrow'))).toEqual(['out-of-range at active', 'bad-date at on']);
    expect(told(await send(service, 'GET', 'agents?on=2027-03-01'))).toEqual(['missing-field at active']);
  });

  it('hold what belongs to an agent or a calendar together, for codes begin with it', async () => {
    await send(service, 'POST', 'special-days/import', { items: demoLists().specialDays });
    const { body } = await send(service, 'GET', 'special-days?code=uk.&limit=500');
    const expected = demoLists().specialDays.filter((day) => (day as { calendar: string }).calendar === 'uk').length;
    expect([body.items.length, expected > 3]).toEqual([expected, true]);
  });
});
