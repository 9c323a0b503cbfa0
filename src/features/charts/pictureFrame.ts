// What the files of all charts of this screen have in common around their drawing.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describePictureSource } from '../../i18n/describePictureSource';
import type { Text } from '../../i18n/useText';
import type { PictureFrame } from '../../widgets/ChartPicture';
import type { PictureColours } from '../../widgets/pictureColours';

/** What is shown of every chart. */
export interface ShownChart {
  title: string;
  /** The answer; for those who do not see the picture it says what is seen. */
  words: readonly string[];
  benchmarks: BenchmarkSet;
  text: Text;
  /** What its files are called, behind the name of the chart. */
  fileParts: readonly string[];
}

export function createPictureFrame(
  { title, words, benchmarks, text }: Omit<ShownChart, 'fileParts'>,
  colours: PictureColours,
  now: Date,
): PictureFrame {
  const { language, direction } = text;
  return {
    ...{ title, language, direction, colours },
    description: words.join(' '),
    source: describePictureSource(benchmarks, now, text),
  };
}
