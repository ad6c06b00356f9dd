/** People of one source and work of one sink that they may do, at its place in an order of handing out hours: one line of the cache. */

@unmanaged
export class Pair {
  source: i32;
  sink: i32;
  /** Where the hours are counted: in `work`, and in `marketHours`. */
  work: i32;
  place: i32;
  /** What an hour comes to in effective hours, how many hours an effective one takes, and an hour's worth: its effective hours × priority. */
  gain: f64;
  perGain: f64;
  value: f64;
  private spare: f64;
}

export const pairBytes: usize = offsetof<Pair>();
