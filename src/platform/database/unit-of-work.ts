import type { DataSource, EntityManager } from 'typeorm';
import { asProblem } from './database-errors.js';
import { FifoMutex } from './fifo-mutex.js';
import { insideUnit, refuseInsideUnit } from './inside-unit.js';
import type { Profile } from './profile.js';

/**
 * The only way to write, plain saves too. All that `work` writes through its manager becomes visible at once, or not at all when it throws.
 * On SQLite, which has one connection, units run one after another in the order in which they were asked for.
 * Validate, compress and compute before: others wait. A unit inside a unit is refused.
 */
export class UnitOfWork {
  private readonly mutex = new FifoMutex();

  constructor(private readonly writer: DataSource, private readonly profile: Profile) {}

  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    refuseInsideUnit('Another unit of work');
    const transaction = (): Promise<T> => insideUnit(() => this.writer.transaction(work));
    try {
      return await (this.profile.concurrentWrites ? transaction() : this.mutex.run(transaction));
    } catch (error) {
      throw asProblem(error);
    }
  }
}
