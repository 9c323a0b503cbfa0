// The wheel as the text of an SVG file that needs nothing of the page.
import { createElement } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { describePictureSource } from '../../i18n/describePictureSource';
import { describeStanding } from '../../i18n/describeStanding';
import type { Text } from '../../i18n/useText';
import type { OpenAssessment } from '../../state/openAssessment';
import type { PictureColours } from '../../widgets/pictureColours';
import { WheelPicture, type WheelPictureProps } from '../../widgets/WheelPicture';
import { writeSvg } from '../../widgets/writeSvg';

export interface ShownWheel extends Pick<WheelPictureProps, 'parts' | 'centre' | 'title' | 'legend'> {
  open: Pick<OpenAssessment, 'assessment' | 'scorecard' | 'benchmarks'>;
  catalogue: Catalogue;
  text: Text;
}

export function drawWheelFile(shown: ShownWheel, colours: PictureColours, now: Date): string {
  const { open, catalogue, text, parts, centre, title, legend } = shown;
  const { language, direction } = text;
  const description = describeStanding(open.scorecard, catalogue.classification, text).join(' ');
  const source = describePictureSource(open.benchmarks, now, text);
  return writeSvg(
    createElement(WheelPicture, {
      ...{ parts, centre, title, legend, description, source, language, direction, colours },
    }),
  );
}
