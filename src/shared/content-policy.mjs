// What a page of the lab may do, whatever it stands on: its content policy and the headers beside it.
// Plain JavaScript, because the scripts that build and serve the site read it too.

/** @typedef {Readonly<Record<string, string>>} PolicyRules */

/** The page draws and asks, no more. */
export const pageRules = /** @satisfies {PolicyRules} */ ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
});

/** The value of the header. @param {PolicyRules} rules */
export const policyText = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Features of the browser that ask the machine for anything. */
const FEATURES = /** @type {const} */ ([
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]);

/** @param {readonly (typeof FEATURES)[number][]} allowed to the page itself; all others to nobody */
const permissions = (allowed) =>
  FEATURES.map((feature) => `${feature}=(${allowed.includes(feature) ? 'self' : ''})`).join(', ');

/** Beside the policy. @param {Parameters<typeof permissions>[0]} [allowed] */
export const otherHeaders = (allowed = []) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions(allowed),
});
