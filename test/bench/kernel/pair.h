/* People of one source and work of one sink that they may do: `shared/simulation/kernel/pair.ts`. */
#pragma once
#include <stdint.h>

typedef struct {
  int32_t source;
  int32_t sink;
  int32_t work;
  int32_t place;
  double gain;
  double perGain;
  double value;
  double spare;
} Pair;
