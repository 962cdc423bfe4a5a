// Addresses of programs, for a page whose content policy takes none that is only text.

interface TrustedUrls {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedUrls };

/** The name stands in the content policy. */
const own = trustedTypes?.createPolicy('descent-lab', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError(`Not a program of the lab: ${url}`);
    }
    return url;
  },
});

/** @param url of a program of the site's @throws TypeError for one from elsewhere */
export const scriptUrl = (url: string): string => own?.createScriptURL(url) ?? url;
