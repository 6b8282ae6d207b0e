import type { DataSource, EntityManager } from 'typeorm';
import { asProblem } from './database-errors.js';
import { FifoMutex } from './fifo-mutex.js';
import { refuseInsideUnit } from './inside-unit.js';
import type { Profile } from './profile.js';

/** Reads outside a unit of work: committed rows only, and never waiting for a writer. The database refuses to write on it. */
export class ReadConnection {
  private readonly mutex = new FifoMutex();

  /** `snapshots` is a connection of its own: an open snapshot would hide from plain reads what was committed after it began. */
  constructor(private readonly reader: DataSource, private readonly snapshots: DataSource, private readonly profile: Profile) {}

  /** Whether other processes may write to the same database. */
  get othersWrite(): boolean {
    return this.profile.manyProcesses;
  }

  /** Each statement sees what was committed before it. */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.guarded(() => work(this.reader.manager));
  }

  /** All statements see the same moment: for what must fit together, such as a plan and everything that it names. */
  snapshot<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.profile.driver === 'postgres') return this.guarded(() => this.snapshots.transaction('REPEATABLE READ', work));
    return this.guarded(() => this.mutex.run(() => this.snapshots.transaction(work)));
  }

  private async guarded<T>(read: () => Promise<T>): Promise<T> {
    refuseInsideUnit('The read connection');
    try {
      return await read();
    } catch (error) {
      throw asProblem(error);
    }
  }
}
