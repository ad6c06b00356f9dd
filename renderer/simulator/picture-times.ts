/** When a run is worth showing while it goes on: soon, and again when there is clearly more to see. */

/** Whoever waits longer for the first picture feels the wait. */
const firstMs = 50;
/** A run that will be over by then needs no other picture before: drawing one would only make it later. */
const soonMs = 60;
/** Fewer trials give bands that jump about, even if there is time. */
const leastTrials = 100;
/** Four times the trials halve the error. */
const sharpening = 4;
/** Summing up and drawing cost time that the run could use. */
const betweenMs = 200;

/** Asked with the number of trials that are in, of so many; answers whether they make a picture now. `begun`: when the plan was asked for. */
export function createPictureTimes(now: () => number, trials: number, begun = now()): (done: number) => boolean {
  let next = { trials: leastTrials, at: begun + firstMs };
  return (done) => {
    const at = now();
    if (done < next.trials || at < next.at) return false;
    if (((at - begun) / done) * (trials - done) < soonMs) return false;
    next = { trials: done * sharpening, at: at + betweenMs };
    return true;
  };
}
