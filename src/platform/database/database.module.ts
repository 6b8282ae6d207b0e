import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ArtefactStore } from './artefact-store.js';
import { type OpenDatabase, openOwnDatabase } from './open-database.js';
import type { Profile } from './profile.js';
import { ReadConnection } from './read-connection.js';
import type { DatabaseSchema } from './schema.js';
import { UnitOfWork } from './unit-of-work.js';

const OPEN_DATABASE = Symbol('OpenDatabase');

/** Gives `UnitOfWork`, `ReadConnection` and `ArtefactStore` to everybody, and closes the database as the last act of a shutdown. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_DATABASE) private readonly database: OpenDatabase) {}

  static open(profile: Profile, schema: DatabaseSchema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: OPEN_DATABASE, useFactory: () => openOwnDatabase(profile, schema) },
        { provide: UnitOfWork, useFactory: (database: OpenDatabase) => database.unitOfWork, inject: [OPEN_DATABASE] },
        { provide: ReadConnection, useFactory: (database: OpenDatabase) => database.reads, inject: [OPEN_DATABASE] },
        ArtefactStore,
      ],
      exports: [UnitOfWork, ReadConnection, ArtefactStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
