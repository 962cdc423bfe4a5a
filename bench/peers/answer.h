// The other end of bench/program.mjs: reads how often, answers how long (ns of processor
// time) and what came out.
#include <stdio.h>
#include <time.h>

static long long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int answer(double (*work)(void)) {
  long times;
  while (scanf("%ld", &times) == 1) {
    double check = 0;
    long long begin = now();
    for (long i = 0; i < times; i++) check = work();
    printf("%lld %.17g\n", now() - begin, check);
    fflush(stdout);
  }
  return 0;
}
