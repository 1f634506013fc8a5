-- Sentences that reviewers use when they return something: for all levels or one, for all bureaus or one, for any field or one.
CREATE TABLE return_phrase (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    level      text CHECK (level IN ('DISTRICT', 'BUREAU', 'COMMISSION')),
    bureau     text,
    field      text,
    zh         text NOT NULL,
    en         text,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT return_phrase_bureau CHECK (bureau IS NULL OR level = 'BUREAU')
);
CREATE UNIQUE INDEX return_phrase_once
    ON return_phrase (coalesce(bureau, ''), coalesce(level, ''), coalesce(field, ''), md5(zh));

INSERT INTO return_phrase (id, version, level, bureau, field, zh, en, updated_by, updated_at)
SELECT uuidv7(), 0, NULL, NULL, field, zh, en, '', now()
FROM (VALUES
    (1, NULL, '内容缺失，请补充完整。', 'Incomplete: please fill in what is missing.'),
    (2, NULL, '与其他填报内容不一致，请核对。', 'Does not agree with the other figures: please check.'),
    (3, NULL, '缺少依据，请补充文件名称和文号。', 'No evidence given: please name the document and its number.'),
    (4, NULL, '表述不清，请写明具体内容。', 'Unclear: please be specific.'),
    (5, NULL, '格式不符合要求，请按填报说明修改。', 'Wrong format: please follow the instructions.'),
    (6, 'funding', '资金来源合计与总投资不一致，请核对。', 'The funding sources do not add up to the total investment: please check.'),
    (7, 'permits', '请补充备案、环评、节能等手续的文号和日期。', 'Please give number and date of the filing, environment and energy permits.'),
    (8, 'retiredEquipment', '请逐台填写淘汰设备的型号、投用日期和原值。', 'Please give model, commissioning day and original cost of each retired machine.'),
    (9, 'newEquipment', '请填写新购设备的型号、数量和单价，并说明报价依据。', 'Please give model, quantity and unit price of the new machines, and where the price comes from.'),
    (10, 'code', '项目代码与投资项目在线审批监管平台不一致，请核对。', 'The project code differs from the national approval platform: please check.'))
    AS said (place, field, zh, en)
ORDER BY place;
