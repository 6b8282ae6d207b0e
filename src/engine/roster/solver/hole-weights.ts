import type { CoreProblem } from './problem.js';
import type { Solution } from './solution.js';

/**
 * What an open cell weighs inside the search: less than its price, or no move would ever pass through one. Until a roster covers, every row weighs the same:
 * START dearest cells and rising.
 */
const START = 0.8;
/**
 * From then on a row weighs what the dual says closing it is worth (its shape: the share of the dearest guide price, none below FLOOR), times a level that
 * rises along each cycle. At FIRST_LEVEL some tenths of a percent of the need stay open and everybody can move; at HIGH_LEVEL the last holes close. That
 * the roster hardens by its holes' weight more than by temperature is what tight plans need.
 */
const FLOOR = 0.05;
const FIRST_LEVEL = 1.2;
const KNEE_LEVEL = 4;
const HIGH_LEVEL = 40;
/** Share of a cycle at which the level reaches KNEE_LEVEL. */
const KNEE = 0.6;
/** What a row's weight gains with each round in which it is open, in dearest guide prices, and what is left of that after one in which it is not. */
const GAIN = 0.05;
const FORGET = 0.99;
/**
 * Fewer people than FEW have no tenths of a percent to leave open: the level rises while something is open and falls while nothing is, LIGHTEST at least,
 * so that the search walks along the edge of cover. In dearest cells.
 */
const FEW = 12;
const LIGHT = 0.2;
const LIGHTEST = 0.01;
/** What stands for the dearest guide price where a guide knows none, in dearest cells. */
const GUESS = 0.2;

/** Weights of open cells by row, in the unit of money; they depend on rounds and rosters alone. */
export class HoleWeights {
  readonly weights: Float64Array;
  private readonly shape: Float64Array;
  private readonly boost: Float64Array;
  private readonly unit: number;
  private flat: number;
  private covers = false;
  private readonly few: boolean;

  constructor(private readonly problem: CoreProblem, guide: Float64Array) {
    this.few = problem.agents.length < FEW;
    const dearest = guide.reduce((a, b) => Math.max(a, b), 0);
    this.unit = dearest === 0 ? problem.dearestCell * GUESS : dearest;
    this.shape = guide.map((price) => (dearest === 0 ? 1 : FLOOR + ((1 - FLOOR) * price) / dearest));
    this.boost = new Float64Array(guide.length);
    this.weights = new Float64Array(guide.length);
    this.flat = Math.ceil(problem.dearestCell * START);
  }

  /** Sets the weights of a round. @param share of its cycle that is over */
  begin(share: number): void {
    const { weights, shape, boost, unit } = this;
    if (!this.covers) {
      weights.fill(this.flat);
      return;
    }
    const level = this.few ? this.flat : unit * levelAt(share);
    for (let row = 0; row < weights.length; row++) weights[row] = Math.ceil(level * shape[row] + boost[row]);
  }

  /** After a round: what is still open, and whether any roster covers yet. At the full price no move passes through a hole, so a weight falls back and rises again. */
  learn({ cover, open }: Solution, bestOpen: number): void {
    const { problem, boost, shape, unit } = this;
    const { openCellPrice, dearestCell } = problem;
    const before = this.covers;
    this.covers = bestOpen === 0;
    if (this.covers && !this.few) {
      for (let row = 0; row < boost.length; row++) boost[row] = cover[row] < problem.need[row] ? boost[row] + GAIN * unit * shape[row] : boost[row] * FORGET;
      return;
    }
    const start = Math.ceil(dearestCell * (this.covers ? LIGHT : START));
    if (before !== this.covers) this.flat = start;
    else if (open > 0) this.flat = this.flat >= openCellPrice ? start : Math.ceil(this.flat * 1.1);
    else this.flat = Math.max(Math.ceil(dearestCell * LIGHTEST), Math.floor(this.flat * 0.95));
  }
}

function levelAt(share: number): number {
  return share < KNEE ? between(FIRST_LEVEL, KNEE_LEVEL, share / KNEE) : between(KNEE_LEVEL, HIGH_LEVEL, (share - KNEE) / (1 - KNEE));
}

function between(from: number, to: number, share: number): number {
  return from * Math.exp(Math.log(to / from) * share);
}
