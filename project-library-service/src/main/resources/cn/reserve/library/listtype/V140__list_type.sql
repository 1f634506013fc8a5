CREATE TABLE list_type (
    code       text PRIMARY KEY,
    version    bigint NOT NULL,
    bureau     text NOT NULL,
    field      text NOT NULL,
    name_zh    text NOT NULL,
    name_en    text NOT NULL,
    standing   boolean NOT NULL,
    in_force   integer,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON list_type FROM ${app};

CREATE TABLE list_type_version (
    id         uuid PRIMARY KEY,
    type_code  text NOT NULL REFERENCES list_type,
    number     integer NOT NULL,
    state      text NOT NULL,
    layout     jsonb NOT NULL,
    drafted_by text NOT NULL,
    drafted_at timestamptz NOT NULL,
    enacted_by text,
    enacted_at timestamptz,
    CONSTRAINT list_type_version_once UNIQUE (type_code, number)
);
CREATE UNIQUE INDEX list_type_version_draft ON list_type_version (type_code) WHERE state = 'DRAFT';
REVOKE DELETE, TRUNCATE ON list_type_version FROM ${app};

INSERT INTO list_type (code, version, bureau, field, name_zh, name_en, standing, in_force, updated_by, updated_at) VALUES
    ('water-supply', 0, 'housing', 'CONSTRUCTION', '供水设施更新清单', 'Water supply', false, 1, '', now()),
    ('gas', 0, 'housing', 'CONSTRUCTION', '燃气设施更新清单', 'Gas supply', false, 1, '', now()),
    ('heat', 0, 'housing', 'CONSTRUCTION', '供热设施更新清单', 'Heat supply', false, 1, '', now()),
    ('sewage', 0, 'housing', 'CONSTRUCTION', '污水处理设施更新清单', 'Sewage treatment', false, 1, '', now()),
    ('domestic-waste', 0, 'housing', 'CONSTRUCTION', '生活垃圾处理设施更新清单', 'Domestic waste', false, 1, '', now()),
    ('elevators', 0, 'housing', 'CONSTRUCTION', '住宅电梯加装更新清单', 'Residential elevators', false, 1, '', now()),
    ('construction-machinery', 0, 'housing', 'CONSTRUCTION', '建筑施工设备更新清单', 'Construction machinery', false, 1, '', now()),
    ('video-surveillance', 0, 'housing', 'CONSTRUCTION', '公共视频监控更新清单', 'Public video surveillance', false, 1, '', now()),
    ('building-energy', 0, 'housing', 'CONSTRUCTION', '建筑节能降碳改造数据库', 'Building energy-saving database', true, 1, '', now()),
    ('school-equipment', 0, 'education', 'EDUCATION', '教学设备更新清单', 'School equipment', false, 1, '', now()),
    ('culture-tourism-equipment', 0, 'culture-tourism', 'CULTURE_TOURISM', '文旅设备更新清单', 'Culture and tourism equipment', false, 1, '', now()),
    ('medical-equipment', 0, 'health', 'MEDICAL', '医疗设备更新清单', 'Medical equipment', false, 1, '', now()),
    ('operating-vehicles', 0, 'transport', 'TRANSPORT', '营运车辆更新清单', 'Operating vehicles', false, 1, '', now()),
    ('agricultural-machinery', 0, 'agriculture', 'AGRICULTURE', '农业机械更新清单', 'Agricultural machinery', false, 1, '', now()),
    ('shore-power', 0, 'transport', 'TRANSPORT', '船舶岸电改造清单', 'Ships'' shore power', false, 1, '', now());

-- What most lists ask: title, place and owner first; old asset, work, money last. Only quantity, kinds and rules differ.
WITH common (head, tail) AS (
    SELECT '[
      {"key":"title","name":{"zh":"名称","en":"Name"},"kind":"TEXT","required":true,"meaning":"TITLE"},
      {"key":"county","name":{"zh":"县（区）","en":"County"},"kind":"COUNTY","required":true,"meaning":"COUNTY"},
      {"key":"location","name":{"zh":"地点","en":"Location"},"kind":"TEXT","required":true,"meaning":"LOCATION"},
      {"key":"owner","name":{"zh":"权属单位","en":"Owner"},"kind":"TEXT","required":true,"meaning":"OWNER"},
      {"key":"ownerCode","name":{"zh":"统一社会信用代码","en":"Unified social credit code"},"kind":"TEXT","required":false,"meaning":"OWNER_CODE"}]'::jsonb,
    '[{"key":"oldAsset","name":{"zh":"原设备","en":"Old asset"},"kind":"TEXT","required":false,"meaning":"OLD_ASSET"},
      {"key":"plannedWork","name":{"zh":"计划内容","en":"Planned work"},"kind":"TEXT","required":true,"meaning":"PLANNED_WORK"},
      {"key":"cost","name":{"zh":"估算投资","en":"Estimated cost"},"kind":"MONEY","unit":{"zh":"元","en":"CNY"},"required":true,"meaning":"COST"},
      {"key":"funding","name":{"zh":"资金来源","en":"Funding"},"kind":"CHOICE","required":false,"choices":[
        {"code":"OWN","name":{"zh":"自筹","en":"Own funds"}},{"code":"BANK","name":{"zh":"银行贷款","en":"Bank loan"}},
        {"code":"BUDGET","name":{"zh":"财政资金","en":"Budget"}},{"code":"BONDS","name":{"zh":"超长期特别国债","en":"Ultra-long treasury bonds"}},
        {"code":"OTHER","name":{"zh":"其他","en":"Other"}}]}]'::jsonb
), quantity (unit_of, zh, en) AS (VALUES
    ('water-supply', '公里', 'km'), ('gas', '公里', 'km'), ('heat', '公里', 'km'), ('sewage', '座', 'plants'),
    ('domestic-waste', '台（套）', 'sets'), ('elevators', '台', 'elevators'), ('construction-machinery', '台', 'machines'),
    ('video-surveillance', '路', 'cameras'), ('school-equipment', '台（套）', 'sets'), ('culture-tourism-equipment', '台（套）', 'sets'),
    ('medical-equipment', '台（套）', 'sets'), ('operating-vehicles', '辆', 'vehicles'), ('agricultural-machinery', '台', 'machines'),
    ('shore-power', '套', 'sets')
), own (type_code, columns, rules, target) AS (VALUES
    ('elevators', '[
      {"key":"work","name":{"zh":"类别","en":"Kind"},"kind":"CHOICE","required":true,"choices":[
        {"code":"NEW","name":{"zh":"加装","en":"Added to an existing building"}},{"code":"REPLACED","name":{"zh":"更新（含改造、大修）","en":"Replaced, rebuilt or overhauled"}}]},
      {"key":"commissioned","name":{"zh":"投用日期","en":"Commissioned"},"kind":"DATE","required":false,"meaning":"COMMISSIONED",
        "hint":{"zh":"加装的新电梯不填","en":"Left empty for an added elevator"}},
      {"key":"assessed","name":{"zh":"安全评估日期","en":"Safety assessment"},"kind":"DATE","required":false}]'::jsonb,
     '[{"years":15,"reckoning":"AT_LEAST","demands":"assessed","clause":"资府发〔2024〕7号：对投入使用年限长的住宅电梯实施安全评估，开展15年以上老旧住宅电梯专项治理",
        "message":{"zh":"使用满15年的住宅电梯须先做安全评估","en":"A residential elevator of 15 years or more needs a safety assessment"}}]'::jsonb,
     '{"indicator":{"zh":"既有住宅加装电梯","en":"Elevators installed in existing homes"},"value":500,"dueYear":2027,
       "clause":"自府发〔2024〕11号：到2027年底"}'::jsonb),
    ('construction-machinery', '[
      {"key":"commissioned","name":{"zh":"投用日期","en":"Commissioned"},"kind":"DATE","required":true,"meaning":"COMMISSIONED"}]'::jsonb,
     '[{"years":10,"reckoning":"MORE_THAN","clause":"资府发〔2024〕7号：更新淘汰使用时间超过10年的建筑施工工程机械设备",
        "message":{"zh":"使用时间未超过10年，不属于更新淘汰范围","en":"Not in use for more than 10 years, so not among what is to be replaced"}}]'::jsonb,
     NULL),
    ('gas', '[]'::jsonb, '[]'::jsonb,
     '{"indicator":{"zh":"燃气管道更新改造","en":"Gas pipelines reconstructed"},"value":1000,"dueYear":2027,
       "clause":"自府发〔2024〕11号：到2027年底"}'::jsonb)
)
INSERT INTO list_type_version (id, type_code, number, state, layout, drafted_by, drafted_at, enacted_by, enacted_at)
SELECT uuidv7(), q.unit_of, 1, 'IN_FORCE',
    jsonb_build_object(
        'columns',
        head || coalesce(o.columns, '[]'::jsonb)
            || CASE WHEN coalesce(o.columns, '[]'::jsonb) @> '[{"key":"commissioned"}]'::jsonb THEN '[]'::jsonb
               ELSE '[{"key":"commissioned","name":{"zh":"投用年份","en":"Commissioned in"},"kind":"YEAR","required":false,"meaning":"COMMISSIONED"}]'::jsonb END
            || jsonb_build_array(jsonb_build_object(
                'key', 'quantity', 'name', jsonb_build_object('zh', '数量', 'en', 'Quantity'),
                'kind', CASE WHEN q.zh = '公里' THEN 'DECIMAL' ELSE 'INTEGER' END,
                'unit', jsonb_build_object('zh', q.zh, 'en', q.en), 'required', true, 'meaning', 'QUANTITY'))
            || tail,
        'ageRules', coalesce(o.rules, '[]'::jsonb), 'target', o.target),
    '', now(), '', now()
FROM quantity q CROSS JOIN common LEFT JOIN own o ON o.type_code = q.unit_of;

INSERT INTO list_type_version (id, type_code, number, state, layout, drafted_by, drafted_at, enacted_by, enacted_at)
VALUES (uuidv7(), 'building-energy', 1, 'IN_FORCE', '{"ageRules":[],"target":null,"columns":[
    {"key":"title","name":{"zh":"建筑名称","en":"Building"},"kind":"TEXT","required":true,"meaning":"TITLE"},
    {"key":"county","name":{"zh":"县（区）","en":"County"},"kind":"COUNTY","required":true,"meaning":"COUNTY"},
    {"key":"location","name":{"zh":"地址","en":"Address"},"kind":"TEXT","required":true,"meaning":"LOCATION"},
    {"key":"owner","name":{"zh":"权属单位","en":"Owner"},"kind":"TEXT","required":true,"meaning":"OWNER"},
    {"key":"ownerCode","name":{"zh":"统一社会信用代码","en":"Unified social credit code"},"kind":"TEXT","required":false,"meaning":"OWNER_CODE"},
    {"key":"area","name":{"zh":"建筑面积","en":"Floor area"},"kind":"DECIMAL","unit":{"zh":"平方米","en":"m²"},"required":true,"meaning":"QUANTITY"},
    {"key":"buildingType","name":{"zh":"建筑类型","en":"Type"},"kind":"CHOICE","required":true,"choices":[
      {"code":"OFFICE","name":{"zh":"办公","en":"Office"}},{"code":"SCHOOL","name":{"zh":"学校","en":"School"}},
      {"code":"HOSPITAL","name":{"zh":"医院","en":"Hospital"}},{"code":"COMMERCE","name":{"zh":"商业","en":"Commerce"}},
      {"code":"HOME","name":{"zh":"住宅","en":"Housing"}},{"code":"OTHER","name":{"zh":"其他","en":"Other"}}]},
    {"key":"built","name":{"zh":"建成年份","en":"Year built"},"kind":"YEAR","required":true,"meaning":"COMMISSIONED"},
    {"key":"envelope","name":{"zh":"围护结构状况","en":"Envelope"},"kind":"CHOICE","required":false,"choices":[
      {"code":"GOOD","name":{"zh":"良好","en":"Good"}},{"code":"FAIR","name":{"zh":"一般","en":"Fair"}},{"code":"POOR","name":{"zh":"较差","en":"Poor"}}]},
    {"key":"airConditioning","name":{"zh":"空调状况","en":"Air conditioning"},"kind":"CHOICE","required":false,"choices":[
      {"code":"GOOD","name":{"zh":"良好","en":"Good"}},{"code":"FAIR","name":{"zh":"一般","en":"Fair"}},{"code":"POOR","name":{"zh":"较差","en":"Poor"}}]},
    {"key":"lighting","name":{"zh":"照明状况","en":"Lighting"},"kind":"CHOICE","required":false,"choices":[
      {"code":"GOOD","name":{"zh":"良好","en":"Good"}},{"code":"FAIR","name":{"zh":"一般","en":"Fair"}},{"code":"POOR","name":{"zh":"较差","en":"Poor"}}]},
    {"key":"ventilation","name":{"zh":"新风状况","en":"Ventilation"},"kind":"CHOICE","required":false,"choices":[
      {"code":"GOOD","name":{"zh":"良好","en":"Good"}},{"code":"FAIR","name":{"zh":"一般","en":"Fair"}},{"code":"POOR","name":{"zh":"较差","en":"Poor"}}]},
    {"key":"energy","name":{"zh":"年用能量","en":"Yearly energy"},"kind":"DECIMAL","unit":{"zh":"吨标准煤","en":"tce"},"required":false},
    {"key":"retrofit","name":{"zh":"计划改造内容","en":"Planned retrofit"},"kind":"TEXT","required":false,"meaning":"PLANNED_WORK"},
    {"key":"saving","name":{"zh":"预计年节能量","en":"Expected yearly saving"},"kind":"DECIMAL","unit":{"zh":"吨标准煤","en":"tce"},"required":false},
    {"key":"cost","name":{"zh":"估算投资","en":"Estimated cost"},"kind":"MONEY","unit":{"zh":"元","en":"CNY"},"required":false,"meaning":"COST"}
]}'::jsonb, '', now(), '', now());
