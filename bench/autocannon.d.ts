/** The part of autocannon 9 that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  interface Result {
    readonly requests: { readonly total: number; readonly average: number };
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
    readonly non2xx: number;
    readonly errors: number;
  }
  export interface Client {
    /** One after another and from the beginning again, instead of the path of `url`. */
    setRequests(requests: readonly { readonly method: string; readonly path: string }[]): void;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Called for each connection, before its first request. */
    readonly setupClient?: (client: Client) => void;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
