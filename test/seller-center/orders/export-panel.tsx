/**
 * Export as a side panel of the order page (V2, VN, July 2026): two scopes, at most 200,000 orders, no choice of format,
 * a record that is first being built and then ready, a history of seven days.
 */
import { Button, Drawer, Radio, Tag } from '@arco-design/web-react';
import { useEffect, useState, type JSX } from 'react';
import type { Config } from '../config.ts';
import { useShown } from '../shown.ts';
import { fill, useTexts } from '../texts.tsx';
import { filterOf, shopExport, type Asked } from './shop.ts';

interface Task {
  readonly id: number;
  readonly madeAt: number;
  readonly filter: ReturnType<typeof filterOf> | null;
}

/** Milliseconds that the site takes to build a file. */
const building = 800;

const stored = (config: Config): string => `practice-exports-${config.market.code}`;
const readTasks = (config: Config): readonly Task[] =>
  JSON.parse(sessionStorage.getItem(stored(config)) ?? '[]') as readonly Task[];

const download = (config: Config, task: Task): void => {
  const file = shopExport(config, task.madeAt, task.filter ?? undefined);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file.blob());
  link.download = file.name;
  link.click();
  // The browser still reads it for a moment.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};

const History = ({ tasks }: { readonly tasks: readonly Task[] }): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const [now, setNow] = useState(() => Date.now());
  const next = Math.min(...tasks.map(({ madeAt }) => madeAt + building).filter((at) => at > now));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const timer = setTimeout(() => {
      setNow(Date.now());
    }, next - Date.now());
    return () => {
      clearTimeout(timer);
    };
    // Also with `now`: a timer that fires a moment early finds the same task still building.
  }, [next, now]);

  return (
    <ul className="sc-exports">
      {tasks.map((task) => {
        const isReady = task.madeAt + building <= now;
        return (
          <li key={task.id}>
            <span className="sc-export-name">
              {shopExport(config, task.madeAt, task.filter ?? undefined).name}
              <Tag size="small" {...(isReady ? { color: 'green' } : {})}>
                {isReady ? texts.exportReady : texts.exportBuilding}
              </Tag>
            </span>
            <Button
              type="text"
              size="small"
              data-tid="m4b_button"
              disabled={!isReady}
              onClick={() => {
                download(config, task);
              }}
            >
              {texts.download}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

export interface ExportPanelProps {
  readonly asked: Asked;
  /** Orders that the filters let through. */
  readonly count: number;
  readonly onClose: () => void;
}

export const ExportPanel = ({ asked, count, onClose }: ExportPanelProps): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const [scope, setScope] = useState<'filtered' | 'all'>('filtered');
  const [tasks, setTasks] = useState(() => readTasks(config));

  const start = (): void => {
    const filter = scope === 'filtered' ? filterOf(asked) : null;
    const all = [{ id: tasks.length + 1, madeAt: Date.now(), filter }, ...tasks];
    sessionStorage.setItem(stored(config), JSON.stringify(all));
    setTasks(all);
  };
  return (
    <Drawer width={420} title={texts.exportOrders} visible footer={null} onCancel={onClose}>
      <Radio.Group direction="vertical" value={scope} onChange={setScope}>
        <Radio value="filtered">{fill(texts.exportFiltered, count)}</Radio>
        <Radio value="all">{texts.exportAll}</Radio>
      </Radio.Group>
      <p className="sc-muted">{texts.exportLimit}</p>
      <Button type="primary" data-tid="m4b_button" onClick={start}>
        {texts.exportStart}
      </Button>
      <h2 className="sc-exports-title">{texts.exportHistory}</h2>
      <p className="sc-muted">{texts.exportKept}</p>
      <History tasks={tasks} />
    </Drawer>
  );
};
