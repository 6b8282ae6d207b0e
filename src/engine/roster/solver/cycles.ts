/** Rounds of the first cycle. */
const FIRST = 48.7;
/**
 * Each further cycle is longer, so that a long search cools slowly, and by little, so that wherever a search is stopped most of it lies in cycles that ended.
 * With both, the default of 400 rounds ends with the fifth cycle.
 */
const LONGER = 1.25;

/**
 * Cycles of a search: in each, the search cools and its holes grow dear. They depend on the round alone and not on how many are wanted, so that whoever was
 * stopped after some rounds, by the clock or by hand, can be repeated with so many.
 */
export class Cycles {
  private start = 0;
  private length = FIRST;

  /** How much of its cycle lies before a round, 0 to less than 1; asked for round after round. */
  shareBefore(round: number): number {
    while (round >= this.end) {
      this.start += this.length;
      this.length *= LONGER;
    }
    const first = Math.round(this.start);
    return (round - first) / (this.end - first);
  }

  /** Whether a round is its cycle's last; asked for round after round. */
  endsWith(round: number): boolean {
    this.shareBefore(round);
    return round + 1 === this.end;
  }

  private get end(): number {
    return Math.round(this.start + this.length);
  }
}
