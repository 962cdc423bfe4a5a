// Entry of the one file's Web Worker.

import './trusted-formulas';
import '../core-worker';
