/**
 * What is known before a trial about one row in one month, for a stretch of tenure: hazards at the base of that stretch, pressed by
 * what no trial moves. In single precision: seven digits are more than anybody knows of a hazard, and four of them are multiplied
 * at once. Months alike share a record.
 */

@unmanaged
export class RowMonth {
  /** Product, company, customers and other together; chaos, operator and blocked before what a month makes of them. */
  steady: f32;
  chaos: f32;
  operator: f32;
  blocked: f32;
  /** What the drivers are multiplied with: chaos, operator, a full wait; and how much disorder the person bears. */
  gain0: f32;
  gain1: f32;
  gain2: f32;
  bears: f32;
  /** Alone, with somebody above and without; productWork, without a free product seat and with one. */
  alone0: f32;
  alone1: f32;
  work0: f32;
  work1: f32;
  /** Phase, in each phase of the company; the most that all causes together may come to. */
  phase0: f32;
  phase1: f32;
  phase2: f32;
  cap: f32;
  /** Product, company, customers, other. */
  part0: f32;
  part1: f32;
  part2: f32;
  part3: f32;

  moving(): v128 {
    return v128.load(changetype<usize>(this));
  }
  gains(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("gain0"));
  }
  standing(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("alone0"));
  }
  phases(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("phase0"));
  }
  parts(): v128 {
    return v128.load(changetype<usize>(this), offsetof<RowMonth>("part0"));
  }
}
