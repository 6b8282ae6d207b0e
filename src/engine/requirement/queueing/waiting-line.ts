/** What waits while everybody is busy: arrivals who find nobody free. */
export interface LineInput {
  /** Contacts per second that an arrival process sends into the line while everybody is busy. */
  readonly joinsPerSecond: number;
  /** Contacts per second that all agents together finish while everybody is busy. */
  readonly servedPerSecond: number;
  /** Mean patience, exponential; Infinity: nobody gives up. */
  readonly patienceSeconds: number;
  /** Places to wait; Infinity: no limit. */
  readonly places: number;
}

/**
 * The waiting line, given that everybody is busy. Shares of arrivals are shares of those who find nobody free and do not go another way (call-back);
 * each of them is turned away (no place), gives up, or is served. Waits are in seconds.
 */
export interface WaitingLine {
  /** P(nobody waits | all busy). */
  readonly noneWaiting: number;
  /** Mean number waiting, given that all are busy. */
  readonly meanWaiting: number;
  /** Share that finds no place. */
  readonly turnedAway: number;
  readonly givesUp: number;
  readonly served: number;
  /** Share that is served and waited at most T. */
  servedWithin(seconds: number): number;
  /** Share that would wait longer than T if it alone were infinitely patient; no place counts as longer. */
  wouldWaitLonger(seconds: number): number;
  /** Mean over the arrivals of (wait if served, else 0). */
  waitOfServedSeconds(): number;
}
