import type { Progress } from '../../engine/model/ports.js';

/** How far a solve is. Money in 1/1000 minor unit of the plan's currency, as in the certificate. */
export interface SolveProgress {
  readonly stage: 'started' | 'bound' | 'roster' | 'proof' | 'repairs' | 'verification';
  readonly round: number;
  /** Money + SOFT of the best roster so far; null until it covers. */
  readonly objective: number | null;
  /** No covered roster costs less. */
  readonly bound: number | null;
  /** (objective - bound) / objective; null until both are known. */
  readonly costGap: number | null;
  /** Agent-hours below requirement in the best roster so far. */
  readonly openHours: number | null;
}

export const SOLVE_STARTED: SolveProgress = { stage: 'started', round: 0, objective: null, bound: null, costGap: null, openHours: null };

/**
 * Reads what the engine says while it works. After the search for a roster it proves open hours and looks for repairs with the same tools;
 * the figures it then gives are about other questions, so those of the roster are kept.
 */
export class EngineProgress {
  private searched = false;
  private proving = false;
  private last: SolveProgress = SOLVE_STARTED;

  read(progress: Progress): SolveProgress {
    if (progress.stage === 'bound' && this.searched) this.proving = true;
    if (progress.stage === 'roster') this.searched = true;
    this.last = this.proving ? { ...this.last, stage: progress.stage === 'bound' ? 'proof' : 'repairs' } : figuresOf(progress);
    return this.last;
  }
}

function figuresOf({ stage, round, objective, bound, openMinutes }: Progress): SolveProgress {
  const covered = openMinutes === 0 ? objective : null;
  return {
    stage: stage === 'bound' || stage === 'roster' ? stage : 'started', round, objective: covered, bound,
    costGap: covered === null || bound === null || covered === 0 ? null : (covered - bound) / covered,
    openHours: openMinutes === null ? null : openMinutes / 60,
  };
}
