// Several sources, each in order → one, in order.

type Source<T> = Iterator<T, unknown> | AsyncIterator<T, unknown>;

/** By the numbers that `orderOf` gives, which fall in no source. Takes no further item from a source before it is needed. */
export async function* mergeInOrder<T>(
  sources: readonly Source<T>[],
  orderOf: (item: T) => number,
): AsyncGenerator<T, void> {
  const readHead = async (source: Source<T>) => {
    const next = await source.next();
    return next.done ? [] : [{ source, item: next.value }];
  };
  let heads = (await Promise.all(sources.map(readHead))).flat();
  for (;;) {
    const [first, ...others] = heads.toSorted((a, b) => orderOf(a.item) - orderOf(b.item));
    if (!first) return;
    yield first.item;
    heads = [...(await readHead(first.source)), ...others];
  }
}
