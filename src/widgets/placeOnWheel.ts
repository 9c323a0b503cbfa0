// Where things stand on a wheel: shares of the turn → points, arcs and turned text. The centre is 0, 0; y grows downwards.

/** 1: clockwise; −1: counter-clockwise. Both begin at the top. */
export type Turn = 1 | -1;

export interface Place {
  x: number;
  y: number;
}

/** A text's transform, and whether it reads towards the centre: then it begins where it would have ended. */
interface TurnedText {
  transform: string;
  isInward: boolean;
}

const round = (value: number) => Math.round(100 * value) / 100;

/** Degrees clockwise from the top, −180…180, exactly 180 as 180. */
export function toDegrees(share: number, turn: Turn): number {
  const degrees = turn * 360 * share;
  return degrees - 360 * Math.ceil((degrees - 180) / 360);
}

export function placeOnWheel(share: number, radius: number, turn: Turn): Place {
  const angle = turn * 2 * Math.PI * share;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** The path of a piece of a ring, from share to share. */
export function drawArc(
  { start, end }: { start: number; end: number },
  { inner, outer }: { inner: number; outer: number },
  turn: Turn,
): string {
  // A whole turn would end where it began and draw nothing.
  const last = end - start >= 1 ? start + 0.9999 : end;
  const isLong = last - start > 0.5 ? 1 : 0;
  const [there, back] = turn === 1 ? [1, 0] : [0, 1];
  const at = (share: number, radius: number) => {
    const { x, y } = placeOnWheel(share, radius, turn);
    return `${x} ${y}`;
  };
  return [
    `M${at(start, outer)}`,
    `A${outer} ${outer} 0 ${isLong} ${there} ${at(last, outer)}`,
    `L${at(last, inner)}`,
    `A${inner} ${inner} 0 ${isLong} ${back} ${at(start, inner)}`,
    'Z',
  ].join('');
}

/** Text along the radius; on the left half it is turned round, so that it never stands on its head. */
export function turnAlongRadius(share: number, radius: number, turn: Turn): TurnedText {
  const degrees = toDegrees(share, turn);
  const isInward = degrees < 0 || degrees === 180;
  const rotation = round(isInward ? degrees + 90 : degrees - 90);
  return { transform: `rotate(${rotation}) translate(${isInward ? -radius : radius} 0)`, isInward };
}

/** Text across the radius; on the lower half it is turned round. */
export function turnAcrossRadius(share: number, radius: number, turn: Turn): string {
  const degrees = toDegrees(share, turn);
  const isLower = Math.abs(degrees) > 90;
  const rotation = round(isLower ? degrees - Math.sign(degrees) * 180 : degrees);
  return `rotate(${rotation}) translate(0 ${isLower ? radius : -radius})`;
}
