// Numbers that look random and are the same at every run and everywhere: a linear congruential generator (Numerical Recipes).

/** Each call gives the next number, from 0 up to, not including, 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
