// What `electron` means in the page: this file, which is no module, so that importing it does not
// compile (see `paths` in tsconfig.json).
