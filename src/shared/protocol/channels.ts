// The names of the IPC channels. Apart from the protocol, so that the preload, which needs no
// more than these, does not carry the schemas.

/** The window asks, main answers. */
export const REQUEST_CHANNEL = 'descent-lab:request';

/** Main asks something of the window: most often its menu does. */
export const COMMAND_CHANNEL = 'descent-lab:command';

/** The preload tells main where a file lies that was dropped on the window. */
export const DROP_CHANNEL = 'descent-lab:drop';
