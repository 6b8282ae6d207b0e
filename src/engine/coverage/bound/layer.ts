import type { Option } from './options.js';

/** A chosen option and the choices before it; kept only when the schedule itself is wanted. */
export interface Choice {
  readonly option: Option;
  readonly before: Choice | null;
}

/**
 * The cheapest pasts when a date begins: per state, by how far the rest after the last shift still reaches. Index r of a row stands for "the
 * first r starts from this date on come too soon". Infinity = no such past.
 */
export class Layer {
  readonly rows = new Map<number, number[]>();
  private readonly choices = new Map<number, (Choice | null)[]>();
  /** The row offered to last: offers come in runs for one state. */
  private lastState = -1;
  private lastRow: number[] = [];

  constructor(readonly traced: boolean) {}

  offer(state: number, rest: number, cost: number, choice: Choice | null): void {
    const row = state === this.lastState ? this.lastRow : this.rowOf(state);
    while (row.length <= rest) row.push(Infinity);
    if (cost >= row[rest]) return;
    row[rest] = cost;
    if (this.traced) this.choicesOf(state)[rest] = choice;
  }

  choiceAt(state: number, rest: number): Choice | null {
    return this.traced ? (this.choicesOf(state)[rest] ?? null) : null;
  }

  takeOver(other: Layer): void {
    for (const [state, row] of other.rows) row.forEach((cost, rest) => this.offer(state, rest, cost, other.choiceAt(state, rest)));
  }

  private rowOf(state: number): number[] {
    let row = this.rows.get(state);
    if (!row) this.rows.set(state, (row = []));
    this.lastState = state;
    this.lastRow = row;
    return row;
  }

  private choicesOf(state: number): (Choice | null)[] {
    let list = this.choices.get(state);
    if (!list) this.choices.set(state, (list = []));
    return list;
  }
}

/** For each start index s, the cheapest past whose rest lets a shift start there: a running minimum over the row. */
export function cheapestUpTo(row: readonly number[]): { readonly cost: readonly number[]; readonly at: readonly number[] } {
  const cost: number[] = [];
  const at: number[] = [];
  row.forEach((value, i) => {
    const better = i === 0 || value < cost[i - 1];
    cost.push(better ? value : cost[i - 1]);
    at.push(better ? i : at[i - 1]);
  });
  return { cost, at };
}

/** The chosen options from first to last. */
export function chosenOptions(last: Choice | null): readonly Option[] {
  const options: Option[] = [];
  for (let choice = last; choice !== null; choice = choice.before) options.push(choice.option);
  return options.reverse();
}

