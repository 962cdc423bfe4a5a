// The Mersenne Twister MT19937: Matsumoto & Nishimura 1998, ACM Transactions on Modeling and Computer
// Simulation 8(1), 3–30, with the seeding and the 53-bit numbers of their mt19937ar.c (2002). It is
// what np.random.seed and np.random.rand have, so that a run can be had in numpy, too.

const WORDS = 624;
const MIDDLE = 397;

export class MersenneTwister {
  private readonly state = new Uint32Array(WORDS);
  private at = WORDS;

  /** @param seed a whole number from 0 to 2³² − 1 */
  constructor(seed: number) {
    const { state } = this;
    state[0] = seed;
    for (let k = 1; k < WORDS; k++) {
      const before = state[k - 1] ^ (state[k - 1] >>> 30);
      state[k] = Math.imul(1812433253, before) + k;
    }
  }

  /** A number in [0, 1), a multiple of 2⁻⁵³. */
  next(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** 32 random bits. */
  private word(): number {
    if (this.at === WORDS) this.twist();
    let y = this.state[this.at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private twist(): void {
    const { state } = this;
    for (let k = 0; k < WORDS; k++) {
      const y = (state[k] & 0x80000000) | (state[(k + 1) % WORDS] & 0x7fffffff);
      state[k] = state[(k + MIDDLE) % WORDS] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.at = 0;
  }
}
