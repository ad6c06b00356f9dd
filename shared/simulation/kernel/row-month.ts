/**
 * What is known before a trial about one row in one month, in single precision: seven digits are more than anybody knows of a
 * hazard, and four of them are multiplied at once. Months alike share a record.
 */

@unmanaged
export class RowMonth {
  /** Pressure by cause: product, company, customers, other. */
  private steady0: f32;
  private steady1: f32;
  private steady2: f32;
  private steady3: f32;
  /** Chaos, operator, phase, blocked. */
  private moving0: f32;
  private moving1: f32;
  private moving2: f32;
  private moving3: f32;
  /** Alone, productWork; what having nobody above makes of the one, and a free product seat of the other. */
  private standing0: f32;
  private standing1: f32;
  private standing2: f32;
  private standing3: f32;
  /** What the drivers are multiplied with: chaos, operator, a full wait; and how much disorder the person bears. */
  private gain0: f32;
  private gain1: f32;
  private gain2: f32;
  private gain3: f32;
  /** What each company phase makes of the cause `phase`. */
  private phase0: f32;
  private phase1: f32;
  private phase2: f32;
  private spare: f32;

  steady(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("steady0"));
  }
  moving(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("moving0"));
  }
  standing(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("standing0"));
  }
  gains(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("gain0"));
  }
  phases(): usize {
    return changetype<usize>(this) + offsetof<RowMonth>("phase0");
  }
}
