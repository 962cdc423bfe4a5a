// Finds what would have to be scrolled sideways to be read, and what no scrolling brings into sight:
// a page scrolls in one direction.

import type { Page } from '@playwright/test';
import { findIn } from './find-in';

/** One line a fault. */
export const sideways = (page: Page): Promise<string[]> => findIn(page, { findSideways });

/** Runs in the page, so that everything it needs is inside. */
export function findSideways(): string[] {
  /** Code and tables are as wide as they are. */
  const WIDE = 'pre, table, .help-table, .comparison-scroll, [role="table"]';
  const SLACK = 1;
  const found: string[] = [];
  const nameOf = (element: Element): string => {
    const parts: string[] = [];
    for (let at: Element | null = element; at && parts.length < 3; at = at.parentElement) {
      const name = at.getAttribute('data-name') ?? at.getAttribute('class')?.split(' ')[0];
      if (name) parts.unshift(name);
    }
    return parts.join(' > ') || element.tagName.toLowerCase();
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + SLACK) found.push(`sideways: the page`);
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
    if (element.closest('textarea, select, input') || element.closest('.katex')) continue;
    const { overflowX } = getComputedStyle(element);
    if (!/auto|scroll/.test(overflowX)) continue;
    if (element.matches(WIDE)) continue;
    if (element.scrollWidth > element.clientWidth + SLACK) {
      found.push(`sideways: ${nameOf(element)} (${element.scrollWidth} in ${element.clientWidth})`);
    }
  }

  /** What lies beyond everything around it that scrolls, on the side to which nothing scrolls. */
  const reachable = (control: Element): boolean => {
    const box = control.getBoundingClientRect();
    let { left, right, top, bottom } = box;
    for (let at = control.parentElement; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const around = at.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowY)) {
        if (top + at.scrollTop - around.top < -SLACK) return false;
        [top, bottom] = [around.top, around.bottom];
      } else if (/hidden|clip/.test(style.overflowY) && at !== document.body) {
        if (top > around.bottom - SLACK || bottom < around.top + SLACK) return false;
      }
      if (/auto|scroll/.test(style.overflowX)) [left, right] = [around.left, around.right];
      if (style.position === 'fixed') break;
    }
    return left > -2 && right < innerWidth + 2 && top > -2 && bottom < innerHeight + 2;
  };
  for (const control of document.querySelectorAll('button, input, select, textarea, a[href]')) {
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // Radios are drawn by their labels; ears only.
    if (control.matches('[type="radio"], [type="checkbox"]') || control.closest('.unseen'))
      continue;
    if (!reachable(control)) found.push(`out of reach: ${nameOf(control)}`);
  }
  return [...new Set(found)];
}
