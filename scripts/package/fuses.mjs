// What the shipped Electron can no longer do, burnt into its executable: it is this app and no other
// program, whatever the command line or the environment says.

/** As electron-builder names them. */
export const fuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  // Asked on Windows and macOS; elsewhere Electron has no such check.
  enableEmbeddedAsarIntegrityValidation: true,
  // The page comes by app://, no page by file://.
  grantFileProtocolExtraPrivileges: false,
  // The app sets no cookie; asking a system for a key would only show a question on macOS.
  enableCookieEncryption: false,
  loadBrowserProcessSpecificV8Snapshot: false,
  resetAdHocDarwinSignature: process.platform === 'darwin',
};
