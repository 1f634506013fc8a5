import { theme } from 'antd';
import { expect, it } from 'vitest';
import { themeFor } from './theme';

const tokens = theme.getDesignToken(themeFor(false));

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(['controlItemBgActive', 'controlItemBgActiveHover'] as const)('what is chosen is readable on %s', (ground) => {
  expect(contrast(tokens.colorPrimary, tokens[ground])).toBeGreaterThan(4.5);
  expect(contrast(tokens.colorText, tokens[ground])).toBeGreaterThan(4.5);
});
