// The type of findBrowser.js, which is plain JavaScript because it also runs by itself.
export function findBrowser(): string | undefined;
