import type {KeyPoint} from './article.js';

/** The words of a key point, which may name its passage beside them. */
export function textOfPoint(point: string | KeyPoint<string>): string {
  return typeof point === 'string' ? point : point.text;
}
