// A browser of its own process group with a profile on disk, so that it can be killed like a computer that loses its power.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type BrowserContext } from '@playwright/test';

interface KillableBrowser {
  context: BrowserContext;
  /** SIGKILL to the browser and all its processes: nothing in it can write another byte. */
  kill: () => Promise<void>;
}

export async function startBrowser(
  executablePath: string,
  profile: string,
  args: readonly string[],
): Promise<KillableBrowser> {
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
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('The browser has no window');
  const group = -child.pid;
  return {
    context,
    async kill() {
      process.kill(group, 'SIGKILL');
      await exited;
      await browser.close();
    },
  };
}
