import { expect, type Page } from '@playwright/test';

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

export async function fill(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text);
}

/** Picks from a list of options; with `search` types first, as one does in a long code table. */
export async function choose(page: Page, id: string, option: string, search?: string): Promise<void> {
  await field(page, id).click();
  if (search) {
    await field(page, id).pressSequentially(search);
  }
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await open.locator('.ant-select-item-option', { hasText: option }).first().click();
}

export async function pickDate(page: Page, id: string, date: string): Promise<void> {
  await field(page, id).fill(date);
  await field(page, id).press('Enter');
  await expect(field(page, id)).toHaveValue(date);
}

/** Presses a button of the page, then the button of the dialog that asks for confirmation. */
export async function pressAndConfirm(page: Page, button: string, confirm = button): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await confirmIn(page, confirm);
}

export async function confirmIn(page: Page, confirm: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}
