/** The app's only address. Apart from the protocol, so that what decides about addresses can be tested without Electron. */
export const appOrigin = 'app://kabinet';
