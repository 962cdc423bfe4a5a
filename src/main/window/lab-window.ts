// The one window: where it stands, and how it looks before the page has drawn.

import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { webPreferences } from '../trust/web-preferences';
import { PAPER } from './paper';
import { DEFAULT_BOUNDS, fitBounds, MIN_SIZE, writeBounds, type Bounds } from './window-bounds';

const paper = (): string => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light);

/** Of the task bar, where the system does not take it from the program. */
const icon = path.join(import.meta.dirname, 'icon.png');

const pagePreferences = {
  ...webPreferences,
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
  // The page's programs are compiled once and kept; otherwise at every start until they count as hot.
  v8CacheOptions: 'bypassHeatCheck',
} satisfies Electron.WebPreferences;

/** @param boundsFile where the window's place is kept */
export function createLabWindow(bounds: Bounds, boundsFile: string): BrowserWindow {
  const { maximized, ...place } = onScreen(bounds);
  const window = new BrowserWindow({
    ...place,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    backgroundColor: paper(),
    ...(process.platform === 'linux' && { icon }),
    webPreferences: pagePreferences,
  });
  window.once('ready-to-show', () => {
    leaveRoomForFrame(window);
    if (maximized) window.maximize();
    else window.show();
  });
  window.on('close', () =>
    writeBounds(boundsFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paper());
  });
  return window;
}

function onScreen(bounds: Bounds): Bounds {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  return fitBounds(
    bounds,
    screens.map((display) => display.workArea),
  );
}

export function placeWindow(window: BrowserWindow, bounds: Bounds): void {
  const { maximized, ...place } = onScreen(bounds);
  window.setBounds(place);
  if (maximized) window.maximize();
}

/** What the system counts is the whole window; only when it stands is its frame known. */
function leaveRoomForFrame(window: BrowserWindow): void {
  const [width = 0, height = 0] = window.getSize();
  const [pageWidth = 0, pageHeight = 0] = window.getContentSize();
  window.setMinimumSize(MIN_SIZE.width + width - pageWidth, MIN_SIZE.height + height - pageHeight);
}

/** A window whose page has exactly the default size, whatever the user's window has. */
export function createSnapshotWindow(): BrowserWindow {
  const { width, height } = DEFAULT_BOUNDS;
  const window = new BrowserWindow({
    width,
    height,
    useContentSize: true,
    enableLargerThanScreen: true,
    frame: false,
    show: false,
    backgroundColor: paper(),
    webPreferences: pagePreferences,
  });
  window.once('ready-to-show', () => window.showInactive());
  return window;
}
