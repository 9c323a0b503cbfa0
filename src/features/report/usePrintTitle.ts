// The page's title while it is printed: browsers take it as the name of the PDF.
import { useEffect } from 'react';

export function usePrintTitle(title: string): void {
  useEffect(() => {
    let before: string | undefined;
    const begin = () => {
      before = document.title;
      // Isolating marks have no place in a file name.
      document.title = title.replace(/[\u2066-\u2069]/g, '');
    };
    const end = () => {
      if (before !== undefined) document.title = before;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [title]);
}
