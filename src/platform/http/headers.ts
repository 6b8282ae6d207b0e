import helmet from 'helmet';
import type { NextFunction, Request, Response } from 'express';

/** Security headers. Without TLS of its own the service neither promises HTTPS nor sends pages there. */
export const securityHeaders = helmet({
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
});

/** Rosters and pay belong into no cache on the way. */
export function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
