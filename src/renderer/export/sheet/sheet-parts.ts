// What a sheet is put together from while its form is open: what the run came to, the picture, and the
// copy for the printer.

import { useSignal } from '@preact/signals';
import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLab } from '../../panel/lab-context';
import { PaperCopy } from '../../sheet/paper-copy';
import { setUpFacts, type SetUpFacts } from '../../sheet/set-up-facts';
import type { SheetFigure } from '../../sheet/sheet';
import { drawFigure, figureLook, placeOfFigure } from './figure-of';
import { SheetOf, type SheetParts } from './sheet-of';
import type { WantedSheet } from './wanted-sheet';

/** null while the run is computed. The lab stands still while the dialog is open. */
export function useFacts(): SetUpFacts | null {
  const { lab } = useLab();
  const facts = useSignal<SetUpFacts | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    // Ended, or the run failed: then the window says so.
    setUpFacts(lab, ending.signal).then(
      (value) => (facts.value = value),
      () => {},
    );
    return () => ending.abort();
  }, []);
  return facts.value;
}

/** Its place at first, then the picture itself; null where there is none. */
export function useFigure(wanted: WantedSheet): SheetFigure | null {
  const { lab } = useLab();
  const drawn = useSignal<{ readonly of: string; readonly figure: SheetFigure | null } | null>(
    null,
  );
  const look = figureLook(wanted, lab);
  const key = JSON.stringify(look);
  useEffect(() => {
    if (!look) return undefined;
    const ending = new AbortController();
    const show = (figure: SheetFigure | null): void => {
      if (!ending.signal.aborted) drawn.value = { of: key, figure };
    };
    // A sheet without its figure is still a sheet.
    drawFigure(lab, look, ending.signal).then(show, () => show(null));
    return () => ending.abort();
  }, [key]);
  // What was drawn for another sheet is not its.
  if (drawn.value?.of !== key) return look && placeOfFigure;
  return drawn.value.figure;
}

/** The copy for the printer, as long as the form is open. */
export function usePaper(parts: SheetParts): PaperCopy {
  const { lab } = useLab();
  const copy = useRef<PaperCopy>(null);
  copy.current ??= new PaperCopy();
  const paper = copy.current;
  useLayoutEffect(() => {
    lab.looks.set({ sheet: true });
    return () => {
      lab.looks.set({ sheet: false });
      paper.dispose();
    };
  }, []);
  useLayoutEffect(() => paper.show(h(SheetOf, parts)));
  return paper;
}
