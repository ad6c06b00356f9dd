/** What an ordinary person's hazards are at one month of tenure, in the order of `RowMonth`. */

@unmanaged
export class BaseHazard {
  private steady0: f32;
  private steady1: f32;
  private steady2: f32;
  private steady3: f32;
  private moving0: f32;
  private moving1: f32;
  private moving2: f32;
  private moving3: f32;
  /** Alone, productWork, and twice 1, which leaves what follows them in `RowMonth` as it is. */
  private standing0: f32;
  private standing1: f32;
  private standing2: f32;
  private standing3: f32;
  /** The most that all causes together may come to. */
  private cap: f32;
  private spare0: f32;
  private spare1: f32;
  private spare2: f32;

  steady(): v128 {
    return v128.load(changetype<usize>(this), offsetof<BaseHazard>("steady0"));
  }
  moving(): v128 {
    return v128.load(changetype<usize>(this), offsetof<BaseHazard>("moving0"));
  }
  standing(): v128 {
    return v128.load(changetype<usize>(this), offsetof<BaseHazard>("standing0"));
  }
  caps(): usize {
    return changetype<usize>(this) + offsetof<BaseHazard>("cap");
  }
}
