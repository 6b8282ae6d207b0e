import { onBothDatabases } from '../support/database.js';
import { ask } from '../support/http.js';
import { serviceOfSuite } from '../support/service.js';

const START = Date.UTC(2027, 0, 4);
/** Hourly rows from 4 January; a shape of the day that repeats, and a little noise without chance. */
function hourly(days: number, after = 1): string {
  const lines = Array.from({ length: days * 24 }, (_, i) => {
    const count = (20 + (i % 24)) * (i >= 42 * 24 ? after : 1) + ((i * 7) % 5);
    return `${new Date(START + i * 3_600_000).toISOString().slice(0, 16)},${Math.round(count)}`;
  });
  return `timestamp_utc,offered\n${lines.join('\n')}\n`;
}

onBothDatabases('forecasts of a history', (open) => {
  const service = serviceOfSuite(open);
  beforeEach(async () => {
    await ask(service, '/histories?code=voice&zone=UTC', { method: 'POST', body: hourly(42), type: 'text/csv' });
  });

  const make = (body: object): ReturnType<typeof ask> =>
    ask(service, '/histories/voice/forecasts', { method: 'POST', body: JSON.stringify(body), type: 'application/json' });
  const ended = async (location: string | null): Promise<{ state: string; result: { forecast: string } }> => {
    for (;;) {
      const { json } = await ask(service, (location ?? '').replace('/api/v1', ''));
      if (['done', 'failed', 'cancelled'].includes(json.state as string)) return json as never;
      await new Promise((resolve) => void setTimeout(resolve, 100));
    }
  };
  const settings = { model: 'week-mean', backtestOrigins: 2, backtestDays: 7 };

  it('are made by a job, adjusted apart from the model, and held against what is counted later', async () => {
    const made = await make({ code: 'january', horizonDays: 7, forecast: settings });
    expect(made.status).toBe(202);
    expect(await ended(made.headers.get('location'))).toMatchObject({ state: 'done', result: { forecast: 'january' } });
    const read = await ask(service, '/history-forecasts/january');
    expect(read.json).toMatchObject({ code: 'january', history: 'voice', startUtc: '2027-02-15T00:00:00Z', horizonDays: 7, adjustments: [] });
    expect((await ask(service, '/history-forecasts?history=voice')).json.items).toHaveLength(1);
    const plain = (await ask(service, '/history-forecasts/january/forecast.csv')).text;
    expect(plain.split('\n')).toHaveLength(1 + 7 * 24 + 1);

    const entry = { queue: 'voice', from: '2027-02-16', until: '2027-02-16', factor: 2, author: 'A. Rossi', reason: 'Price letter' };
    const adjust = (queue: string): ReturnType<typeof ask> => ask(service, '/history-forecasts/january/adjustments', {
      method: 'PUT', headers: { 'If-Match': '"1"' }, body: JSON.stringify({ adjustments: [{ ...entry, queue }] }), type: 'application/json',
    });
    expect((await adjust('other')).status).toBe(422);
    const adjusted = await adjust('voice');
    expect([adjusted.status, adjusted.json.version, adjusted.json.adjustments]).toEqual([200, 2, [entry]]);
    expect((await ask(service, '/history-forecasts/january/forecast.csv')).text).not.toBe(plain);
    expect((await ask(service, '/history-forecasts/january/forecast.json')).json).toMatchObject({ format: 'sunshift-forecast/1',
      queues: [{ queue: 'voice', adjustments: [] }] });

    expect((await ask(service, '/history-forecasts/january/accuracy')).json.queues).toEqual([{ queue: 'voice', rows: 0,
      words: ['Nothing of the forecast is known yet.'] }]);
    await ask(service, '/histories/voice?zone=UTC', { method: 'PUT', headers: { 'If-Match': '"1"' }, body: hourly(45, 2), type: 'text/csv' });
    const { json } = await ask(service, '/history-forecasts/january/accuracy');
    const [accuracy] = json.queues as { rows: number; bias: number; drift: { alarm: boolean; direction: string }; words: string[] }[];
    expect([accuracy.rows, accuracy.drift.alarm, accuracy.drift.direction]).toEqual([72, true, 'above']);
    expect(accuracy.bias).toBeLessThan(-0.2);
    expect(accuracy.words.join(' ')).toContain('too low');
    const rest = (await ask(service, '/history-forecasts/january/intraday?now=2027-02-15T12:00:00Z')).json.queues as { level: number; rest: unknown[] }[];
    expect([rest[0].level > 1.05, rest[0].rest.length]).toEqual([true, 12]);
    expect((await ask(service, '/history-forecasts/january/intraday?now=noon')).status).toBe(422);
    expect((await ask(service, '/history-forecasts/january', { method: 'DELETE', headers: { 'If-Match': '"2"' } })).status).toBe(204);
    expect((await ask(service, '/history-forecasts/january')).status).toBe(404);
  });

  it('are refused for histories that are not there, codes that are taken, and options that contradict themselves', async () => {
    const nowhere = await ask(service, '/histories/none/forecasts', { method: 'POST', body: '{}', type: 'application/json' });
    expect(nowhere.status).toBe(404);
    await ended((await make({ code: 'a', horizonDays: 7, forecast: settings })).headers.get('location'));
    expect((await make({ code: 'a' })).status).toBe(409);
    expect((await make({ specialDays: [{ calendar: 'us', date: '2027-02-17', until: '2027-02-16', name: 'x' }] })).status).toBe(422);
    const late = await ended((await make({ code: 'b', from: '2026-01-01', forecast: settings })).headers.get('location'));
    expect(late.state).toBe('failed');
  });
});
