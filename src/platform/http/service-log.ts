/** Token by which Nest injects the ServiceLog: `@Inject(SERVICE_LOG) log: ServiceLog`. */
export const SERVICE_LOG = Symbol('ServiceLog');
