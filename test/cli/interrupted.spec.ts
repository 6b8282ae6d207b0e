import type { SearchOptions } from '../../src/cli/solve.js';
import { solve } from '../../src/cli/solve.js';
import type { VerbIo } from '../../src/cli/verb.js';
import { planFile, planOfFile } from '../support/plan-file.js';

/** What the command line says and ends with when Ctrl-C comes before the search could say a word. */
async function interruptedAtOnce(options: SearchOptions): Promise<{ readonly answer: unknown; readonly code: number; readonly said: readonly string[] }> {
  const said: string[] = [];
  let code = 0;
  const io: VerbIo = {
    stdout: (text) => void said.push(`stdout: ${text}`), stderr: (text) => void said.push(text), exitWith: (wanted) => void (code = wanted),
    cwd: '.', config: { dataFolder: null, maxUploadBytes: 1_000_000, trustedNetwork: false },
  };
  const plan = planOfFile(planFile());
  const running = solve(io, (search) => ({ kind: 'plan', plan, options: search }), options);
  process.emit('SIGINT');
  return { answer: await running, code, said };
}

describe('Ctrl-C before there is a roster', () => {
  it('ends with 130, says that nothing was written, and leaves nobody listening', async () => {
    const listeners = process.listenerCount('SIGINT');
    expect(await interruptedAtOnce({ seed: 1, shards: 1, seconds: 600 })).toEqual({
      answer: null, code: 130, said: ['stopping; Ctrl-C again leaves without writing', 'interrupted before there was a roster: nothing was written'],
    });
    expect((await interruptedAtOnce({ seed: 1, shards: 1, seconds: 600, json: true })).said).toEqual(['{"progress":{"stage":"stopping"}}', '{"progress":{"stage":"interrupted"}}']);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
});
