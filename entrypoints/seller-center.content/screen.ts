/** The overlay of one page visit: its host element, where it stands, and what it is told. */
import type {
  Dock,
  Language,
  PageActions,
  MarkerBox,
  PageModel,
  PanelMode,
  ShownCeiling,
  ShownFinding,
  Viewport,
} from '../../components/model.ts';
import { sendMessage } from '../background/messages.ts';
import { meeting, type MountedOverlay } from './meeting.ts';
import { hostName, patiently } from './orphan.ts';
import type { PageReader } from './pages/page.ts';
import { textOf, themeOf } from './read.ts';
import {
  afterPaint,
  barsOf,
  bodyOf,
  boxesOf,
  dockFor,
  obstaclesOf,
  panelWidth,
  placeOf,
  placesOf,
  touches,
  type Box,
  type Sight,
} from './space.ts';

const loaded = (): { overlay: boolean; texts: Language[] } => {
  const { mount, texts } = meeting();
  return { overlay: mount !== undefined, texts: Object.keys(texts) as Language[] };
};

export class Screen {
  private readonly host: HTMLElement;
  private overlay: MountedOverlay | null = null;
  private findings: readonly ShownFinding[] = [];
  private mode: PanelMode;
  private readonly reader: PageReader;
  private readonly signal: AbortSignal;
  private readonly place: () => void;
  private last: PageModel | null = null;

  constructor(reader: PageReader, mode: PanelMode, signal: AbortSignal) {
    this.reader = reader;
    this.signal = signal;
    this.mode = mode;
    this.host = document.createElement(hostName);
    this.place = afterPaint(() => {
      this.measure();
    }, signal);
  }

  /**
   * Loads the overlay and mounts it. The host is there at once: it says that the page is claimed. `load` brings it into
   * this page and answers the language; the background does it for a tab.
   */
  async open(
    actions: PageActions,
    onMode: (mode: PanelMode | 'closed') => void,
    load: () => Promise<Language> = () => patiently(() => sendMessage('showOverlay', { loaded: loaded() })),
  ): Promise<void> {
    // An orphan of an earlier version may have left its own.
    for (const old of [...document.getElementsByTagName(hostName)]) old.remove();
    document.documentElement.append(this.host);
    this.signal.addEventListener('abort', () => {
      this.overlay?.unmount();
      this.host.remove();
    });
    const language = await load();
    const { mount } = meeting();
    if (this.signal.aborted || !mount) return;
    this.overlay = mount(this.host, actions, language, {
      mode: this.mode,
      onMode: (mode) => {
        if (mode !== 'closed') this.mode = mode;
        onMode(mode);
        this.place();
      },
    });
    if (this.last) this.draw(this.last);
    this.follow();
  }

  /** The seller chose another language: its catalogue has to be loaded first. */
  async setLanguage(language: Language): Promise<void> {
    if (!this.overlay) return;
    if (!meeting().texts[language]) await sendMessage('loadTexts', { language });
    this.overlay.setLanguage(language);
  }

  draw(model: PageModel): void {
    this.last = model;
    this.findings = model.state === 'ready' || model.state === 'stale' ? model.findings : [];
    this.overlay?.update(this.theme ? { ...model, theme: this.theme } : model, this.reader);
    this.place();
  }

  /** The page moved or changed: markers follow after the next paint. `rebuilt`: its bars may be others now. */
  moved(rebuilt: boolean): void {
    if (rebuilt) this.bars = null;
    this.place();
  }
  private bars: readonly Element[] | null = null;

  command(name: 'open-panel' | 'next-finding' | 'previous-finding'): void {
    if (name === 'open-panel') this.overlay?.open(true);
    else this.overlay?.step(name === 'next-finding' ? 1 : -1);
  }

  /** Submit was pressed with errors open: show them. The press itself goes on untouched. */
  showErrors(): void {
    if (this.findings.some(({ severity, ignored }) => severity === 'error' && !ignored)) this.overlay?.open();
  }

  private measure(): void {
    const { overlay } = this;
    if (!overlay || !this.host.isConnected) return;
    const { anchor, submit, dialog } = this.reader.standing;
    const viewport = { width: innerWidth, height: innerHeight };
    this.follows(themeOf(document.body));
    const { floating, focused } = obstaclesOf(anchor, this.host);
    this.bars ??= barsOf(submit, this.host);
    const bars = boxesOf(this.bars);
    const sight = { viewport, covers: [...floating, ...bars], clips: new Map() };
    const places = placesOf(this.findings, (at, row) => this.reader.control(at, row), sight);
    const box = dialog ? (boxesOf([bodyOf(dialog)])[0] ?? null) : null;
    const dock = dockFor(bars, viewport, box);
    const panel = {
      left: viewport.width - dock.right - (dock.width ?? panelWidth),
      right: viewport.width - dock.right,
      top: viewport.height - dock.bottom - (dock.maxHeight ?? viewport.height),
      bottom: viewport.height - dock.bottom,
    };
    const taken = overlay.box() ?? panel;
    const fixed = [...floating, ...focused, ...(box ? [box] : [])];
    this.raise();
    overlay.dock(this.tabDock(dock, fixed, viewport));
    overlay.avoid(fixed.some((box) => touches(box, taken)) ? 'tab' : 'free');
    overlay.place(places, viewport);
    overlay.ceilingAt(this.focusedPrice(sight));
  }

  /** The price field that has the focus, where it can be seen. */
  private focusedPrice(sight: Sight): MarkerBox | null {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || this.reader.rowOfPrice(activeElement) === null) return null;
    return placeOf(activeElement, sight);
  }

  ceiling(shown: ShownCeiling | null): void {
    this.overlay?.ceiling(shown);
    this.place();
  }

  private follows(theme: 'light' | 'dark' | undefined): void {
    if (theme === this.theme) return;
    this.theme = theme;
    if (this.last) this.draw(this.last);
  }
  private theme: 'light' | 'dark' | undefined;

  /** Where the tab would lie on something, it moves up, and left of what takes the whole edge, until it does not. */
  private tabDock(dock: Dock, fixed: readonly Box[], viewport: Viewport): Dock {
    const rights = [dock.right, ...fixed.map(({ left }) => viewport.width - left + 12)].sort((a, b) => a - b);
    for (const right of rights) {
      for (let bottom = dock.bottom; bottom < viewport.height - 80; bottom += 24) {
        const tab = {
          left: viewport.width - right - tabWidth,
          right: viewport.width - right,
          top: viewport.height - bottom - tabHeight,
          bottom: viewport.height - bottom,
        };
        if (tab.left < 0 || fixed.some((box) => touches(box, tab))) continue;
        if (right === dock.right && bottom === dock.bottom) return dock;
        return { right, bottom, maxHeight: viewport.height - bottom - 80 };
      }
    }
    return dock;
  }

  /** In the top layer only while the site has a real modal dialog open there. */
  private raise(): void {
    const inTopLayer = [...document.getElementsByTagName('dialog')].some((dialog) => dialog.matches(':modal'));
    if (inTopLayer && !this.host.hasAttribute('popover')) {
      this.host.setAttribute('popover', 'manual');
      this.host.showPopover();
    } else if (!inTopLayer && this.host.hasAttribute('popover')) {
      this.host.removeAttribute('popover');
    }
  }

  private follow(): void {
    const { signal } = this;
    const moved = (): void => {
      this.place();
    };
    document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    addEventListener(
      'resize',
      () => {
        this.moved(true);
      },
      { passive: true, signal },
    );
    document.addEventListener('focusin', moved, { signal });
    document.addEventListener('focusout', moved, { signal });
    document.addEventListener('transitionend', moved, { capture: true, passive: true, signal });
    document.addEventListener('animationend', moved, { capture: true, passive: true, signal });
    document.addEventListener(
      'click',
      (event) => {
        moved();
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (event.isTrusted && button && this.reader.submits(textOf(button))) this.showErrors();
      },
      { capture: true, passive: true, signal },
    );
  }
}

/** The tab's box at its widest, with a little air. */
const tabWidth = 180;
const tabHeight = 44;
