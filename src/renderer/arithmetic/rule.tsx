// The rule of the method, whose letters light up with what they stand for.

import { effect } from '@preact/signals-core';
import katex from 'katex';
import { useEffect, useRef } from 'preact/hooks';
import { symbolOfLetter } from '../model/step-symbol';
import { useLab } from '../panel/lab-context';
import { markSymbols } from './symbol-letters';

/** @param tex its lines, with \qquad between them */
export function Rule({ tex }: { readonly tex: string }) {
  const { lab } = useLab();
  const node = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const rule = node.current;
    if (!rule) return;
    rule.replaceChildren(
      ...tex.split('\\qquad').map((line) => {
        const formula = document.createElement('span');
        formula.className = 'typeset';
        katex.render(line, formula, { throwOnError: false });
        markSymbols(formula);
        return formula;
      }),
    );
    const letters = [...rule.querySelectorAll<HTMLElement>('[data-symbol]')];
    return effect(() => {
      const lit = lab.looks.symbol.value;
      for (const letter of letters) {
        letter.dataset['lit'] = String(letter.dataset['symbol'] === lit);
      }
    });
  }, [tex]);

  return (
    <p
      ref={node}
      class="rule"
      onPointerOver={({ target }) => {
        const letter = target instanceof Element ? target.closest('[data-symbol]') : null;
        const symbol = symbolOfLetter(letter?.getAttribute('data-symbol') ?? '');
        lab.looks.set({ symbol: symbol ?? null });
      }}
      onPointerLeave={() => lab.looks.set({ symbol: null })}
    />
  );
}
