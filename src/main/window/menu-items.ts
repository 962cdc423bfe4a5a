// The menu bar as data: what can be asked for, in both languages, with its key. `shown` keys are
// handled by the page itself and stand in the menu only to be learnt.

import type { Words } from '../../core/words';
import type { CommandId } from '../../shared/protocol/protocol';

export type MenuItem =
  | {
      readonly command: CommandId;
      readonly label: Words;
      readonly key?: string;
      readonly macKey?: string;
      readonly shown?: true;
    }
  | { readonly role: MenuRole; readonly label: Words }
  | { readonly separator: true };

export type MenuRole =
  'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut';

export interface MenuColumn {
  readonly label: Words;
  readonly items: readonly MenuItem[];
}

const line = { separator: true } as const;

/** `&` marks the letter that opens an entry with Alt. */
export const menuColumns = [
  {
    label: { en: '&File', ko: '파일(&F)' },
    items: [
      { command: 'open', label: { en: '&Open…', ko: '열기(&O)…' }, key: 'CmdOrCtrl+O' },
      { command: 'save', label: { en: '&Save…', ko: '저장(&S)…' }, key: 'CmdOrCtrl+S' },
      line,
      { command: 'print', label: { en: '&Print…', ko: '인쇄(&P)…' }, key: 'CmdOrCtrl+P' },
      line,
      { role: 'quit', label: { en: '&Quit', ko: '끝내기(&X)' } },
    ],
  },
  {
    label: { en: '&Edit', ko: '편집(&E)' },
    items: [
      { command: 'undo', label: { en: '&Undo', ko: '실행 취소(&U)' }, key: 'CmdOrCtrl+Z' },
      {
        command: 'redo',
        label: { en: '&Redo', ko: '다시 실행(&R)' },
        key: 'Ctrl+Y',
        macKey: 'Shift+Cmd+Z',
      },
      line,
      { role: 'cut', label: { en: 'Cu&t', ko: '잘라내기(&T)' } },
      { role: 'copy', label: { en: '&Copy', ko: '복사(&C)' } },
      { role: 'paste', label: { en: '&Paste', ko: '붙여넣기(&P)' } },
      { role: 'selectAll', label: { en: 'Select &all', ko: '모두 선택(&A)' } },
    ],
  },
  {
    label: { en: '&View', ko: '보기(&V)' },
    items: [
      { command: 'defaultView', label: { en: '&Default view', ko: '처음 시점(&D)' } },
      { command: 'presenter', label: { en: '&Presenter mode', ko: '발표 모드(&P)' }, key: 'F5' },
      {
        command: 'fullScreen',
        label: { en: '&Full screen', ko: '전체 화면(&F)' },
        key: 'F11',
        macKey: 'Ctrl+Cmd+F',
      },
      line,
      { role: 'zoomIn', label: { en: 'Zoom &in', ko: '확대(&I)' } },
      { role: 'zoomOut', label: { en: 'Zoom &out', ko: '축소(&O)' } },
      { role: 'resetZoom', label: { en: '&Actual size', ko: '원래 크기(&A)' } },
    ],
  },
  {
    label: { en: '&Run', ko: '실행(&R)' },
    items: [
      {
        command: 'playPause',
        label: { en: '&Play or pause', ko: '재생/일시 정지(&P)' },
        key: 'Space',
        shown: true,
      },
      {
        command: 'stepBack',
        label: { en: 'Step &back', ko: '한 걸음 뒤로(&B)' },
        key: 'Left',
        shown: true,
      },
      {
        command: 'stepForward',
        label: { en: 'Step &forward', ko: '한 걸음 앞으로(&F)' },
        key: 'Right',
        shown: true,
      },
      {
        command: 'firstStep',
        label: { en: 'F&irst step', ko: '첫 걸음(&I)' },
        key: 'Home',
        shown: true,
      },
      {
        command: 'lastStep',
        label: { en: '&Last step', ko: '마지막 걸음(&L)' },
        key: 'End',
        shown: true,
      },
      line,
      {
        command: 'restart',
        label: { en: '&Restart', ko: '처음부터 다시(&R)' },
        key: 'R',
        shown: true,
      },
    ],
  },
] as const satisfies readonly MenuColumn[];
