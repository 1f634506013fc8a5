import type { ThemeConfig } from 'antd';

const ink = '#16303d';
const deep = '#0e5a73';

/** The one look of the platform: calm deep teal, amber only as accent, texts with at least 4.5:1 contrast. */
const theme: ThemeConfig = {
  token: {
    colorPrimary: deep,
    // What is chosen in a menu or a list: the shade that Ant Design reckons from so dark a colour is a grey too near to it.
    colorPrimaryBg: '#eaf4f7',
    colorPrimaryBgHover: '#dcedf2',
    colorInfo: deep,
    colorLink: '#0b6180',
    // Also on the shade of a row that the pointer stands on.
    colorLinkHover: '#0d7497',
    colorSuccess: '#1d7a4f',
    colorWarning: '#a86408',
    colorError: '#b3261e',
    colorTextBase: ink,
    colorText: ink,
    colorTextSecondary: '#4a616d',
    colorTextTertiary: '#566b76',
    colorTextQuaternary: '#5f737d',
    colorTextDescription: '#4f6570',
    colorTextPlaceholder: '#63767f',
    colorBgLayout: '#f2f5f7',
    colorBorder: '#c3d0d7',
    colorBorderSecondary: '#e1e8ec',
    colorSplit: '#e6ecef',
    colorErrorBg: '#fdf2f1',
    colorErrorBorder: '#f1c4c1',
    colorWarningBg: '#fdf5e6',
    colorWarningBorder: '#f0d9ae',
    colorInfoBg: '#eaf4f7',
    colorInfoBorder: '#bfdde6',
    colorSuccessBg: '#e9f6ef',
    colorSuccessBorder: '#bfe2ce',
    borderRadius: 6,
    borderRadiusLG: 10,
    fontSize: 14,
    controlHeight: 34,
    wireframe: false,
    fontFamily:
      '"PingFang SC","Microsoft YaHei","HarmonyOS Sans SC","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",-apple-system,"Segoe UI",Roboto,sans-serif',
  },
  components: {
    Layout: { siderBg: '#0b2f40', headerBg: '#ffffff', headerHeight: 60, headerPadding: '0 24px', bodyBg: '#f2f5f7' },
    Menu: {
      darkItemBg: '#0b2f40',
      darkSubMenuItemBg: '#0b2f40',
      darkItemColor: '#c9dbe3',
      darkItemHoverBg: '#123e52',
      darkItemHoverColor: '#ffffff',
      darkItemSelectedBg: '#0e6480',
      darkItemSelectedColor: '#ffffff',
      itemHeight: 36,
      darkGroupTitleColor: '#8fb0be',
      groupTitleFontSize: 12,
      groupTitleLineHeight: 1.2,
      itemBorderRadius: 6,
    },
    Table: {
      headerBg: '#eef3f5',
      headerColor: '#35505d',
      headerSplitColor: 'transparent',
      rowHoverBg: '#f5f9fa',
      rowSelectedBg: '#eef6f9',
      rowSelectedHoverBg: '#eef6f9',
      cellPaddingBlock: 11,
      cellPaddingInline: 14,
      cellPaddingBlockMD: 11,
      cellPaddingInlineMD: 14,
      cellPaddingInlineSM: 12,
    },
    Card: { headerFontSize: 16, bodyPadding: 20, headerPadding: 20 },
    Descriptions: { labelBg: '#f5f8f9', labelColor: '#4a616d' },
    Steps: { iconSize: 28 },
    Form: { labelColor: '#35505d', verticalLabelPadding: '0 0 6px', itemMarginBottom: 18 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Tag: { defaultBg: '#eef3f5', defaultColor: '#35505d' },
  },
};

export function themeFor(motion: boolean): ThemeConfig {
  return { ...theme, token: { ...theme.token, motion } };
}
