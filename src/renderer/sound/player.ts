// Plays tones by Web Audio. Made at the first tone, which follows something that a person did; without
// tones the audio is suspended. One voice: a tone ends the one before, so that nothing adds up.

import type { Tone, ToneKind } from './tone';

/** −20 dBFS at most; where one tone fades into the next, below −18. */
const LOUDEST = 0.1;
/** Seconds of fading in and out: without it every tone would begin with a click. */
const ATTACK = 0.006;
const RELEASE = 0.02;

interface Voice {
  readonly wave: OscillatorType;
  readonly seconds: number;
  /** What the pitch is multiplied by at the beginning and at the end. */
  readonly glide: readonly [number, number];
  /** Richer waves sound louder. */
  readonly level: number;
}

const voices: Record<ToneKind, Voice> = {
  step: { wave: 'sine', seconds: 0.14, glide: [1, 1], level: 1 },
  // Springs up by a fifth.
  overshoot: { wave: 'triangle', seconds: 0.16, glide: [1, 1.5], level: 0.8 },
  // High and short, like glass.
  ice: { wave: 'sine', seconds: 0.07, glide: [4, 4], level: 0.6 },
  // Falls, and buzzes.
  overflow: { wave: 'sawtooth', seconds: 0.3, glide: [1, 0.5], level: 0.4 },
  // Up by an octave, longer than a step: it is not cut off.
  arrival: { wave: 'triangle', seconds: 0.45, glide: [1, 2], level: 0.9 },
};

export class Player {
  private context: AudioContext | null = null;
  private readonly sounding = new Set<{
    readonly gain: GainNode;
    readonly source: OscillatorNode;
  }>();

  /** Until then an arrival sounds; steps do not cut it off. In seconds of the audio's clock. */
  private arriving = 0;

  /** Now, in place of whatever sounds. */
  play(tone: Tone): void {
    const context = this.wake();
    const now = context.currentTime;
    if (tone.kind === 'arrival') this.arriving = now + voices.arrival.seconds;
    else if (now < this.arriving) return;
    this.stop();
    this.schedule(context, tone, now, Infinity);
  }

  /** One after the other, the first now. */
  playAll(tones: readonly Tone[], seconds: number): void {
    const context = this.wake();
    this.stop();
    const each = seconds / tones.length;
    tones.forEach((tone, k) => {
      this.schedule(context, tone, context.currentTime + RELEASE + k * each, each);
    });
  }

  /** Lets what sounds fade, and forgets what was to come. */
  stop(): void {
    const now = this.context?.currentTime ?? 0;
    for (const { gain, source } of this.sounding) {
      gain.gain.cancelAndHoldAtTime(now);
      gain.gain.linearRampToValueAtTime(0, now + RELEASE);
      source.stop(now + RELEASE);
    }
  }

  private wake(): AudioContext {
    this.context ??= new AudioContext({ latencyHint: 'interactive' });
    void this.context.resume();
    return this.context;
  }

  /** @param room seconds until the next tone */
  private schedule(context: AudioContext, tone: Tone, from: number, room: number): void {
    const voice = voices[tone.kind];
    const until = from + Math.max(ATTACK + RELEASE, Math.min(voice.seconds, room));
    const source = new OscillatorNode(context, { type: voice.wave });
    source.frequency.setValueAtTime(tone.hertz * voice.glide[0], from);
    source.frequency.exponentialRampToValueAtTime(tone.hertz * voice.glide[1], until);
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDEST * voice.level, from + ATTACK);
    gain.gain.setValueAtTime(LOUDEST * voice.level, until - RELEASE);
    gain.gain.linearRampToValueAtTime(0, until);
    source
      .connect(gain)
      .connect(new StereoPannerNode(context, { pan: tone.pan }))
      .connect(context.destination);
    const one = { gain, source };
    this.sounding.add(one);
    source.addEventListener('ended', () => {
      this.sounding.delete(one);
      if (this.sounding.size === 0) void context.suspend();
    });
    source.start(from);
    source.stop(until);
  }
}
