// Rules for the printed page, in force while the document that needs them is drawn.
import { useEffect } from 'react';

/** A sheet made by script, which the page's security policy allows; a style element it would not. */
export function usePageRules(rules: string): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [rules]);
}
