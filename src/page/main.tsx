// The report page: opens what stands in it, and shows it. It needs nothing but the file that it is in.
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';
import { applyAppearance } from '../app/applyAppearance';
import { DATA_ELEMENT } from '../core/exchange/report-page/pageFile';
import { parsePage } from '../core/exchange/report-page/parsePage';
import { createI18n } from '../i18n/createI18n';
import { createText } from '../i18n/createText';
import { describeAbout } from '../i18n/describeAbout';
import type { Preferences } from '../state/createPreferences';
import '../widgets/tokens.css';
import '../widgets/base.css';
import { createReadSession } from './createReadSession';
import { DamagedPage } from './DamagedPage';
import './fonts.css';
import { PageApp } from './PageApp';

// The page's security policy lets nobody make code out of text.
z.config({ jitless: true });

async function open(root: HTMLElement): Promise<void> {
  const { value: page } = parsePage(document.getElementById(DATA_ELEMENT)?.textContent ?? '');
  const drawing = createRoot(root);
  if (!page) {
    drawing.render(<DamagedPage />);
    return;
  }
  // Kept as long as the page is open, and nowhere else: all files on a stick would share one memory.
  const preferences = createStore<Preferences>(() => ({
    ...{ language: page.language, theme: 'system', author: '', naming: 'nameless' },
  }));
  const i18n = await createI18n(page.language);
  applyAppearance(preferences, i18n, () => {
    const text = createText(i18n);
    return `${describeAbout(page.assessment.about, text)} · ${text.t('report.title')}`;
  });
  const session = createReadSession(page);
  drawing.render(<PageApp i18n={i18n} session={session} preferences={preferences} page={page} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void open(root);
