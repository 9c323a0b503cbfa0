// Whether the browser may clear what is stored here when it needs room, and how much room is taken.

export interface StorageUse {
  usedBytes: number;
  /** The most that the browser gives; an estimate. */
  quotaBytes: number;
}

const getManager = (): StorageManager | undefined =>
  typeof navigator !== 'undefined' && 'storage' in navigator ? navigator.storage : undefined;

/** Undefined where the browser does not say (an old one, or a page without a secure origin). */
export async function isPersisted(): Promise<boolean | undefined> {
  return getManager()
    ?.persisted()
    .catch(() => undefined);
}

/** The browser's answer; some ask the user, others decide by themselves. */
export async function askToPersist(): Promise<boolean | undefined> {
  return getManager()
    ?.persist()
    .catch(() => undefined);
}

export async function estimateUse(): Promise<StorageUse | undefined> {
  const estimate = await getManager()
    ?.estimate()
    .catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? undefined : { usedBytes: usage, quotaBytes: quota };
}

/** Safari, and every browser of iOS, which are Safari inside; unless the app was added to the home screen. */
export function forgetsAfterAWeek(): boolean {
  if (typeof navigator === 'undefined') return false;
  const isInstalled = typeof matchMedia !== 'undefined' && matchMedia('(display-mode: standalone)').matches;
  const { userAgent } = navigator;
  const isSafari = /AppleWebKit/.test(userAgent) && !/Chrom(e|ium)|Android/.test(userAgent);
  return isSafari && !isInstalled;
}
