// Puts something into the one file.

import { pageWith } from '../../../shared/page/data-block';
import { CannotMake } from '../../model/export/cannot-make';
import type { EmptyPage } from '../../model/export/empty-page';
import type { Make } from '../../model/export/making';
import type { PageContent } from './page-contents';

export const pageMaker =
  (emptyPage: EmptyPage, { name, text }: PageContent): Make =>
  async () => {
    const page = pageWith(await emptyPage(), text());
    if (page === null) throw new CannotMake({ code: 'pageMissing' });
    return { kind: 'html', name, bytes: new TextEncoder().encode(page) };
  };
