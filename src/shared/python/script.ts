// A Python script in no language of people yet: its comments are named, and put into words where
// the script is read.

export type CommentId =
  | 'title'
  | 'f'
  | 'numerical'
  | 'ahead'
  | 'behind'
  | 'restore'
  | 'analytic'
  | 'hessian'
  | 'copy'
  | 'seed'
  | 'slope'
  | 'rows';

/** A line of code; or what stands before a comment, which comment, and what follows its words. */
export type ScriptLine =
  string | { readonly code: string; readonly comment: CommentId; readonly after: string };

/** The lines of a script, empty ones included. */
export type Script = readonly ScriptLine[];
