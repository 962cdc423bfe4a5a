// What a file is called until somebody calls it otherwise: the function and the rate.

import type { Lab } from '../model/lab';

export function exportName({ session }: Pick<Lab, 'session'>): string {
  const { objective, lr } = session.peek();
  const subject = 'id' in objective ? objective.id : 'formula';
  return `descent-lab ${subject} lr ${String(lr)}`;
}
