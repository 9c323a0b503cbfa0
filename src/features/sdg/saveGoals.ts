// The goals as a file: a picture that stands alone, or the table with every data point under its goals.
import { createElement } from 'react';
import { writeGoalTable } from '../../core/exchange/writeGoalTable';
import type { About } from '../../core/assessment/about';
import { saveFile } from '../../state/saveFile';
import type { PictureKind } from '../../widgets/ChartFrame';
import { drawPng } from '../../widgets/drawPng';
import { readFileColours } from '../../widgets/pictureColours';
import { writeSvg } from '../../widgets/writeSvg';
import { GoalPicture, type GoalPictureProps } from './GoalPicture';

export type ShownGoals = Omit<GoalPictureProps, 'colours'> & {
  about: About;
  /** Without its ending. */
  name: string;
};

/** Rejects when the browser cannot draw the picture. */
export async function saveGoals(kind: PictureKind, { about, name, ...picture }: ShownGoals): Promise<void> {
  const file = `${name}.${kind}`;
  if (kind === 'csv') {
    saveFile(file, new Blob([writeGoalTable(about, picture.goals, 'excel')]));
    return;
  }
  const svg = writeSvg(createElement(GoalPicture, { ...picture, colours: readFileColours() }));
  saveFile(file, kind === 'svg' ? new Blob([svg]) : await drawPng(svg));
}
