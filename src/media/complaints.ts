/** What an editor is told of a file that cannot be shown: what was found, and what to do. */
import type { LocationTrouble } from './locate-media.ts';

export interface Complaint {
  code: string;
  found: string;
  remedy: string;
}

const notShown = 'The page of the post says that it stayed in Telegram.';

export const complaints: Readonly<Record<LocationTrouble, Complaint>> = {
  missing: {
    code: 'media-not-found',
    found: 'The export names this file, but it is not there.',
    remedy: `Copy the export with all its folders, or export again. ${notShown}`,
  },
  outside: {
    code: 'media-refused',
    found: 'This file lies outside of the folder of its export.',
    remedy: `Nothing there is ever read: put the file itself into the export, not a link to it. ${notShown}`,
  },
  notAFile: {
    code: 'media-refused',
    found: 'This is a folder or a device, and no file.',
    remedy: `Export the channel again if something should be here. ${notShown}`,
  },
  exportItself: {
    code: 'media-refused',
    found: 'This is the export itself, which holds more than may be published.',
    remedy: `Export the channel again: media lie in folders of their own. ${notShown}`,
  },
  unreadable: {
    code: 'media-unreadable',
    found: 'The system does not let this file be read.',
    remedy: `Allow it for the user that builds the site. ${notShown}`,
  },
};

/** `found`: what is wrong with it, to be read behind “This file”. */
export function unreadablePicture(found: string): Complaint {
  return {
    code: 'picture-unreadable',
    found: `This file ${found}.`,
    remedy: `Look at it in another program, and export it again if it is whole in Telegram. ${notShown}`,
  };
}
