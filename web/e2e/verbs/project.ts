import { expect, type Page } from '@playwright/test';
import { choose, fill, pickDate } from './forms';

const year = new Date().getFullYear();

/** Types a whole project into the form, all amounts in 万元. */
export async function fillProject(page: Page, name: string): Promise<void> {
  await fill(page, 'name', name);
  await choose(page, 'field', '工业');
  await choose(page, 'direction', '绿色化升级');
  await choose(page, 'nature', '技术改造');
  await choose(page, 'industry', '33', '33');
  await choose(page, 'county', '自流井区');
  await fill(page, 'address', '自流井区工业集中区 8 号');
  await fill(page, 'leadPerson', '王建国');
  await fill(page, 'leadPhone', '0813-2000001');
  await choose(page, 'landUse', '不新增用地');
  await pickDate(page, 'plannedStart', `${year}-12-15`);
  await pickDate(page, 'plannedCompletion', `${year + 1}-11-30`);
  await fill(page, 'content', `${name}：淘汰两台燃煤熔炼炉，新购中频感应电炉与配套除尘系统。`);
  await fill(page, 'scale', '年产精密铸件 1.2 万吨');
  await fill(page, 'totalInvestment', '3250');
  await fill(page, 'fixedAssetInvestment', '3000');
  await fill(page, 'equipmentInvestment', '2400');
  await fill(page, 'yearPlan', '800');
  await addFunding(page, 0, '自有资金', '1250');
  await addFunding(page, 1, '银行贷款', '2000');
  await expect(page.getByText('与总投资一致')).toBeVisible();
  await addMachines(page);
  await fill(page, 'effect_tceSaved', '1860');
  await wantLoan(page);
}

async function addFunding(page: Page, line: number, source: string, amount: string): Promise<void> {
  await page.getByRole('button', { name: '添加资金来源' }).click();
  await choose(page, `funding_${line}_source`, source);
  await fill(page, `funding_${line}_amount`, amount);
}

async function addMachines(page: Page): Promise<void> {
  await page.getByRole('button', { name: '添加淘汰设备' }).click();
  await fill(page, 'retiredEquipment_0_name', '燃煤熔炼炉');
  await fill(page, 'retiredEquipment_0_model', `RL-${Date.now() % 100_000}`);
  await fill(page, 'retiredEquipment_0_quantity', '2');
  await pickDate(page, 'retiredEquipment_0_commissioned', '2009-05-01');
  await fill(page, 'retiredEquipment_0_originalCost', '360');
  await page.locator('[id="retiredEquipment_0_depreciated"]').check();
  await page.getByRole('button', { name: '添加新购设备' }).click();
  await fill(page, 'newEquipment_0_name', '中频感应电炉');
  await fill(page, 'newEquipment_0_model', 'GW-5T');
  await fill(page, 'newEquipment_0_quantity', '2');
  await fill(page, 'newEquipment_0_unitPrice', '900');
}

async function wantLoan(page: Page): Promise<void> {
  await page.locator('[id="wantsLoan"]').click();
  await fill(page, 'loan_amount', '2000');
  await fill(page, 'loan_termMonths', '60');
  await fill(page, 'loan_latestRate', '3.6');
  await fill(page, 'loan_use', '购置中频感应电炉及除尘系统');
  await fill(page, 'loan_guarantee', '设备抵押');
  await page.locator('[id="consent_given"]').check();
  await pickDate(page, 'consent_until', `${year + 1}-12-31`);
}

/** Finds a project in the list by its name and opens it. */
export async function openProject(page: Page, name: string): Promise<void> {
  await page.goto(`/projects?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
