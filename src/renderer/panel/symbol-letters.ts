// The letters of a typeset formula that stand for quantities of the step. KaTeX sets neighbours into
// one element, so each letter gets its own; the MathML beside it, which is heard, stays as it is.

import { symbolOfLetter, type StepSymbol } from '../model/step-symbol';

/** Gives every letter that is a quantity `data-symbol`; ∇f is what a method's rule calls g. */
export function markSymbols(formula: Element): void {
  for (const run of formula.querySelectorAll('.katex-html .mathnormal')) {
    const letters = run.textContent.split('');
    if (run.childElementCount > 0 || !letters.some(symbolOfLetter)) continue;
    run.replaceChildren(
      ...letters.map((letter) => {
        const node = document.createElement('span');
        node.textContent = letter;
        const symbol = symbolOfLetter(letter);
        if (symbol) mark(node, symbol);
        return node;
      }),
    );
  }
  for (const nabla of formula.querySelectorAll<HTMLElement>('.katex-html .mord')) {
    const f = nabla.nextElementSibling;
    if (nabla.textContent !== '∇' || f?.textContent !== 'f') continue;
    for (const part of [nabla, f as HTMLElement]) mark(part, 'g');
  }
}

function mark(node: HTMLElement, symbol: StepSymbol): void {
  node.dataset['symbol'] = symbol;
}
