import type { ShardThreads } from '../../src/engine/model/ports.js';
import { compile } from '../../src/engine/roster/compile/compile.js';
import { searchRounds } from '../../src/engine/roster/solver/rounds.js';
import { guideOf } from '../../src/engine/roster/solver/search.js';
import { ShardTeam, type TeamStart } from '../../src/engine/roster/solver/team.js';
import { ShardWorkers } from '../../src/platform/shard-threads.js';
import { StopFlag } from '../../src/platform/stop-flag.js';
import { instance } from '../../bench/roster-instance.js';
import { QUIET } from '../engine/roster/solve-support.js';

const SHARDS = 5;
/** One cycle: at its end rosters travel both ways. */
const ROUNDS = 49;
const { plan, requirement } = instance({ agents: 14, distinct: true, weeks: 2, intervalMinutes: 60, tightness: 0.8, seed: 5, softPrices: false });
const { problem } = compile(plan, requirement);
const start: TeamStart = {
  problem, guide: guideOf(problem, { seed: 1, rounds: 0, shards: 1 }, QUIET, 60).averaged,
  shards: Array.from({ length: SHARDS }, (_, s) => ({ random: [4, s], from: [5, s], heat: 1 + s })),
};

/** What a search of all shards leaves behind, on so many threads beside the caller's. */
function searched(threads: ShardThreads | undefined) {
  const team = new ShardTeam(start, threads);
  const scores: number[][] = [];
  const tell = (): void => void scores.push(team.standing.map(({ bestScore }) => bestScore));
  const found = searchRounds(team, null, { seed: 1, rounds: ROUNDS, shards: SHARDS }, QUIET, tell, () => false);
  // One more, so that what was taken over is gone on from.
  team.round(ROUNDS);
  tell();
  return { found, scores, rosters: Array.from({ length: SHARDS }, (_, s) => team.best(s)) };
}

function withThreads<T>(count: number, run: (threads: ShardThreads) => T, flag = new StopFlag()): T {
  const threads = new ShardWorkers(count, flag.shared);
  try {
    return run(threads);
  } finally {
    threads.end();
  }
}

describe('threads of a search', () => {
  const alone = searched(undefined);

  it('have something to differ in: shards stand apart, then take over the roster of one that is not on the caller\'s thread', () => {
    const before = alone.scores[ROUNDS - 2];
    expect(new Set(before).size).toBe(SHARDS);
    expect(before[0]).toBeGreaterThan(Math.min(...before));
    expect(new Set(alone.scores[ROUNDS - 1]).size).toBe(1);
  });

  it.each([1, 3])('change no byte of any shard: five on %i threads beside the caller\'s', (count) => {
    expect(withThreads(count, searched)).toEqual(alone);
  });

  it('drop the round in which they hear that somebody waits, whichever thread hears it first: every shard is as it was before', () => {
    const flag = new StopFlag();
    withThreads(2, (threads) => {
      const team = new ShardTeam(start, threads);
      expect(team.round(0)).toBe(true);
      flag.ask();
      let rounds = 1;
      while (team.round(rounds)) rounds++;
      expect(flag.wasHeard).toBe(true);
      const undisturbed = new ShardTeam(start, undefined);
      for (let round = 0; round < rounds; round++) undisturbed.round(round);
      expect(team.standing).toEqual(undisturbed.standing);
      for (let shard = 0; shard < SHARDS; shard++) expect(team.best(shard)).toEqual(undisturbed.best(shard));
    }, flag);
  });

  it('let who waits for an answer hear that somebody asked to stop, while the other thread has no ear for it', () => {
    const flag = new StopFlag();
    flag.ask();
    withThreads(1, (threads) => {
      threads.send(0, { kind: 'start', start: { ...start, shards: [] } });
      expect(flag.wasHeard).toBe(false);
      expect(threads.receive(0)).toEqual([]);
      expect(flag.wasHeard).toBe(true);
    }, flag);
  });

  it('tell what failed, and go on answering', () =>
    withThreads(1, (threads) => {
      threads.send(0, { kind: 'start', start: null });
      expect(() => threads.receive(0)).toThrow(/a search thread failed: TypeError/);
      threads.send(0, { kind: 'start', start: { ...start, shards: start.shards.slice(0, 2) } });
      expect(threads.receive(0)).toHaveLength(2);
    }));
});
