import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeInOrder } from './mergeInOrder';

interface Item {
  block: number;
  name: string;
}

async function* giveLate(items: readonly Item[], log: string[] = []): AsyncGenerator<Item, void> {
  for (const item of items) {
    await Promise.resolve();
    log.push(item.name);
    yield item;
  }
}

async function merge(sources: AsyncGenerator<Item, void>[]): Promise<Item[]> {
  const merged: Item[] = [];
  for await (const item of mergeInOrder(sources, ({ block }) => block)) merged.push(item);
  return merged;
}

it('gives the items of all sources as if one had given them', async () => {
  const blocks = fc.array(fc.nat(2), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(blocks, fc.integer({ min: 1, max: 4 }), async (sizes, count) => {
      // A block may be empty, and has one source.
      const items = sizes.flatMap((size, block) =>
        Array.from({ length: size }, (_, index): Item => ({ block, name: `${block}.${index}` })),
      );
      const sources = Array.from({ length: count }, (_, source) =>
        giveLate(items.filter(({ block }) => block % count === source)),
      );
      expect(await merge(sources)).toEqual(items);
    }),
  );
});

it('takes no second item from a source before the first one is used', async () => {
  const log: string[] = [];
  const sources = [
    giveLate([{ block: 0, name: 'a' }, { block: 2, name: 'c' }], log), // prettier-ignore
    giveLate([{ block: 1, name: 'b' }, { block: 3, name: 'd' }], log), // prettier-ignore
  ];
  const merged = mergeInOrder(sources, ({ block }) => block);
  await merged.next();
  expect(log.toSorted()).toEqual(['a', 'b']);
  await merged.next();
  expect(log.toSorted()).toEqual(['a', 'b', 'c']);
});

it('fails where a source fails', async () => {
  async function* fail(): AsyncGenerator<Item, void> {
    yield { block: 1, name: 'b' };
    await Promise.resolve();
    throw new Error('broken');
  }
  await expect(merge([giveLate([{ block: 0, name: 'a' }]), fail()])).rejects.toThrow('broken');
});
