// Everything that the palette offers just now, in the order of the whole list.

import type { Bench } from '../panel/lab-context';
import { entryOf, type Entry } from './entry';
import { commandOffers } from './sources/command-offers';
import { lessonOffers, stepOffers } from './sources/lesson-offers';
import { recentOffers } from './sources/recent-offers';
import { sessionOffers } from './sources/session-offers';
import { settingOffers } from './sources/setting-offers';

const sources = [
  commandOffers,
  recentOffers,
  lessonOffers,
  sessionOffers,
  settingOffers,
  stepOffers,
];

export const entriesOf = (bench: Bench): Entry[] =>
  sources.flatMap((offers) => offers(bench)).map(entryOf);
