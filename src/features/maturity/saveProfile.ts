// The maturity profile as a file: a picture that stands alone, or its table.
import { createElement } from 'react';
import { writeMaturityProfile } from '../../core/exchange/writeMaturityProfile';
import type { GroupMaturity } from '../../core/scoring/maturity/computeMaturity';
import { describePictureSource } from '../../i18n/describePictureSource';
import type { Text } from '../../i18n/useText';
import type { OpenAssessment } from '../../state/openAssessment';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { createChartFile } from '../../widgets/createChartFile';
import { LevelPicture, type LevelPictureProps } from '../../widgets/LevelPicture';
import type { PictureColours } from '../../widgets/pictureColours';
import { writeSvg } from '../../widgets/writeSvg';
import { describeAbout } from '../../i18n/describeAbout';
import { listProfileGroups } from './createProfileRows';

export interface ShownProfile extends Pick<
  LevelPictureProps,
  'sections' | 'levels' | 'digits' | 'legend' | 'title'
> {
  words: readonly string[];
  groups: readonly GroupMaturity[];
  open: Pick<OpenAssessment, 'assessment' | 'benchmarks'>;
  text: Text;
}

/** Rejects when the browser cannot draw the picture. */
export async function saveProfile(kind: PictureKind, shown: ShownProfile): Promise<void> {
  const { groups, open, text } = shown;
  const file = await createChartFile(kind, {
    picture: (colours, now) => drawProfileFile(shown, colours, now),
    table: () => writeMaturityProfile(open.assessment, listProfileGroups(groups), 'excel'),
  });
  const name = describeAbout(open.assessment.about, text);
  saveFile(`${text.t('maturity.profile.file')}-${name}.${kind}`, file);
}

export function drawProfileFile(shown: ShownProfile, colours: PictureColours, now: Date): string {
  const { sections, levels, digits, legend, title, words, open, text } = shown;
  const { language, direction } = text;
  return writeSvg(
    createElement(LevelPicture, {
      ...{ sections, levels, digits, legend, title, language, direction, colours },
      description: words.join(' '),
      source: describePictureSource(open.benchmarks, now, text),
    }),
  );
}
