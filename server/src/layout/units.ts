// Lengths. The flow counts in points, the decree in millimetres, Word in twentieths of a point.

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** Points as whole twips, the nearest: the writer library cuts what it is given. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
