// A rule of descent, whose letters light up with what they stand for.

import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { setTex } from '../drawing/text/set-tex';
import { symbolOfLetter } from '../model/step-symbol';
import { useLab } from './lab-context';
import { markSymbols } from './symbol-letters';
import './lit-rule.css';

export function LitRule({ tex }: { readonly tex: string }) {
  const { lab } = useLab();
  const node = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const rule = node.current;
    if (!rule || !setTex(tex, rule)) return;
    markSymbols(rule);
    const letters = [...rule.querySelectorAll<HTMLElement>('[data-symbol]')];
    return effect(() => {
      const lit = lab.looks.symbol.value;
      for (const letter of letters) {
        letter.dataset['lit'] = String(letter.dataset['symbol'] === lit);
      }
    });
  }, [tex]);

  return (
    <span
      ref={node}
      class="typeset lit-rule"
      onPointerOver={({ target }) => {
        const letter = target instanceof Element ? target.closest('[data-symbol]') : null;
        const symbol = symbolOfLetter(letter?.getAttribute('data-symbol') ?? '');
        lab.looks.set({ symbol: symbol ?? null });
      }}
      onPointerLeave={() => lab.looks.set({ symbol: null })}
    />
  );
}
