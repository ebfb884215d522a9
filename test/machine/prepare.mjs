import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where systems and Playwright put a Chromium that still takes unpacked extensions; branded Chrome does not. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
];

/** Runs a command in the project, its output on ours; stops everything if it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what is missing: the packages of the lockfile, and Chromium. */
export function prepare() {
  installPackages();
  installChromium();
}

/** Installs the packages of a folder's lockfile, unless they are there. */
export function installPackages(folder = '.') {
  const stamp = `${root}/${folder}/node_modules/.sotto-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}/${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing packages (npm ci${folder === '.' ? '' : ` in ${folder}`}) …`);
  run('npm', ['ci', '--prefix', folder]);
  writeFileSync(stamp, lock);
}

/** The Chromium to use, or nothing. */
export function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  return own && existsSync(own) ? own : usualPlaces.find((path) => existsSync(path));
}

/** The Firefox to use, or nothing. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path && existsSync(path),
  );
}

export function installFirefox() {
  install('Firefox', 'FIREFOX_PATH', findFirefox, 'firefox-esr');
}

function installChromium() {
  install('Chromium', 'CHROMIUM_PATH', findChromium, 'chromium', 'fonts-liberation');
}

/** Installs the servers that the endpoint's tests start, if that asks nobody; without them these tests say so. */
export function installServers() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const wanted = [
    ['postgresql', '/usr/lib/postgresql'],
    ...(process.env.FULL === '1' ? [['prometheus', '/usr/bin/prometheus']] : []),
  ];
  const packages = wanted.filter(([, path]) => !existsSync(path)).map(([name]) => name);
  if (packages.length === 0) return;
  console.log(`Installing the system's packages for the endpoint's tests (${packages.join(', ')}) …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/** Installs a browser from the system's packages, unless there is one. */
function install(name, variable, find, ...packages) {
  if (find()) return;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo'];
  console.log(
    `No ${name} found. Installing the system's package${isRoot ? '' : ' (sudo will ask for your password)'} …`,
  );
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  if (!existsSync('/usr/bin/apt-get')) {
    console.error(`This system has no apt-get. Install ${name} yourself and set ${variable}.`);
    process.exit(1);
  }
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  if (!find()) {
    console.error(`${name} was installed but not found. Set ${variable}.`);
    process.exit(1);
  }
}
