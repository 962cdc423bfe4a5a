// The few icons of the window, drawn on a 20 × 20 grid in the colour of the text.

const paths = {
  play: <path d="M6 3.6v12.8a.6.6 0 0 0 .92.5l10-6.4a.6.6 0 0 0 0-1l-10-6.4a.6.6 0 0 0-.92.5Z" />,
  pause: <path d="M5.5 3.5h3v13h-3zM11.5 3.5h3v13h-3z" />,
  back: <path d="M13 4.5v11L5.5 10zM14 4.5h1.5v11H14z" />,
  forward: <path d="M7 4.5v11l7.5-5.5zM4.5 4.5H6v11H4.5z" />,
  first: <path d="M15.5 4v12L7 10zM4.5 4h1.8v12H4.5z" />,
  last: <path d="M4.5 4v12l8.5-6zM13.7 4h1.8v12h-1.8z" />,
  restart: (
    <path
      d="M10 4a6 6 0 1 1-5.9 7.1M4 4v4h4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  presenter: (
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <path d="M2.5 3.5h15M3.5 3.5v9h13v-9M10 12.5v2M6.5 17l3.5-2.5 3.5 2.5" />
      <path d="M8.7 6v4l3.2-2z" fill="currentColor" stroke="none" />
    </g>
  ),
  words: (
    <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round">
      <path d="M3 16 7 4l4 12M4.4 12h5.2M13 9.4c2.4-1.4 4.2-.3 4.2 1.8V16m0-3c-3-.5-4.7.2-4.7 1.6s3 2.2 4.7 0" />
    </g>
  ),
  lock: (
    <g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round">
      <path d="M6.4 9V6.7a3.6 3.6 0 0 1 7.2 0V9" />
      <path d="M4.5 9h11v7.5h-11z" fill="currentColor" />
    </g>
  ),
  close: (
    <path
      d="m5 5 10 10M15 5 5 15"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
    />
  ),
  sharedArray: (
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <path d="M5 2.8h10.5v14.4H5zM5 2.8c-1.2 0-1.8.6-1.8 1.6v11.2c0 1 .6 1.6 1.8 1.6" />
      <path d="M8 7.6c0-1.4 1-2.2 2.2-2.2s2.2.8 2.2 2c0 1.6-2.2 1.7-2.2 3.4M10.2 13.7v.1" />
    </g>
  ),
  skip: <path d="M3.5 4.5v11L10 10zM10.2 4.5v11l6.5-5.5zM17 4.5h1.4v11H17z" />,
  code: (
    <path
      d="M6.5 5.5 2.5 10l4 4.5M13.5 5.5l4 4.5-4 4.5M11.5 4l-3 12"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  logo: (
    <g fill="none" stroke-width="2" stroke-linecap="round">
      <path d="M2.5 4.5C4 12 6.5 15.5 10 15.5S16 12 17.5 4.5" stroke="currentColor" />
      <circle cx="6.3" cy="11.8" r="2.6" class="logo-ball" />
    </g>
  ),
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    viewBox="0 0 20 20"
    width="1.4286em"
    height="1.4286em"
    fill="currentColor"
    aria-hidden="true"
  >
    {paths[name]}
  </svg>
);
