import { Interrupted, NEVER, type Poll, unlessInterrupted } from '../../model/interrupted.js';
import type { ShardThreads } from '../../model/ports.js';
import { createRandom } from '../../random/random.js';
import { construct } from './construct.js';
import { type Best, Shard } from './improve.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Solution } from './solution.js';

/** Numbers that lead to a stream of random numbers of its own: see createRandom. */
type Stream = readonly [seed: number, ...labels: number[]];

/** How a shard begins. */
export interface ShardStart {
  readonly random: Stream;
  /** Its first roster, or what to construct one from. */
  readonly from: readonly Schedule[] | Stream;
  readonly heat: number;
}

export interface TeamStart {
  readonly problem: CoreProblem;
  /** Worth of one more agent in a row that has enough. */
  readonly guide: Float64Array;
  readonly shards: readonly ShardStart[];
}

/** What a best roster is worth. */
export type Score = Omit<Best, 'best'>;

type Ask =
  | { readonly kind: 'start'; readonly start: TeamStart }
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'adopt'; readonly best: Best }
  | { readonly kind: 'best'; readonly shard: number }
  /** Back to what was best before the last round. */
  | { readonly kind: 'forget' };

/** null: interrupted. */
type Answer = readonly Score[] | Best | null;

/** The shards of one thread, in order. Whoever runs the thread hands over what it is asked, message by message. */
export class ShardGroup {
  private shards: readonly Shard[] = [];
  private before: readonly Best[] = [];

  constructor(private readonly poll: Poll = NEVER) {}

  answer(message: unknown): unknown {
    return unlessInterrupted(() => this.to(message as Ask), () => null);
  }

  private to(ask: Ask): Answer {
    switch (ask.kind) {
      case 'start':
        this.shards = ask.start.shards.map((shard) => begin(ask.start, shard, this.poll));
        break;
      case 'round':
        this.before = this.shards.map(bestOf);
        for (const shard of this.shards) shard.round(ask.round);
        break;
      case 'adopt':
        for (const shard of this.shards) if (shard.bestScore > ask.best.bestScore) shard.adopt(ask.best);
        break;
      case 'forget':
        this.shards.forEach((shard, i) => shard.forget(this.before[i]));
        break;
      case 'best':
        return bestOf(this.shards[ask.shard]);
    }
    return this.shards.map(({ bestScore, bestOpen }) => ({ bestScore, bestOpen }));
  }
}

function begin({ problem, guide }: TeamStart, { random, from, heat }: ShardStart, poll: Poll): Shard {
  const first = isStream(from) ? construct(problem, guide, createRandom(...from), poll) : new Solution(problem, from);
  return new Shard(problem, guide, first, createRandom(...random), heat, poll);
}

/** Without what else a shard is: it may travel to another thread. */
function bestOf({ best, bestScore, bestOpen }: Best): Best {
  return { best, bestScore, bestOpen };
}

function isStream(from: ShardStart['from']): from is Stream {
  return typeof from[0] === 'number';
}

/** All shards of a search, dealt out to the caller's thread and those beside it. A shard draws from its own stream, so where it runs changes nothing. */
export class ShardTeam {
  private readonly own: ShardGroup;
  private readonly groups: number;
  private readonly scores: Score[] = [];

  /** @throws Interrupted */
  constructor(start: TeamStart, private readonly threads: ShardThreads | undefined, poll: Poll = NEVER) {
    this.own = new ShardGroup(poll);
    this.groups = Math.min(start.shards.length, 1 + (threads?.count ?? 0));
    if (!this.everyone((group) => ({ kind: 'start', start: { ...start, shards: start.shards.filter((_, s) => s % this.groups === group) } }))) throw new Interrupted();
  }

  /** False: interrupted, and every shard's best is the one from before; no round may come after it. */
  round(round: number): boolean {
    const isDone = this.everyone(() => ({ kind: 'round', round }));
    if (!isDone) this.everyone(() => ({ kind: 'forget' }));
    return isDone;
  }

  /** Shards whose best is worse go on from this one. */
  adopt(best: Best): void {
    const plain = bestOf(best);
    this.everyone(() => ({ kind: 'adopt', best: plain }));
  }

  /** What the best rosters of all shards are worth, in order of shard. */
  get standing(): readonly Score[] {
    return this.scores;
  }

  best(shard: number): Best {
    const group = shard % this.groups;
    const ask: Ask = { kind: 'best', shard: Math.floor(shard / this.groups) };
    if (group === 0) return this.own.answer(ask) as Best;
    this.threads!.send(group - 1, ask);
    return this.threads!.receive(group - 1) as Best;
  }

  /** False where one of them was interrupted: what the others say is not kept then. */
  private everyone(askOf: (group: number) => Ask): boolean {
    for (let group = 1; group < this.groups; group++) this.threads!.send(group - 1, askOf(group));
    const own = this.own.answer(askOf(0)) as readonly Score[] | null;
    const answers = [own, ...Array.from({ length: this.groups - 1 }, (_, side) => this.threads!.receive(side) as readonly Score[] | null)];
    if (answers.includes(null)) return false;
    answers.forEach((scores, group) => this.keep(group, scores!));
    return true;
  }

  private keep(group: number, scores: readonly Score[]): void {
    scores.forEach((score, i) => (this.scores[group + i * this.groups] = score));
  }
}
