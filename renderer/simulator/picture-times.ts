/** When a run is worth showing while it goes on: soon, and again when there is clearly more to see. */

/** Whoever waits longer for the first picture feels the wait. */
const firstMs = 25;
/** A run that will be over by then needs no other picture before: summing up and drawing one would only make it later. */
const soonMs = 100;
/** Fewer trials give bands that jump about, even if there is time. What is said of a team scatters less the larger it is. */
const leastTrials = (people: number): number => Math.min(100, Math.max(8, Math.round(2_400 / Math.max(1, people))));
/** Four times the trials halve the error. */
const sharpening = 4;
/** Summing up and drawing cost time that the run could use. */
const betweenMs = 200;

type Moment = { readonly at: number; readonly done: number };

/** Time left at the pace since the first trials came in; what went before was preparation. None while no pace shows. */
const leftMs = (first: Moment, now: Moment, trials: number): number =>
  now.done > first.done ? ((now.at - first.at) / (now.done - first.done)) * (trials - now.done) : 0;

/** Asked with the number of trials that are in, of so many; answers whether they make a picture now. */
export function createPictureTimes(
  now: () => number,
  { trials, people }: { readonly trials: number; readonly people: number },
): (done: number) => boolean {
  let first: Moment | undefined;
  let next = { trials: leastTrials(people), at: now() + firstMs };
  return (done) => {
    const moment = { at: now(), done };
    first ??= moment;
    if (done < next.trials || moment.at < next.at) return false;
    if (leftMs(first, moment, trials) < soonMs) return false;
    next = { trials: done * sharpening, at: moment.at + betweenMs };
    return true;
  };
}
