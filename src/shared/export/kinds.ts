// What can leave the lab as a file: one row a kind, with the suffix by which it is asked for and the
// name that other programs know its type by.

interface Row {
  readonly mime: string;
  /** Whether it is the runs as text, which the command line writes without a window. */
  readonly text: boolean;
}

export const exportRows = {
  png: { mime: 'image/png', text: false },
  svg: { mime: 'image/svg+xml', text: false },
  gif: { mime: 'image/gif', text: false },
  mp4: { mime: 'video/mp4', text: false },
  webm: { mime: 'video/webm', text: false },
  csv: { mime: 'text/csv', text: true },
  json: { mime: 'application/json', text: true },
  py: { mime: 'text/x-python', text: true },
  ipynb: { mime: 'application/x-ipynb+json', text: true },
  pdf: { mime: 'application/pdf', text: false },
  /** The whole lab, opened on them: the one file with something in it. */
  html: { mime: 'text/html', text: false },
} as const satisfies Record<string, Row>;

export type ExportKind = keyof typeof exportRows;

export const exportKinds = Object.keys(exportRows) as ExportKind[];

export type TextKind = {
  [K in ExportKind]: (typeof exportRows)[K]['text'] extends true ? K : never;
}[ExportKind];

export const textKinds = exportKinds.filter(isTextKind);

export function isTextKind(kind: ExportKind): kind is TextKind {
  return exportRows[kind].text;
}

/** Whether only the window can make it: no text, and not the page, which a session is put into. */
export const needsWindow = (kind: ExportKind): kind is Exclude<ExportKind, TextKind | 'html'> =>
  !isTextKind(kind) && kind !== 'html';

/** The same, and what the lab itself opens again: all that is saved by asking where. */
export const savedKinds = [...exportKinds, 'descent', 'lesson.json'] as const;
export type SavedKind = (typeof savedKinds)[number];

/** Which part of the screen a picture shows: all of it, or one view. */
export const exportViews = ['stage', 'figure', 'field', 'chart'] as const;
export type ExportView = (typeof exportViews)[number];

/** Pixels of a picture in one of the screen's. */
export const exportScales = [1, 2, 3, 4] as const;
export type ExportScale = (typeof exportScales)[number];

/** What the command line asks for. */
export interface ExportRequest {
  readonly kind: ExportKind;
  readonly view: ExportView;
  readonly scale: ExportScale;
  /** Of a worksheet: the teacher's copy. */
  readonly answers: boolean;
}

/** What kind a file of this name is; null for none of ours. */
export function exportKindOf(file: string): ExportKind | null {
  const suffix = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return exportKinds.find((kind) => kind === suffix) ?? null;
}
