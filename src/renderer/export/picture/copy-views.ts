// The views as they are on the screen go on the clipboard, without a dialog.

import type { ExportJob } from '../../model/export/export-job';
import type { Lab } from '../../model/lab';
import type { Notices } from '../../model/notices';
import { pictureMaker } from './make-picture';
import { lookOf, usualPicture } from './picture-choices';

export async function copyViews(lab: Lab, job: ExportJob, notices: Notices): Promise<void> {
  await job.copy(pictureMaker(lab, lookOf(lab, { ...usualPicture(lab), size: 'screen' })));
  const state = job.now.peek();
  if (state.is === 'copied') notices.tell((t) => t.export.copied);
  if (state.is === 'failed') notices.refuse(state.problem);
}
