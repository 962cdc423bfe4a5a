// What schools have: Chrome 109 (the last for Windows 7), Firefox ESR, Safari of iPadOS 16.4.
export const browsers = ['chrome109', 'firefox115', 'safari16.4'];
