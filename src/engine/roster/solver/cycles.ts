/** Rounds of the first cycle; each further one is longer, so that a search of any length spends a good part of it in one slow cycle. */
const FIRST = 60;
const LONGER = 1.5;
/** Where the number of rounds is known, cycles fit it exactly, and the first has at least so many rounds. */
const SHORTEST = 40;

/** Cycles of a search: in each, the search cools and its holes grow dear. They depend on rounds alone, so that a search replays whatever the clock says. */
export class Cycles {
  private start = 0;
  private length: number;

  /** @param rounds of the whole search, which ends with a cycle then; null where nobody knows */
  constructor(rounds: number | null) {
    this.length = rounds === null ? FIRST : fitted(rounds);
  }

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

/** First length of as many cycles as fit, the last of which ends with the last round. */
function fitted(rounds: number): number {
  let first = Math.max(1, rounds);
  let all = 1;
  for (let longest = LONGER; ; longest *= LONGER) {
    all += longest;
    if (rounds / all < SHORTEST) return first;
    first = rounds / all;
  }
}
