// Makes the file of numbers or code that was chosen.

import { fileText } from '../../../formats/file-text';
import { CannotMake } from '../../model/export/cannot-make';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';
import { exportName } from '../export-name';
import { encodeInSlices, MOST_BYTES, tooLarge } from './encode-in-slices';
import { recordingOf, type NumberChoices } from './recording';
import { weightOf } from './weight';

export const numbersMaker =
  (lab: Lab, choices: NumberChoices): Make =>
  async (making) => {
    const { kind, steps } = choices;
    const t = lab.texts.peek();
    const recording = recordingOf(lab, choices);
    if (!recording) throw new CannotMake({ code: 'runsUnfinished' });
    const weight = weightOf(recording, choices, t);
    const text = fileText(kind, recording, t, steps);
    if (!weight.ok) throw new CannotMake(weight.problem);
    if (!text.ok) throw new CannotMake(text.problem);
    if (weight.value.bytes > MOST_BYTES) throw tooLarge(weight.value.bytes);
    const bytes = await encodeInSlices(text.value, weight.value.bytes, making);
    return { kind, name: exportName(lab), bytes };
  };
