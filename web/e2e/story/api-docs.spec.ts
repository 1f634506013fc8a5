import { expect, test } from '@playwright/test';
import { picture } from '../verbs/look';
import { signIn } from '../verbs/people';

const services = ['library', 'supply-demand', 'financing'];

test('the page of API documentation shows every service, with nothing refused by its policy', async ({ browser }) => {
  const page = await signIn(browser, 'auditor');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      refused.push(message.text());
    }
  });
  page.on('pageerror', (error) => refused.push(error.message));
  for (const service of services) {
    await page.goto(`/api-docs/?urls.primaryName=${service}`);
    await expect(page.locator('.swagger-ui .opblock').first()).toBeVisible();
    await expect(page.locator('.swagger-ui .errors-wrapper')).toHaveCount(0);
  }
  await picture(page, 'api-docs-wide');
  await page.goto('/api-docs/?urls.primaryName=library');
  const todos = page.locator('.opblock', { has: page.locator('[data-path="/api/library/todos"]') });
  await todos.locator('.opblock-summary-control').click();
  await todos.getByRole('button', { name: 'Try it out' }).click();
  await todos.getByRole('button', { name: 'Execute' }).click();
  await expect(todos.locator('.live-responses-table').getByRole('cell', { name: '200', exact: true })).toBeVisible();
  expect(refused).toEqual([]);
  await page.context().close();
});
