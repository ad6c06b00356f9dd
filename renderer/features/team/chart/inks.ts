/** Colours and type of the theme for a canvas: CSS variables, each read once. */
export type Inks = {
  /** The value of a CSS variable. */
  readonly of: (token: string) => string;
  readonly font: (size: number, weight?: 400 | 600) => string;
};

export function readInks(): Inks {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  const of = (token: string) => {
    const value = known.get(token) ?? style.getPropertyValue(token).trim();
    known.set(token, value);
    return value;
  };
  return { of, font: (size, weight = 400) => `${weight} ${size}px ${of("--font")}` };
}

const ellipsis = "…";
/** More than a chart of any size says at once; then the memory begins anew. */
const mostRemembered = 20_000;

/** Cuts words to a width. Measuring is the dearest part of drawing a card, so each cut is made once. */
export function createFitting() {
  const known = new Map<string, string>();
  return (context: CanvasRenderingContext2D, words: string, width: number): string => {
    const key = `${context.font}\n${Math.round(width)}\n${words}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > mostRemembered) known.clear();
    const fitted = cut(context, words, width);
    known.set(key, fitted);
    return fitted;
  };
}

function cut(context: CanvasRenderingContext2D, words: string, width: number): string {
  if (context.measureText(words).width <= width) return words;
  const letters = Array.from(words);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    const isRoom = context.measureText(letters.slice(0, middle).join("") + ellipsis).width <= width;
    if (isRoom) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? "" : letters.slice(0, fits).join("").trimEnd() + ellipsis;
}

export type Fit = ReturnType<typeof createFitting>;
