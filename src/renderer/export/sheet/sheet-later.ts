// The worksheet of the command line, loaded when it is asked for.

import type { ExportRequest } from '../../../shared/export/kinds';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';

export const sheetLater =
  (lab: Lab, request: ExportRequest): Make =>
  async (making) => {
    const { sheetFromCommand } = await import('./sheet-from-command');
    return sheetFromCommand(lab, request)(making);
  };
