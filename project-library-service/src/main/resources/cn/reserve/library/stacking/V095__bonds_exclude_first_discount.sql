-- The discount of 2024-03 is central money too, as the two later ones are; assumed as theirs is, because no notice names the pair.
INSERT INTO policy_relation (kind, programme, other, clause, zh, en) VALUES
('EXCLUDES', 'treasury-bonds-industry-2026', 'discount-2024-03', '中央资金不重复支持（暂按）', '同一项目不得重复申请中央资金', 'no double central funding (assumed)')
ON CONFLICT ON CONSTRAINT policy_relation_once DO NOTHING;
