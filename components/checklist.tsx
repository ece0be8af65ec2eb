import type { ChecklistProps } from './model.ts';

export function Checklist(_props: ChecklistProps): React.JSX.Element | null {
  return null;
}
