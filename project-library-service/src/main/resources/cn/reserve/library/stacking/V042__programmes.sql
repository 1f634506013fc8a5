-- Programmes with what they would give, and what excludes or needs what (domain.md 4 and 8). New notices are new rows or later days.
CREATE TABLE policy_programme (
    id         text PRIMARY KEY,
    position   integer NOT NULL,
    name_zh    text NOT NULL,
    name_en    text NOT NULL,
    clause     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    support    text NOT NULL CHECK (support IN ('NONE', 'SHARE_OF_FIXED_ASSETS', 'INTEREST_BY_MONTHS', 'INTEREST_BY_DAYS')),
    -- Percent of the base, or percentage points a year.
    percent    numeric(9, 4) NOT NULL,
    max_months integer NOT NULL,
    ceiling    numeric(18, 2),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE policy_relation (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('EXCLUDES', 'NEEDS')),
    programme  text NOT NULL REFERENCES policy_programme,
    other      text NOT NULL REFERENCES policy_programme,
    clause     text NOT NULL,
    zh         text NOT NULL,
    en         text NOT NULL,
    CONSTRAINT policy_relation_once UNIQUE (kind, programme, other),
    CHECK (programme <> other)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON policy_programme, policy_relation FROM ${app};

INSERT INTO policy_programme VALUES
('city-library', 10, '市重点项目库', 'City project library', '储备库管理规则', '2024-01-01', NULL, 'NONE', 0, 0, NULL),
('re-lending-industrial-1', 20, '科技创新和技术改造再贷款（工业第一批）', 'Re-lending, industrial, batch 1', '工信厅规函〔2024〕148号', '2024-05-01', NULL,
 'NONE', 0, 0, NULL),
('re-lending-industrial-2', 30, '科技创新和技术改造再贷款（工业第二批）', 'Re-lending, industrial, batch 2', '工信厅规函〔2024〕348号', '2024-09-18', NULL,
 'NONE', 0, 0, NULL),
('treasury-bonds-industry-2026', 40, '超长期特别国债（工业领域2026年）', 'Ultra-long treasury bonds, industry, 2026 round',
 '超长期特别国债工业领域2026年申报要求', '2025-09-01', NULL, 'SHARE_OF_FIXED_ASSETS', 15, 0, NULL),
('discount-2024-03', 50, '中央财政贴息（1个百分点）', 'Central interest discount, 1 point', '财金〔2024〕54号', '2024-03-07', '2024-07-24',
 'INTEREST_BY_MONTHS', 1, 24, NULL),
('discount-2024-07', 60, '中央财政贴息（1.5个百分点）', 'Central interest discount, 1.5 points', '发改环资〔2024〕1104号', '2024-07-25', '2025-12-31',
 'INTEREST_BY_MONTHS', 1.5, 24, NULL),
('discount-2026', 70, '中央财政贴息（2026年）', 'Central interest discount, 2026', '财金〔2026〕2号', '2026-01-01', '2026-12-31',
 'INTEREST_BY_MONTHS', 1.5, 24, NULL),
('discount-sichuan', 80, '四川省设备更新贷款贴息', 'Sichuan interest discount', '四川省设备更新贷款贴息办法', '2024-07-25', NULL,
 'INTEREST_BY_DAYS', 1.5, 12, 5000000);

INSERT INTO policy_relation (kind, programme, other, clause, zh, en) VALUES
('NEEDS', 're-lending-industrial-1', 'city-library', '储备库管理规则', '须先进入市重点项目库', 'needs a place in the city library'),
('NEEDS', 're-lending-industrial-2', 'city-library', '储备库管理规则', '须先进入市重点项目库', 'needs a place in the city library'),
('NEEDS', 'discount-2024-03', 're-lending-industrial-1', '财金〔2024〕54号', '须为再贷款支持的贷款', 'the loan must stand on re-lending'),
('NEEDS', 'discount-2024-03', 're-lending-industrial-2', '财金〔2024〕54号', '须为再贷款支持的贷款', 'the loan must stand on re-lending'),
('NEEDS', 'discount-2024-07', 're-lending-industrial-1', '发改环资〔2024〕1104号', '须为再贷款支持的贷款', 'the loan must stand on re-lending'),
('NEEDS', 'discount-2024-07', 're-lending-industrial-2', '发改环资〔2024〕1104号', '须为再贷款支持的贷款', 'the loan must stand on re-lending'),
('EXCLUDES', 'discount-2024-03', 'discount-2024-07', '发改环资〔2024〕1104号', '同一笔贷款不得重复贴息', 'one loan is discounted once'),
('EXCLUDES', 'discount-2024-03', 'discount-2026', '财金〔2026〕2号', '同一笔贷款不得重复贴息', 'one loan is discounted once'),
('EXCLUDES', 'discount-2024-07', 'discount-2026', '财金〔2026〕2号', '同一笔贷款不得重复贴息', 'one loan is discounted once'),
('EXCLUDES', 'discount-sichuan', 'discount-2024-03', '四川省设备更新贷款贴息办法', '已享受中央贴息的不重复享受', 'not beside the central discount'),
('EXCLUDES', 'discount-sichuan', 'discount-2024-07', '四川省设备更新贷款贴息办法', '已享受中央贴息的不重复享受', 'not beside the central discount'),
('EXCLUDES', 'discount-sichuan', 'discount-2026', '四川省设备更新贷款贴息办法', '已享受中央贴息的不重复享受', 'not beside the central discount'),
('EXCLUDES', 'treasury-bonds-industry-2026', 'discount-2024-07', '中央资金不重复支持（暂按）', '同一项目不得重复申请中央资金', 'no double central funding (assumed)'),
('EXCLUDES', 'treasury-bonds-industry-2026', 'discount-2026', '中央资金不重复支持（暂按）', '同一项目不得重复申请中央资金', 'no double central funding (assumed)');

INSERT INTO policy_rule_version (rule_id, position, programme, clause, valid_from, valid_to, condition, binding,
    pass_zh, pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
SELECT p.id || '.' || r.name, p.position * 10 + r.place, p.id, p.clause, p.valid_from, p.valid_to, r.condition, false,
       r.pass_zh, r.pass_en, r.fail_zh, r.fail_en, 1, 0, 'IN_FORCE', '', now()
FROM policy_programme p, (VALUES
  ('loan', 1, 'loanAmount > 0', '有贷款需求', 'A loan is wanted', '没有贷款需求', 'No loan is wanted'),
  ('equipment', 2, 'equipmentInvestment > 0', '贷款项目含设备投资', 'The project buys equipment', '没有设备投资', 'The project buys no equipment'))
  AS r (name, place, condition, pass_zh, pass_en, fail_zh, fail_en)
WHERE p.support LIKE 'INTEREST%'
UNION ALL
SELECT p.id || '.province', p.position * 10 + 3, p.id, p.clause, p.valid_from, p.valid_to, 'county.startsWith("51")', false,
       '项目在四川省', 'The project is in Sichuan', '项目不在四川省', 'The project is not in Sichuan', 1, 0, 'IN_FORCE', '', now()
FROM policy_programme p WHERE p.id = 'discount-sichuan';
