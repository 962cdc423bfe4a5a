// The net on an example as a session refers to it: the notebook's own is the entry itself.

import { notebookNet, simplenet, type Net } from '../../../../core/objectives/simplenet';

export const netReference = (net: Net) =>
  JSON.stringify(net) === JSON.stringify(notebookNet)
    ? { id: simplenet.id }
    : { id: simplenet.id, net };
