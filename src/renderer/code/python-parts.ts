// A script in pieces to be told apart: code and comments.

export interface PythonPart {
  readonly text: string;
  readonly comment: boolean;
}

/** Our scripts have no # but before a comment. Joined, the parts are the script. */
export function pythonParts(script: string): PythonPart[] {
  return script
    .split(/(#[^\n]*)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, comment: text.startsWith('#') }));
}
