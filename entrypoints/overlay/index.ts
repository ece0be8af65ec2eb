/** Mounts the overlay where the content script asks for it, in the languages that were loaded. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTexts } from '../../components/text.ts';
import { meeting, type MountedOverlay } from '../seller-center.content/meeting.ts';
import { mountIn } from './mount.ts';

export default defineUnlistedScript(() => {
  meeting().mount = (host, actions, language, options): MountedOverlay => {
    const textsIn = (each: typeof language) => createTexts(each, meeting().texts[each] ?? {});
    const overlay = mountIn(host, actions, textsIn(language), options);
    return {
      ...overlay,
      setLanguage(next) {
        overlay.setTexts(textsIn(next));
      },
    };
  };
});
