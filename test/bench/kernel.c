/*
 * The kernel of `shared/simulation/kernel/` once more, in C: the same steps, generator and order of operations, so that the
 * results are the same to the last bit and only the speed tells the two apart. Compile without contraction to fused operations.
 *
 *   kernel IMAGE FROM TO SHARD REPEATS [RESULTS]
 *
 * simulates trials FROM to TO in shards of SHARD, REPEATS times, and prints the nanoseconds of the processor that each took, one
 * a line. RESULTS receives the figures, then the counts, of the last shard.
 */
#define _POSIX_C_SOURCE 200809L
#include "kernel/image.h"
#include "kernel/record.h"
#include "kernel/reset.h"
#include "kernel/steps/accounts.h"
#include "kernel/steps/backfill.h"
#include <time.h>

static void simulateMonth(int32_t month) {
  applyChanges(month);
  gatherTeam(month);
  moveAccounts(month);
  askForWork(month);
  doWork(month);
  settleAccounts(month);
  fillSeats(month);
  letMembersLeave(month);
  seeOffLeavers(month);
  record(month);
}

static void simulateTrials(int32_t from, int32_t to) {
  trialsOfShard = to - from;
  for (int32_t number = from; number < to; number++) {
    beginRecord(number - from);
    resetTrial(number);
    for (int32_t month = 0; month < months; month++) simulateMonth(month);
    recordEnd();
  }
}

static int64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int main(int count, char **words) {
  if (count < 6) fail("usage:", "kernel IMAGE FROM TO SHARD REPEATS [RESULTS]");
  layOut(words[1]);
  const int32_t from = atoi(words[2]);
  const int32_t to = atoi(words[3]);
  const int32_t shard = atoi(words[4]);
  const int32_t repeats = atoi(words[5]);
  const size_t figureColumns =
      (size_t)((monthlyFigures + activityFigures * activities + segmentFigures * segments) * months + members + 1);
  const size_t countColumns = (size_t)((causes + 1) * months + 3 * members);
  figures = calloc(figureColumns * (size_t)shard, sizeof *figures);
  counts = calloc(countColumns * (size_t)shard, sizeof *counts);
  if (figures == NULL || counts == NULL) fail("no room for", "the results");

  for (int32_t repeat = 0; repeat < repeats; repeat++) {
    const int64_t began = nanoseconds();
    for (int32_t first = from; first < to; first += shard) simulateTrials(first, leastOf(to, first + shard));
    printf("%lld\n", (long long)(nanoseconds() - began));
  }

  if (count > 6) {
    FILE *file = fopen(words[6], "wb");
    const size_t trials = (size_t)trialsOfShard;
    if (file == NULL || fwrite(figures, sizeof *figures, figureColumns * trials, file) != figureColumns * trials ||
        fwrite(counts, sizeof *counts, countColumns * trials, file) != countColumns * trials || fclose(file) != 0)
      fail("cannot write", words[6]);
  }
  return 0;
}
