const time = 'The engine knows no clock: pass the instant in, or stop through SolveControl.';
const chance = 'Use engine/random: chance is seeded, and the same on every machine.';
const power = 'Math.pow and ** differ in their last bits between Node versions: multiply, or use exp and log.';
const locale = 'Sort by code units: locale order differs between machines.';
const order = 'Sort the keys by code units first: the order of user-typed keys is not ours to rely on.';

/** Bans of src/engine (DESIGN §6): same input, same bytes, on any machine. */
export const engineIsPure = {
  'no-restricted-globals': ['error',
    ...['process', 'Buffer', 'require', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'performance', 'console', 'globalThis', 'global', 'Intl']
      .map((name) => ({ name, message: 'The engine is pure: the world is reached through platform/.' })),
  ],
  'no-restricted-imports': ['error', {
    paths: [
      { name: 'luxon', message: 'luxon only in engine/time.' },
      { name: 'node:crypto', message: 'node:crypto only in engine/random/fingerprint.ts.' },
    ],
    patterns: [{ group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'worker_threads', 'child_process', 'crypto'], message: 'The engine is pure: no Node modules.' }],
  }],
  'no-restricted-properties': ['error',
    { object: 'Math', property: 'pow', message: power },
    { object: 'Math', property: 'random', message: chance },
    { object: 'Date', property: 'now', message: time },
  ],
  'no-restricted-syntax': ['error',
    { selector: 'BinaryExpression[operator="**"]', message: power },
    { selector: 'AssignmentExpression[operator="**="]', message: power },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time },
    { selector: 'CallExpression[callee.name="Date"]', message: time },
    { selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleUpperCase|toLocaleLowerCase)$/]', message: locale },
    { selector: 'ForInStatement', message: order },
    { selector: 'MemberExpression[object.name="DateTime"][property.name=/^(now|local)$/]', message: time },
  ],
};
