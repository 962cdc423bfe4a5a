// What `scripts` and the bench say, in every language: a new one has its line here.
import { scriptTexts as en } from './en/scripts.mjs';
import { scriptTexts as ko } from './ko/scripts.mjs';
import { systemLanguage } from './system-language.mjs';

/** @typedef {typeof en} ScriptTexts */

/** @satisfies {Record<string, ScriptTexts>} */
const scripts = { en, ko };

const ids = /** @type {(keyof typeof scripts)[]} */ (Object.keys(scripts));

/** Of every language: for what is read before anybody's is known. */
export const everyScriptTexts = Object.values(scripts);

/**
 * The texts in the language of the system.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {ScriptTexts}
 */
export const scriptTextsOf = (env) => scripts[systemLanguage(ids, env)];
