import { Grid } from 'antd';

/** Whether the window is too narrow for tables: lists become cards, the menu a drawer. */
export function useNarrow(): boolean {
  const screens = Grid.useBreakpoint();
  return screens.md === false;
}
