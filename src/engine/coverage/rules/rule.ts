import type { Violation } from '../../model/certificate.js';
import type { HardRule } from '../../model/rules.js';
import type { Instant } from '../../model/time.js';
import type { AgentFile } from '../agent-file.js';
import type { Diary } from '../diary.js';

export interface Finding {
  /** Cases looked at. */
  readonly checked: number;
  readonly violations: readonly Violation[];
}

/** One HARD rule as docs/rules.md words it. `Of` is all that it needs to know. */
export interface Rule<Of extends Diary = AgentFile> {
  readonly id: HardRule;
  readonly sentence: string;
  check(of: Of): Finding;
}

/** A violation by one agent, in a sentence that begins with him. */
export function violation(rule: Rule<never>, of: Diary, at: Instant | null, amount: number, unit: string, words: string): Violation {
  return { rule: rule.id, agent: of.code, at, sentence: `${of.who} ${words}`, amount, unit };
}
