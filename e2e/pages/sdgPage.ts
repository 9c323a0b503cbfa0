// The Sustainable Development Goals: the answer in sentences, the tiles, one goal with its data points, the files.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { GOAL_NAMES, type Goal } from '../../src/core/catalogue/goals';
import type { Wording } from '../createWording';
import { getEntry } from '../definitions';

export class SdgPage {
  constructor(
    readonly page: Page,
    private readonly wording: Wording,
  ) {}

  get answer(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('sdg.question') });
  }

  get chart(): Locator {
    return this.page.getByRole('region', { name: this.wording.say('sdg.chart') });
  }

  tile(goal: Goal): Locator {
    return this.chart.getByRole('listitem').filter({ hasText: this.wording.pick(GOAL_NAMES[goal]) });
  }

  async choose(goal: Goal): Promise<void> {
    await this.tile(goal).getByRole('link').click();
  }

  detail(goal: Goal): Locator {
    const name = this.wording.say('sdg.goal', { goal, name: this.wording.pick(GOAL_NAMES[goal]) });
    return this.page.getByRole('region', { name });
  }

  dataPoint(goal: Goal, id: string): Locator {
    return this.detail(goal)
      .getByRole('row')
      .filter({ hasText: this.wording.pick(getEntry(id).kpi.name) });
  }

  async save(kind: 'svg' | 'png' | 'csv'): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.chart.getByRole('button', { name: this.wording.say(`dashboard.chart.kinds.${kind}`) }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }
}
