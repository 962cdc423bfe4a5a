// What can be read of elements that were not drawn.

import type { ComponentChildren, VNode } from 'preact';

const isElement = (node: unknown): node is VNode<{ children?: ComponentChildren }> =>
  typeof node === 'object' && node !== null && 'props' in node;

/** @param visit is told every element on the way */
export function textOf(
  node: ComponentChildren,
  visit: (element: VNode) => void = () => {},
): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map((child) => textOf(child, visit)).join('');
  if (!isElement(node)) return '';
  visit(node);
  if (typeof node.type !== 'function') {
    const text = textOf(node.props.children, visit);
    return INLINE.test(node.type) ? text : ` ${text} `;
  }
  const component = node.type as (props: object) => ComponentChildren;
  return textOf(component(node.props), visit);
}

const INLINE = /^(?:strong|em|code|button)$/;
