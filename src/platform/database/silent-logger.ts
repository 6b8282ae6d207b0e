import type { Logger } from 'typeorm';

/** TypeORM prints some things even with logging off, and statements hold pay. What goes wrong is thrown; the service logs that. */
export const SILENT_LOGGER: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};
