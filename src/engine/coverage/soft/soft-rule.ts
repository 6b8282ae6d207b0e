import type { SoftPenalty } from '../../model/certificate.js';
import type { SoftRule } from '../../model/rules.js';
import type { Instant } from '../../model/time.js';
import type { AgentFile } from '../agent-file.js';

/** One SOFT rule: its penalties by name, so that an answer can say why. */
export interface Soft {
  readonly id: SoftRule;
  readonly sentence: string;
  penalties(file: AgentFile): readonly SoftPenalty[];
}

export function penalty(rule: Soft, file: AgentFile, at: Instant | null, milli: number, words: string): SoftPenalty {
  return { rule: rule.id, agent: file.code, at, sentence: `${file.who} ${words}`, milli };
}
