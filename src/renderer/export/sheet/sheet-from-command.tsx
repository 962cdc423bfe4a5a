// A worksheet for the command line: of the set-up that was asked for, with or without its answers.

import type { ExportRequest } from '../../../shared/export/kinds';
import type { Lab } from '../../model/lab';
import type { Make } from '../../model/export/making';
import { PaperCopy } from '../../sheet/paper-copy';
import { setUpFacts } from '../../sheet/set-up-facts';
import { drawFigure, figureLook } from './figure-of';
import { sheetFileName } from './file-name';
import { SheetOf } from './sheet-of';
import type { WantedSheet } from './wanted-sheet';

export const sheetFromCommand =
  (lab: Lab, { answers }: Pick<ExportRequest, 'answers'>): Make =>
  async ({ signal, pdf }) => {
    const wanted: WantedSheet = {
      kind: 'worksheet',
      style: { languages: [lab.language.peek()], answers },
      about: null,
      number: null,
    };
    const look = figureLook(wanted, lab);
    const facts = await setUpFacts(lab, signal);
    const figure = look && (await drawFigure(lab, look, signal));
    const paper = new PaperCopy();
    lab.looks.set({ sheet: true });
    try {
      paper.show(
        <SheetOf
          wanted={wanted}
          facts={facts}
          figure={figure}
          person={{ name: '', number: '' }}
          progress={null}
          reflection=""
        />,
      );
      await paper.settled(signal);
      return {
        kind: 'pdf',
        name: sheetFileName(lab.texts.peek(), wanted),
        bytes: await paper.asDocument(pdf),
      };
    } finally {
      lab.looks.set({ sheet: false });
      paper.dispose();
    }
  };
