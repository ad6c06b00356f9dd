/** A series in which each month keeps a part of the month before: slow enough to look like a link where there is none. */
import { normals } from "./chance.ts";

/** Standard deviation 1; other names, other series. */
export function remembering(name: string, months: number, memory: number): Float64Array {
  const news = normals(name, months);
  const fresh = Math.sqrt(1 - memory * memory);
  let kept = 0;
  return news.map((value, month) => (kept = month === 0 ? value : memory * kept + fresh * value));
}
