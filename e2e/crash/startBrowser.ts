// A browser of its own process group with a profile on disk, so that it can be killed like a computer that loses its power.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';

interface KillableBrowser {
  context: BrowserContext;
  /** SIGKILL to the browser and all its processes: nothing in it can write another byte. */
  kill: () => Promise<void>;
}

const CONNECT_WITHIN_MS = 10_000;
const ATTEMPTS = 5;

/** A browser whose profile was left behind by a killed one sometimes starts and then answers nobody; it is started again. */
export async function startBrowser(
  executablePath: string,
  profile: string,
  args: readonly string[],
): Promise<KillableBrowser> {
  for (let attempt = 1; ; attempt += 1) {
    const { address, kill } = await launch(executablePath, profile, args);
    try {
      const browser = await chromium.connectOverCDP(address, { timeout: CONNECT_WITHIN_MS });
      return {
        context: getContext(browser),
        async kill() {
          await kill();
          await browser.close();
        },
      };
    } catch (error) {
      await kill();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function getContext(browser: Browser): BrowserContext {
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window');
  return context;
}

async function launch(executablePath: string, profile: string, args: readonly string[]) {
  const own = ['--headless=new', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...own, ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr.on('data', (piece) => {
      told += String(piece);
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    });
    void exited.then(() => {
      reject(new Error(`The browser did not start: ${told}`));
    });
  });
  const kill = async () => {
    // The whole process group.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await exited;
  };
  return { address, kill };
}
