import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { Money } from './Money';

it('shows 万元 and tells the exact yuan to screen readers', () => {
  renderPage(<Money yuan={32_512_345.6} />);
  expect(screen.getByText('3,251.23 万元')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText('32,512,345.60 元')).toHaveClass('visually-hidden');
});
