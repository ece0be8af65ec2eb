/** What the overlay's buttons and keys do: call the page's action, then remember what became of it. */
import type { Meaning } from '../rules/pickup/record.ts';
import type { MeantReply, Overlay, OverlayOptions, PageActions, PauseScope, ShownFinding } from './model.ts';
import { addNotice, type OverlayStore } from './store.ts';
import { isFailing, listedFindings } from './view.ts';

export interface Deeds {
  goTo(finding: ShownFinding): void;
  fix(finding: ShownFinding): Promise<void>;
  undo(finding: ShownFinding): Promise<void>;
  ignore(finding: ShownFinding, reason: string): Promise<void>;
  unignore(finding: ShownFinding): void;
  /** Null: the seller wants to choose anew. */
  mean(meaning: Meaning | null): void;
  copy(text: string): Promise<void>;
  copyDiagnosis(): Promise<void>;
  pause(where: PauseScope): void;
  resume(): void;
  openWorkbench(): void;
  openHistory(): void;
  /** Unfolds the ceiling of a finding's row. */
  showCeiling(finding: ShownFinding): void;
  step: Overlay['step'];
  open: Overlay['open'];
  fold(): void;
  close(): void;
}

export function createDeeds(store: OverlayStore, actions: PageActions, { onMode, keys }: OverlayOptions): Deeds {
  const { getState, setState } = store;

  const goTo = (finding: ShownFinding): void => {
    setState({ current: finding.id });
    if (!actions.goTo(finding)) addNotice(store, { kind: 'notThere', finding });
  };

  const busy = (id: string, isBusy: boolean): void => {
    const fixing = new Set(getState().fixing);
    if (isBusy) fixing.add(id);
    else fixing.delete(id);
    setState({ fixing });
  };

  /** The finding next to one that is about to leave the list, so that the keyboard keeps its place. */
  const moveOn = (leaving: ShownFinding): void => {
    const findings = listedFindings(getState());
    const index = findings.findIndex(({ id }) => id === leaving.id);
    const next = findings[index + 1] ?? findings[index - 1];
    setState(({ focusFinding }) => ({ current: next?.id ?? null, focusFinding: focusFinding + 1 }));
  };

  const copy = async (text: string): Promise<void> => {
    const isCopied = await actions.copy(text).catch(() => false);
    addNotice(store, isCopied ? { kind: 'copied' } : { kind: 'copyFailed', text });
  };

  return {
    goTo,
    async fix(finding) {
      if (getState().fixing.has(finding.id)) return;
      busy(finding.id, true);
      try {
        const outcome = await actions.fix(finding);
        addNotice(store, { kind: outcome.result, finding, outcome });
      } catch {
        addNotice(store, { kind: 'failed', finding, outcome: { result: 'failed', text: '', shows: '' } });
      } finally {
        busy(finding.id, false);
      }
    },
    async undo(finding) {
      const failed = { result: 'failed', text: '', shows: '' } as const;
      const outcome = await actions.undo(finding.id).catch(() => failed);
      addNotice(store, { kind: outcome.result === 'written' ? 'undone' : 'undoFailed', finding, outcome });
    },
    async ignore(finding, reason) {
      moveOn(finding);
      addNotice(store, { kind: 'ignored', finding });
      try {
        await actions.ignore(finding, reason.trim());
      } catch {
        setState(({ notices }) => ({ notices: notices.filter((notice) => notice.finding?.id !== finding.id) }));
        addNotice(store, { kind: 'notIgnored', finding });
      }
    },
    unignore(finding) {
      if (getState().showIgnored) moveOn(finding);
      actions.unignore(finding);
      setState(({ notices }) => ({ notices: notices.filter((notice) => notice.finding?.id !== finding.id) }));
    },
    mean(meaning) {
      setState({ meant: meaning && { meaning, reply: null } });
      if (meaning === null) return;
      const told = (reply: MeantReply | 'failed'): void => {
        // A later choice, or none any more, stays as it is.
        setState(({ meant }) => (meant?.meaning === meaning ? { meant: { meaning, reply } } : {}));
      };
      actions.mean(meaning).then(told, () => {
        told('failed');
      });
    },
    copy,
    copyDiagnosis: () => copy(actions.diagnosis()),
    pause: (where) => {
      actions.pause(where);
    },
    resume: () => {
      actions.resume();
    },
    openWorkbench: () => {
      actions.openWorkbench();
    },
    openHistory: () => {
      actions.openWorkbench('history');
    },
    showCeiling({ row }) {
      if (row === undefined) return;
      setState({ ceilingOpen: true });
      actions.askCeiling(row);
    },
    step(by) {
      const findings = listedFindings(getState()).filter(isFailing);
      if (findings.length === 0) return;
      const at = findings.findIndex(({ id }) => id === getState().current);
      const start = at < 0 && by < 0 ? 0 : at;
      const next = findings[(start + by + findings.length) % findings.length];
      if (next) goTo(next);
    },
    open(focus = false) {
      setState(({ avoid, focusPanel, notices }) => ({
        mode: 'open',
        closed: false,
        waiting: avoid === 'tab',
        focusPanel: focus ? focusPanel + 1 : focusPanel,
        notices: notices.filter(({ kind }) => kind !== 'closed'),
      }));
      onMode?.('open');
    },
    fold() {
      setState(({ focusPanel }) => ({ mode: 'tab', waiting: false, focusPanel: focusPanel + 1 }));
      onMode?.('tab');
    },
    close() {
      setState({ closed: true, waiting: false, notices: [] });
      addNotice(store, { kind: 'closed', text: keys ?? 'Alt+Shift+S' });
      onMode?.('closed');
    },
  };
}
