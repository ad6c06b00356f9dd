/* The kernel's memory as a file: how many globals, their names and values, then every byte (`kernel-image.ts` writes it). */
#pragma once
#include "plan.h"
#include "state.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { nameBytes = 32 };

typedef struct {
  char name[nameBytes];
  double value;
} Global;

static Global *globals;
static uint32_t globalCount;

static void fail(const char *what, const char *which) {
  fprintf(stderr, "%s %s\n", what, which);
  exit(1);
}

static void *bytesOf(FILE *file, size_t bytes) {
  void *room = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (room == NULL || fread(room, 1, bytes, file) != bytes) fail("cannot read", "the image");
  return room;
}

static void readImage(const char *path) {
  FILE *file = fopen(path, "rb");
  uint32_t sizes[2];
  if (file == NULL || fread(sizes, sizeof sizes, 1, file) != 1) fail("cannot read", path);
  globalCount = sizes[0];
  globals = bytesOf(file, globalCount * sizeof(Global));
  memory = bytesOf(file, sizes[1]);
  fclose(file);
}

static double valueOf(const char *name) {
  for (uint32_t at = 0; at < globalCount; at++)
    if (strcmp(globals[at].name, name) == 0) return globals[at].value;
  fail("the kernel has nothing called", name);
  return 0;
}

/* Addresses count from the beginning of the memory. */
static void *placeOf(const char *name) { return memory + (uint32_t)valueOf(name); }

static void layOut(const char *path) {
  readImage(path);
#define BIND(name) name = (int32_t)(int64_t)valueOf(#name);
  PLAN_WHOLE_NUMBERS(BIND)
#undef BIND
#define BIND(name) name = valueOf(#name);
  PLAN_NUMBERS(BIND)
#undef BIND
#define BIND(name) name = placeOf(#name);
  PLAN_INTS(BIND)
  PLAN_FLOATS(BIND)
  STATE_INTS(BIND)
  STATE_FLOATS(BIND)
  OPTIMA_INTS(BIND)
  OPTIMA_FLOATS(BIND)
  BIND(rowMonths)
  BIND(baseHazard)
  BIND(kinds)
  BIND(nature)
  BIND(sourceGain)
  STATE_SINGLES(BIND)
#undef BIND
  everyHolder = aligned_alloc(64, ((size_t)slots * sizeof(Holder) + 63) / 64 * 64 + 64);
}
