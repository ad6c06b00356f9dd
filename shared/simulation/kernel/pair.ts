/** People of one source and work of one sink that they may do, at its place in an order of handing out hours: one line of the cache. */

@unmanaged
export class Pair {
  source: i32;
  sink: i32;
  /** Where the hours are counted: [source][width], and [group][market]. */
  work: i32;
  place: i32;
  /** What an hour comes to: effective hours, routine, work against one's type, and nothing. */
  gain: f64;
  private routine: f64;
  private against: f64;
  private nothing: f64;
  /** Hours that an effective hour takes, and what an hour is worth: its effective hours × priority. */
  perGain: f64;
  value: f64;

  gains(): v128 {
    return v128.load(changetype<usize>(this), offsetof<Pair>("gain"));
  }
  burdens(): v128 {
    return v128.load(changetype<usize>(this), offsetof<Pair>("against"));
  }
}

export const pairBytes: usize = offsetof<Pair>();
