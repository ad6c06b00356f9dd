/* What an ordinary person's hazards are at one month of tenure: `shared/simulation/kernel/base-hazard.ts`. */
#pragma once

typedef struct {
  float steady[4];
  float moving[4];
  float standing[4];
  float cap;
  float spare[3];
} BaseHazard;
