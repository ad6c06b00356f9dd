/** Step 3: new logos come, contracts grow a month older. */
import {
  arrPerAccount,
  expMinusNewMean,
  newMean,
  onboardingShare,
  ringFrom,
  segments,
  stageShare,
  stages,
  term,
  youngFrom,
  youngMonths,
} from "../plan";
import { poissonOf } from "../sampling";
import {
  accounts,
  arr,
  kept,
  luckStride,
  newLuck,
  onboarding,
  renewing,
  ring,
  ringNow,
  served,
  stageCount,
  young,
  youngNow,
} from "../state";

export function moveAccounts(month: i32): void {
  for (let j = 0; j < segments; j++) {
    const at = month * segments + j;
    const joined = poissonOf(newLuck[j * luckStride + month], newMean[at], expMinusNewMean[at]);
    accounts[j] = accounts[j] + joined;
    arr[j] = arr[j] + joined * arrPerAccount[j];
    countStages(j, month, joined / kept[j]);
  }
}

/**
 * Cohorts do not move: position p of the term in month t is cell (p − t) of the ring, age a in onboarding cell (a − t), so that
 * the youngest of all overwrite those who have left onboarding. `joined` is on the scale of the ring, as if nobody had been lost yet.
 */
function countStages(j: i32, month: i32, joined: f64): void {
  const length = term[j];
  const from = ringFrom[j];
  if (month > 0) ringNow[j] = before(ringNow[j], length);
  const newest = from + ringNow[j];
  const cohorts = ring;
  const shares = stageShare;
  cohorts[newest] = cohorts[newest] + joined;

  // Two stages a pair: operation and adoption, value and renewal.
  let early = f64x2.splat(0.0);
  let late = f64x2.splat(0.0);
  // The shares stand twice, one after the other, so that the walk round the ring need not turn back.
  let share = (2 * from + length - ringNow[j]) * 4;
  for (let cell = from; cell < from + length; cell++, share += 4) {
    const cohort = f64x2.splat(cohorts[cell]);
    early = f64x2.add(early, f64x2.mul(cohort, shares.pair(share)));
    late = f64x2.add(late, f64x2.mul(cohort, shares.pair(share + 2)));
  }
  const oldest = newest == from ? from + length - 1 : newest - 1;

  const ages = youngMonths[j];
  let onboarded = 0.0;
  if (ages > 0) {
    const cells = youngFrom[j];
    if (month > 0) youngNow[j] = before(youngNow[j], ages);
    const now = youngNow[j];
    young[cells + now] = month == 0 ? young[cells] + joined : joined;
    for (let age = 0; age < ages; age++) {
      const cell = now + age;
      const part = young[cells + (cell < ages ? cell : cell - ages)] * onboardingShare[cells + age];
      const taken = f64x2.splat(part);
      const position = (2 * from + (age < length ? age : age % length)) * 4;
      onboarded += part;
      early = f64x2.sub(early, f64x2.mul(taken, shares.pair(position)));
      late = f64x2.sub(late, f64x2.mul(taken, shares.pair(position + 2)));
    }
  }

  const scale = kept[j];
  const counts = j * stages;
  const inAdoption = f64x2.extract_lane(early, 1) * scale;
  const inOperation = f64x2.extract_lane(early, 0) * scale;
  const inMeasurement = f64x2.extract_lane(late, 0) * scale;
  const inRenewal = f64x2.extract_lane(late, 1) * scale;
  stageCount[counts] = onboarded * scale;
  stageCount[counts + 1] = inOperation;
  stageCount[counts + 2] = inAdoption;
  stageCount[counts + 3] = inMeasurement;
  stageCount[counts + 4] = inRenewal;
  onboarding[j] = onboarded * scale;
  renewing[j] = cohorts[oldest] * scale;
  served[j] = onboarded * scale + inOperation + inAdoption + inMeasurement + inRenewal;
}

/** The place before another on a ring. */
function before(place: i32, length: i32): i32 {
  return place == 0 ? length - 1 : place - 1;
}
