import type { Request } from 'express';
import type { ServiceConfig } from '../config-service.js';

/** Token by which Nest injects the ServiceConfig: `@Inject(SERVICE_CONFIG) config: ServiceConfig`. */
export const SERVICE_CONFIG = Symbol('ServiceConfig');

const SETTING = 'sunshift config';

export function useServiceConfig(app: { set(name: string, value: unknown): unknown }, config: ServiceConfig): void {
  app.set(SETTING, config);
}

/** The same where there is no injection: parameter decorators and middleware. */
export function serviceConfigOf(request: Request): ServiceConfig {
  return request.app.get(SETTING) as ServiceConfig;
}
