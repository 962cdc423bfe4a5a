// Files that are opened, dropped or pasted: what is wrong is said in one sentence, and nothing is lost.

import type { Action, Move } from '../action';
import { files, cut, type Given } from '../files';
import type { Hand } from '../hand';
import { below, oneOf } from '../random';

const NAME = 'given.json';

/** A file or a text on its way into the page, as the browser hands it over. */
function give({ how, text, name }: { how: 'paste' | 'drop'; text: string; name: string }): void {
  const transfer = new DataTransfer();
  if (how === 'paste') transfer.setData('text/plain', text);
  else transfer.items.add(new File([text], name, { type: 'application/json' }));
  const init = { bubbles: true, cancelable: true };
  const target = document.body;
  if (how === 'paste') {
    target.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
  } else target.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transfer }));
}

/** @returns what of it is no good answer to a file that must be refused */
async function answerOf(hand: Hand): Promise<string[]> {
  const alert = hand.page.locator('.notice.failed');
  await alert.first().waitFor({ timeout: 20_000 });
  const said = (await alert.allTextContents()).join(' | ');
  const clean = said.replaceAll(/“[^”]*”/g, '');
  return [
    ...(said.length > 400 ? [`says ${said.length} letters`] : []),
    // oxlint-disable-next-line no-control-regex
    ...(/[\u0000-\u001f\u007f\u202e]/.test(said) ? ['says control characters'] : []),
    ...(/\b(undefined|null|NaN|Object|never)\b|\[object/.test(clean) ? [`says “${said}”`] : []),
  ];
}

function given({ what, content, bad }: Given, how: 'open' | 'paste' | 'drop'): Move {
  return {
    says: `${how} ${what}`,
    make: async (hand) => {
      if (!(await hand.clear())) return false;
      if (how !== 'open' && typeof content !== 'string') return false;
      await hand.kept();
      await hand.closeNotices();
      const handOver = () =>
        how === 'open'
          ? hand.edition.openFile(NAME, content)
          : hand.page.evaluate(give, { how, text: String(content), name: NAME });
      // Nothing at all can be pasted of nothing.
      if (!bad || (how === 'paste' && String(content).trim() === '')) return handOver();
      return hand.keeps(`${how} ${what}`, async () => {
        await handOver();
        const wrong = await answerOf(hand);
        if (wrong.length > 0) throw new Error(`${how} ${what}: ${wrong.join('; ')}`);
      });
    },
  };
}

export const fileActions: readonly Action[] = [
  {
    weight: 6,
    plan: (random) => given(oneOf(random, files), oneOf(random, ['open', 'paste', 'drop'])),
  },
  {
    weight: 1,
    plan: (random) => given(cut(below(random, 1000)), oneOf(random, ['open', 'paste', 'drop'])),
  },
  {
    weight: 1,
    plan: () => ({
      says: 'save and open again',
      make: async (hand) => {
        if (!(await hand.clear())) return false;
        return hand.keeps('saved and opened again', async () =>
          hand.edition.openFile(NAME, await hand.edition.savedText()),
        );
      },
    }),
  },
];
