// A program built for a process or a thread of its own, with everything that it needs inside.
import path from 'node:path';
import { build } from 'vite';

/** @param entry below the project; the program is `name`.mjs in `folder` */
export const buildAlone = (entry: string, folder: string, name: string): Promise<unknown> =>
  build({
    root: path.join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
