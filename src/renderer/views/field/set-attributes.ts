// Attributes and texts of elements, written where they are others than before: a browser lays out
// anew whatever is written, and a zoom draws sixty times a second.

export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]!;
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
