/** Weights are scaled down by it before they overflow. */
const RESCALE = 1e250;

export interface ChatSlots {
  /** Chats that one agent holds at once, at most. */
  readonly concurrency: number;
  /** Elapsed time of one chat while the agent holds k, k = 1 ... concurrency: AHT · handleTimeFactors[k − 1]. */
  readonly handleTimeFactors: readonly number[];
}

export interface ChatStates {
  /** Σ P(x) over the states with a free slot, Σ agents with at least one chat · P(x) over the same. */
  readonly weight: number;
  readonly working: number;
  /** Σ slots in use · P(x) over the states with a free slot. */
  readonly slots: number;
  /** P(all slots in use, nobody waits) that the weights stand against: 1, or less where they would overflow. */
  readonly unit: number;
  /** Chats that all agents together finish per second when every slot is in use. */
  readonly servedPerSecond: number;
}

/**
 * Chat with concurrency: x chats lie as evenly as can be on n agents (new ones to the least loaded), so x = n·b + r means r agents with b + 1 and n − r with b,
 * and they end at the rate `(n − r)·b / AHT(b) + r·(b + 1) / AHT(b + 1)`, AHT(k) the elapsed time of one chat while its agent holds k. A birth-death process with these
 * death rates, solved exactly from its balance: weights against P(all slots in use) = 1, all positive. O(agents · concurrency).
 */
export function chatStates(agents: number, chatsPerSecond: number, ahtSeconds: number, { concurrency, handleTimeFactors }: ChatSlots): ChatStates {
  /** Chats that an agent finishes per second while he holds k. */
  const pace = Float64Array.from({ length: concurrency + 1 }, (_, k) => (k === 0 ? 0 : k / (ahtSeconds * handleTimeFactors[k - 1])));
  let unit = 1;
  let weight = 0;
  let working = 0;
  let slots = 0;
  for (let held = 0; held < concurrency; held++) {
    for (let more = 1; more <= agents; more++) {
      const before = held * agents + more - 1;
      const ratio = ((agents - more) * pace[held] + more * pace[held + 1]) / chatsPerSecond;
      weight = (unit + weight) * ratio;
      working = (unit * Math.min(before, agents) + working) * ratio;
      slots = (unit * before + slots) * ratio;
      if (slots > RESCALE) {
        unit /= RESCALE;
        weight /= RESCALE;
        working /= RESCALE;
        slots /= RESCALE;
      }
    }
  }
  return { unit, weight, working, slots, servedPerSecond: agents * pace[concurrency] };
}
