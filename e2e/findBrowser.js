// Finds a Chromium for the journeys; run with --install it gets one where there is none.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const MINUTE_MS = 60_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium or Chrome; undefined where there is none. SANJEH_CHROMIUM is taken at its word. */
export function findBrowser() {
  const chosen = process.env.SANJEH_CHROMIUM;
  return chosen || listPlaces().find((path) => existsSync(path) && canStart(path));
}

function listPlaces() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const places = {
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map((path) =>
        join(process.env[name] ?? 'C:\\', path),
      ),
    ),
    darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  };
  const usual = places[process.platform] ?? NAMES.flatMap((name) => folders.map((path) => join(path, name)));
  return [chromium.executablePath(), ...usual];
}

/** A downloaded Chromium may lack libraries of the system. On Windows asking for the version would open a window. */
function canStart(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: MINUTE_MS / 4 }).status === 0;
}

async function installBrowser() {
  console.log('No Chromium on this computer; getting one, which can take some minutes …');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  await run([process.execPath, playwright, 'install', 'chromium'], 2 * MINUTE_MS);
  if (findBrowser() || !existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];
  if (await run([...asRoot, 'apt-get', 'update'], 5 * MINUTE_MS))
    await run([...asRoot, ...install], 10 * MINUTE_MS);
}

/** Whether the command ended well within its time; afterwards nothing that it started is left running. */
function run([command, ...args], limitMs) {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(command, args, {
    stdio: 'ignore',
    detached: ownGroup,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const limit = setTimeout(() => (ownGroup ? process.kill(-child.pid, 'SIGKILL') : child.kill()), limitMs);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  }).finally(() => clearTimeout(limit));
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--install')) {
  if (!findBrowser()) await installBrowser();
  if (!findBrowser()) {
    console.error(
      'The journeys need Chromium or Chrome: install one and set SANJEH_CHROMIUM to its path, e.g. SANJEH_CHROMIUM=/usr/bin/chromium.',
    );
    process.exit(1);
  }
}
