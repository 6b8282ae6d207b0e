import type { SolveControl, SolveOptions } from '../../model/ports.js';
import { Cycles } from './cycles.js';
import type { Best } from './improve.js';
import type { Score, ShardTeam } from './team.js';

/** At the end of a cycle all shards go on from the best of them; every so many rounds while some do not cover yet and the best does. */
const EXCHANGE = 25;

/**
 * Rounds of all shards until the options' number is done, the control stops, or `isDone` says of the best that nothing better is wanted.
 * @param first a roster known before, kept where no shard finds a better one
 * @param goesOn asked once, at half-time, if the best leaves hours open: whether there is anything left to search for
 */
export function searchRounds(
  team: ShardTeam, first: Best | null, options: SolveOptions, control: SolveControl, tell: (round: number, best: Score) => void,
  isDone: (best: Score) => boolean, goesOn: (best: Best) => boolean = () => true,
): Best & { readonly rounds: number } {
  let leader = first === null ? 0 : -1;
  const ofLeader = (): Score => (leader < 0 ? (first as Best) : team.standing[leader]);
  const best = (): Best => (leader < 0 ? (first as Best) : team.best(leader));
  const cycles = new Cycles();
  let rounds = 0;
  let asked = false;
  while ((options.rounds === null || rounds < options.rounds) && !control.shouldStop()) {
    if (!team.round(rounds)) break;
    rounds++;
    team.standing.forEach((score, shard) => {
      if (score.bestScore < ofLeader().bestScore) leader = shard;
    });
    const meet = cycles.endsWith(rounds - 1) || (rounds % EXCHANGE === 0 && team.standing.some(({ bestOpen }) => bestOpen > ofLeader().bestOpen));
    if (meet && team.standing.some(({ bestScore }) => bestScore > ofLeader().bestScore)) team.adopt(best());
    tell(rounds, ofLeader());
    if (isDone(ofLeader())) break;
    if (!asked && ofLeader().bestOpen > 0 && control.isHalfTime?.() === true) {
      asked = true;
      if (!goesOn(best())) break;
    }
  }
  const { best: schedules, bestScore, bestOpen } = best();
  return { best: schedules, bestScore, bestOpen, rounds };
}
