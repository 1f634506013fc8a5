import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const wide = { width: 1440, height: 900 };
/** The place of a text that is not there, which then stands on the page instead of it. */
const key =
  /\b(annuallist|app|shared|audit|catalogue|codes|collection|consumergoods|contact|demand|diagnosis|dispatch|disposal|docking|enquiry|enterprise|exchange|fieldunits|fund|listed|listtype|matching|measure|need|network|notice|phrase|planimport|planoverview|policydoc|project|recovery|recycler|reserve|review|rules|search|serviceprovider|sheettemplate|supply|supplydocking|target|todo|tradein|whitelist)\.[a-z]\w*\.\w/;
const narrow = { width: 390, height: 844 };

/** Looks at a page as it stands, wide and narrow: no accessibility violations, no sideways scrolling; a picture with E2E_PICTURES=1. */
export async function look(page: Page, name: string): Promise<void> {
  for (const [width, size] of Object.entries({ wide, narrow })) {
    await page.setViewportSize(size);
    await settled(page);
    await picture(page, `${name}-${width}`);
    expect(await violations(page), `${name}, ${width}`).toEqual([]);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang, `${name}, ${width}: sideways scrolling`).toBeLessThanOrEqual(0);
    expect(await page.locator('body').innerText(), `${name}, ${width}: a key without words`).not.toMatch(key);
    expect(await names(page), `${name}, ${width}: names from the program in a Chinese sentence`).toEqual([]);
  }
  await page.setViewportSize(wide);
  await settled(page);
}

/** What a Chinese page says in capitals as programs do (SUBMITTED, NOT_NEEDED); formats of files are called so by people too. */
async function names(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const called = new Set(['JPEG', 'JSON', 'XLSX']);
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (document.documentElement.lang.startsWith('zh') && texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent?.checkVisibility() && !parent.closest('code, pre, script, style')) {
        for (const [word] of (texts.currentNode.textContent ?? '').matchAll(/(?<![\w-])[A-Z][A-Z_]{3,}(?![\w-])/g)) {
          found.add(word);
        }
      }
    }
    return [...found].filter((word) => !called.has(word));
  });
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // What still fades is given a moment; some icons turn for ever.
  const still = () => document.getAnimations().every((each) => each.playState !== 'running');
  await page.waitForFunction(still, undefined, { timeout: 2_000 }).catch(() => undefined);
}

/** For people to look at; a whole page is dear to draw, so only on wish. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.E2E_PICTURES) {
    // A dialog covers the window, not the page.
    const fullPage = (await page.getByRole('dialog').count()) === 0;
    await page.screenshot({ path: `e2e/screenshots/${name}.png`, fullPage });
  }
}

async function violations(page: Page): Promise<string[]> {
  // Once a document: reading it takes as long as a look.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  const found = await page.evaluate(async () => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return results.violations;
  });
  return found.flatMap((each) =>
    each.nodes.map((node) => `${each.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/** What the page itself says, as opposed to what people typed, holds no Chinese when it is read in English. */
export async function speaksEnglish(page: Page, name: string): Promise<void> {
  await settled(page);
  const own =
    'nav a, main h2, main .ant-table-thead th, main dt, main label, main button, main .status, main [role=tab]';
  const found = await page.locator(own).evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[lang="zh-CN"]'))
      .map((element) => (element as HTMLElement).innerText)
      .filter((text) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text)),
  );
  expect(found, `${name}: untranslated`).toEqual([]);
}
