// The module that the bundler makes (`scripts/licences.mjs`).

declare module 'virtual:licences' {
  interface Licence {
    readonly name: string;
    readonly version: string;
    /** Its identifier, of SPDX. */
    readonly licence: string;
    /** Empty where the package has none of its own. */
    readonly text: string;
  }

  /** Of the lab itself. */
  export const version: string;
  export const licences: readonly Licence[];
}
