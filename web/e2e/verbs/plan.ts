import type { Page } from '@playwright/test';
import { choose, confirmIn, fill, pickDate } from './forms';

/** An invented plan: goals with and without figures, an annex of which one row has no lead unit and one line fits no column. */
export function planText(stamp: string): string {
  const rows = [
    ['一、实施设备更新行动', '工业领域', '建立工业领域设备更新重点项目库', '市经济和信息化局，市发展改革委、市财政局'],
    ['', '', '组织企业填报设备更新需求清单', '市经济和信息化局'],
    ['', '建筑和市政领域', `制定老旧电梯更新改造清单（${stamp}）`, '市住房城乡建设局，市市场监管局'],
    ['二、实施回收循环利用行动', '回收网络', '推进生活垃圾分类与再生资源回收两网融合', '市商务局、市住房城乡建设局'],
    ['', '', '发展二手设备流通和交易', ''],
  ];
  return `示例市人民政府关于印发推动大规模设备更新实施方案的通知 ${stamp}

一、工作目标
到2027年，全市设备投资规模较2023年增长25%以上，更新住宅电梯500部以上，绿色转型取得明显成效。
二、重点任务
（一）推进盐卤装备更新。加快淘汰落后盐卤装备，支持企业购置节能设备。
（二）推进公共领域设备更新。更新城市公交车、老旧电梯和供水设备。
附件
重点任务\t\t重点举措\t牵头责任单位
${rows.map((cells) => cells.join('\t')).join('\n')}
填表说明：以上任务每季度报告一次
`;
}

/** Puts a text into the policy library, as far as the filled dialog. */
export async function fillDocument(page: Page, text: string, title: string): Promise<void> {
  await page.getByRole('button', { name: '导入文件' }).click();
  await page
    .locator('[id="file"]')
    .setInputFiles({ name: '实施方案.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await fill(page, 'title', title);
  await fill(page, 'issuer', '示例市人民政府');
  await choose(page, 'kind', '实施方案');
  await choose(page, 'level', '市级');
  await fill(page, 'region', '示例市');
  await pickDate(page, 'issuedOn', '2024-06-04');
}

export async function sendDocument(page: Page): Promise<void> {
  await confirmIn(page, '导入文件');
}
