/**
 * Names that Windows gives to devices, with any ending: a clone of the content fails there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?$/i;

/** Whether Windows can have no file or folder of this name. */
export const isDevice = (name: string): boolean => device.test(name);
