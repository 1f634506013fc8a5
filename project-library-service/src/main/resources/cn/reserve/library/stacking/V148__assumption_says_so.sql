-- No notice names these pairs. Who is refused by them reads that the platform assumes it, and who can settle it.
UPDATE policy_relation
SET clause = '中央财政资金不重复支持原则（平台暂定，待财政部门明确）',
    en = 'no double central funding (assumed by the platform until the finance bureau settles it)'
WHERE kind = 'EXCLUDES' AND clause = '中央资金不重复支持（暂按）';
