// The cell that draws f by step, and in two dimensions the paths over the contours. Without
// matplotlib it does nothing.

import type { Texts } from '../../i18n/texts';
import type { ObjectiveInfo } from '../../shared/session/objective-info';

export const pictureCode = (
  { dimension, variables }: ObjectiveInfo,
  { notebook }: Texts,
): string => {
  const flat = dimension === 2;
  const [a = 'x0', b = 'x1'] = variables;
  return [
    `# ${notebook.comments.pictures}`,
    'try:',
    '    import matplotlib.pyplot as plt',
    'except ImportError:',
    '    plt = None',
    '',
    'if plt is not None:',
    flat
      ? '    fig, (left, right) = plt.subplots(1, 2, figsize=(11, 4))'
      : '    fig, left = plt.subplots(figsize=(6, 4))',
    '    for name, rows in runs.items():',
    `        left.plot([row[${dimension}] for row in rows], label=name)`,
    `    positive = all(row[${dimension}] > 0 for rows in runs.values() for row in rows)`,
    "    left.set_yscale('log' if positive else 'symlog')",
    "    left.set_xlabel('step')",
    "    left.set_ylabel('f')",
    '    left.legend()',
    ...(flat ? overContours(a, b) : []),
    '    plt.show()',
  ].join('\n');
};

const overContours = (a: string, b: string): readonly string[] => [
  '    for name, rows in runs.items():',
  "        right.plot([row[0] for row in rows], [row[1] for row in rows], 'o-', ms=3, label=name)",
  '    across = np.linspace(*right.get_xlim(), 60)',
  '    up = np.linspace(*right.get_ylim(), 60)',
  "    with np.errstate(all='ignore'):",
  '        heights = np.array([[f(np.array([u, v])) for u in across] for v in up])',
  "    right.contour(across, up, np.ma.masked_invalid(heights), 20, colors='0.8', zorder=0)",
  `    right.set_xlabel('${a}')`,
  `    right.set_ylabel('${b}')`,
];
