// Where the project lies, and its folder for things that can be made again.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = path.resolve(fileURLToPath(import.meta.url), '../..');

/** @param {...string} parts */
export const inProject = (...parts) => path.join(projectFolder, ...parts);

/** @param {...string} parts */
export const inCache = (...parts) => inProject('.cache', ...parts);

/** Whether this module is the one that was started, not one that was imported. @param {string} url */
export const isStarted = (url) =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
