/** Mounts the overlay's components in the shadow root and writes the report that other programs read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageModel } from '../../components/model.ts';
import { mountOverlay } from '../../components/overlay.tsx';
import { createTexts } from '../../components/text.ts';
import { meeting, type MountedOverlay, type ReportedRow } from '../seller-center.content/meeting.ts';
import { reporter } from './report.ts';

export default defineUnlistedScript(() => {
  meeting().mount = (host, actions, language, options): MountedOverlay => {
    const textsIn = (each: typeof language) => createTexts(each, meeting().texts[each] ?? {});
    const root = host.attachShadow({ mode: 'open' });
    const report = reporter(root);
    const overlay = mountOverlay(root, actions, textsIn(language), options);
    return {
      ...overlay,
      update(model: PageModel, rowOf: (key: string) => ReportedRow | undefined) {
        report(model, rowOf);
        overlay.update(model);
      },
      setLanguage(next) {
        overlay.setTexts(textsIn(next));
      },
    };
  };
});
