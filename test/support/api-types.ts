/** Types of the client, made from openapi.json: npm run check:openapi:fix */
/* eslint-disable */
export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description For Prometheus. Labels hold methods, routes and statuses, never a path, a code or a person.
         */
        get: operations["Metrics.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service is ready
         * @description 200 once requests are served and the database answers; 503 otherwise.
         */
        get: operations["Health.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The service is ready. While it is not, the route answers 503 with a problem. */
        HealthView: {
            /**
             * @description requests are served
             * @example ready
             * @enum {string}
             */
            status: "ready";
            /**
             * @description version of the engine, as certificates name it
             * @example 0.1.0
             */
            engine: string;
            /**
             * @description version of the time zone data
             * @example 2026c
             */
            tzdata: string;
        };
        /** @description What was refused, and the way out. The first finding stands in the outer fields, every finding in "problems". */
        Problem: {
            /** @description urn:sunshift:problem:<code> */
            type: string;
            /** @description the code in words */
            title: string;
            /** @description the HTTP status */
            status: number;
            /** @description the first message */
            detail: string;
            /** @description id of the request, as in X-Request-Id and the log */
            instance: string;
            /**
             * @description what is wrong; docs/errors.md lists every code
             * @enum {string}
             */
            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
            /** @description where it is: a path in the body, a parameter, a header, line and column of a table */
            field: string;
            /** @description what stands there; cut where it is long, null where it is missing */
            value: unknown;
            /** @description the rule that the value breaks */
            rule: string;
            /** @description value, rule and way out in one text */
            message: string;
            /** @description the way out */
            hint: string;
            problems: {
                /**
                 * @description what is wrong; docs/errors.md lists every code
                 * @enum {string}
                 */
                code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                /** @description where it is: a path in the body, a parameter, a header, line and column of a table */
                field: string;
                /** @description what stands there; cut where it is long, null where it is missing */
                value: unknown;
                /** @description the rule that the value breaks */
                rule: string;
                /** @description value, rule and way out in one text */
                message: string;
                /** @description the way out */
                hint: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the metrics: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example sunshift_http_requests_total{method="GET",route="/api/v1/health",status="200"} 1 */
                    "text/plain": string;
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description foreign-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask whether the service is ready: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "engine": "0.1.0",
                     *       "tzdata": "2026c"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description foreign-origin */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unexpected */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
