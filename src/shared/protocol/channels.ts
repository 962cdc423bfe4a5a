// The names of the two IPC channels. Apart from the protocol, so that the preload, which needs no
// more than these, does not carry the schemas.

/** The window asks, main answers. */
export const REQUEST_CHANNEL = 'descent-lab:request';

/** Main's menu asks something of the window. */
export const COMMAND_CHANNEL = 'descent-lab:command';
