-- The four sheets of "one table, three lists"; what each asks for is data (domain.md §7).
CREATE TABLE sheet_template (
    kind       text PRIMARY KEY,
    version    bigint NOT NULL,
    released   integer,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON sheet_template FROM ${app};

CREATE TABLE sheet_template_version (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL REFERENCES sheet_template,
    number      integer NOT NULL,
    state       text NOT NULL,
    layout      jsonb NOT NULL,
    drafted_by  text NOT NULL,
    drafted_at  timestamptz NOT NULL,
    drafters    text[] NOT NULL,
    released_by text,
    released_at timestamptz,
    CONSTRAINT sheet_template_version_once UNIQUE (kind, number)
);
CREATE UNIQUE INDEX sheet_template_version_draft ON sheet_template_version (kind) WHERE state = 'DRAFT';
-- A draft may be thrown away; nothing else goes.
REVOKE TRUNCATE ON sheet_template_version FROM ${app};

INSERT INTO sheet_template (kind, version, released, updated_by, updated_at) VALUES
    ('SURVEY', 0, 1, '', now()),
    ('SUPPLY', 0, 1, '', now()),
    ('DEMAND', 0, 1, '', now()),
    ('CONSUMER_GOODS', 0, 1, '', now());

INSERT INTO sheet_template_version (id, kind, number, state, layout, drafted_by, drafted_at, drafters, released_by, released_at) VALUES
    (uuidv7(), 'SURVEY', 1, 'RELEASED',
    '{"columns":[
      {"key":"businessKind","name":{"zh":"业务类型","en":"Kind of business"},"kind":"CHOICE","required":true,"choices":[{"code":"REMANUFACTURE","name":{"zh":"再制造","en":"Remanufacture"}},{"code":"CASCADE_USE","name":{"zh":"梯次利用","en":"Cascade use"}},{"code":"RESOURCE_RECYCLING","name":{"zh":"资源再生利用","en":"Resource recycling"}},{"code":"DISMANTLING","name":{"zh":"拆解","en":"Dismantling"}}],"hint":{"zh":"每种业务填一行","en":"One row per kind of business"},"personal":false},
      {"key":"materials","name":{"zh":"处理物料","en":"Materials handled"},"kind":"TEXT","required":true,"hint":{"zh":"如废钢铁、废旧动力电池、退役风机叶片","en":"E.g. scrap steel, traction batteries, turbine blades"},"personal":false},
      {"key":"capacity","name":{"zh":"设计处理能力","en":"Designed capacity"},"kind":"DECIMAL","required":true,"unit":{"zh":"吨/年","en":"t/a"},"personal":false},
      {"key":"handled","name":{"zh":"上年实际处理量","en":"Handled last year"},"kind":"DECIMAL","required":true,"unit":{"zh":"吨","en":"t"},"personal":false},
      {"key":"qualification","name":{"zh":"资质证书编号","en":"Qualification number"},"kind":"TEXT","required":false,"personal":false},
      {"key":"outputValue","name":{"zh":"上年产值","en":"Output value last year"},"kind":"MONEY","required":false,"unit":{"zh":"元","en":"CNY"},"personal":false},
      {"key":"employees","name":{"zh":"从业人数","en":"Employees"},"kind":"INTEGER","required":false,"unit":{"zh":"人","en":"persons"},"most":1000000,"personal":false},
      {"key":"equipmentState","name":{"zh":"主要设备状况","en":"State of the equipment"},"kind":"TEXT","required":false,"personal":false},
      {"key":"wants","name":{"zh":"需求与建议","en":"Wants and suggestions"},"kind":"TEXT","required":false,"personal":false}],
     "rules":[]}',
     '', now(), '{}', '', now()),
    (uuidv7(), 'SUPPLY', 1, 'RELEASED',
    '{"columns":[
      {"key":"product","name":{"zh":"产品名称","en":"Product"},"kind":"TEXT","required":true,"personal":false},
      {"key":"model","name":{"zh":"型号","en":"Model"},"kind":"TEXT","required":true,"personal":false},
      {"key":"category","name":{"zh":"设备类别","en":"Equipment category"},"kind":"CHOICE","required":true,"choices":[{"code":"CNC_MACHINE_TOOL","name":{"zh":"数控机床","en":"CNC machine tool"}},{"code":"MOTOR","name":{"zh":"电机","en":"Motor"}},{"code":"BOILER","name":{"zh":"锅炉","en":"Boiler"}},{"code":"TRANSFORMER","name":{"zh":"变压器","en":"Transformer"}},{"code":"COMPRESSOR","name":{"zh":"压缩机","en":"Compressor"}},{"code":"PUMP_FAN","name":{"zh":"泵与风机","en":"Pump or fan"}},{"code":"ROBOT","name":{"zh":"工业机器人","en":"Industrial robot"}},{"code":"REFRIGERATION","name":{"zh":"制冷设备","en":"Refrigeration"}},{"code":"CONSTRUCTION_MACHINERY","name":{"zh":"工程机械","en":"Construction machinery"}},{"code":"MEDICAL_EQUIPMENT","name":{"zh":"医疗设备","en":"Medical equipment"}},{"code":"AGRICULTURAL_MACHINERY","name":{"zh":"农业机械","en":"Agricultural machinery"}},{"code":"OTHER","name":{"zh":"其他","en":"Other"}}],"personal":false},
      {"key":"applicationField","name":{"zh":"应用领域","en":"Field of application"},"kind":"TEXT","required":true,"personal":false},
      {"key":"keyFigures","name":{"zh":"主要技术指标","en":"Key technical figures"},"kind":"TEXT","required":true,"hint":{"zh":"写明数值和单位","en":"Figures with their units"},"personal":false},
      {"key":"energyGrade","name":{"zh":"能效等级","en":"Energy grade"},"kind":"INTEGER","required":false,"least":1,"most":5,"hint":{"zh":"1 级最优；没有等级的留空","en":"1 is best; empty where there is no grade"},"personal":false},
      {"key":"firstOfKind","name":{"zh":"是否首台（套）","en":"First of its kind"},"kind":"YES_NO","required":true,"personal":false},
      {"key":"yearlyCapacity","name":{"zh":"年产能","en":"Yearly capacity"},"kind":"INTEGER","required":true,"unit":{"zh":"台（套）","en":"units"},"least":1,"most":10000000,"personal":false},
      {"key":"priceFrom","name":{"zh":"最低单价","en":"Lowest unit price"},"kind":"MONEY","required":true,"unit":{"zh":"元","en":"CNY"},"personal":false},
      {"key":"priceTo","name":{"zh":"最高单价","en":"Highest unit price"},"kind":"MONEY","required":true,"unit":{"zh":"元","en":"CNY"},"least":0.01,"personal":false},
      {"key":"deliveryDays","name":{"zh":"交货周期","en":"Delivery time"},"kind":"INTEGER","required":true,"unit":{"zh":"天","en":"days"},"most":3650,"personal":false},
      {"key":"afterSales","name":{"zh":"售后服务","en":"After-sales service"},"kind":"TEXT","required":true,"personal":false},
      {"key":"localContent","name":{"zh":"国产化率","en":"Local content"},"kind":"DECIMAL","required":false,"unit":{"zh":"%","en":"%"},"most":100,"personal":false}],
     "rules":[{"left":["priceFrom"],"check":"AT_MOST","right":["priceTo"],"message":{"zh":"最低单价不得高于最高单价。","en":"The lowest price must not be above the highest."}}]}',
     '', now(), '{}', '', now()),
    (uuidv7(), 'DEMAND', 1, 'RELEASED',
    '{"columns":[
      {"key":"project","name":{"zh":"关联项目","en":"Project"},"kind":"TEXT","required":false,"hint":{"zh":"已入库项目的名称或代码，可不填","en":"Name or code of a project of the library; may be left empty"},"personal":false},
      {"key":"kind","name":{"zh":"需求类型","en":"Kind of demand"},"kind":"CHOICE","required":true,"choices":[{"code":"RENEWAL","name":{"zh":"设备更新","en":"Renewal"}},{"code":"TRANSFORMATION","name":{"zh":"技术改造","en":"Transformation"}}],"personal":false},
      {"key":"retiredEquipment","name":{"zh":"拟淘汰设备","en":"Retired equipment"},"kind":"TEXT","required":false,"personal":false},
      {"key":"retiredYear","name":{"zh":"淘汰设备投用年份","en":"Year it was commissioned"},"kind":"YEAR","required":false,"personal":false},
      {"key":"wantedEquipment","name":{"zh":"拟购设备","en":"Wanted equipment"},"kind":"TEXT","required":true,"personal":false},
      {"key":"category","name":{"zh":"设备类别","en":"Equipment category"},"kind":"CHOICE","required":true,"choices":[{"code":"CNC_MACHINE_TOOL","name":{"zh":"数控机床","en":"CNC machine tool"}},{"code":"MOTOR","name":{"zh":"电机","en":"Motor"}},{"code":"BOILER","name":{"zh":"锅炉","en":"Boiler"}},{"code":"TRANSFORMER","name":{"zh":"变压器","en":"Transformer"}},{"code":"COMPRESSOR","name":{"zh":"压缩机","en":"Compressor"}},{"code":"PUMP_FAN","name":{"zh":"泵与风机","en":"Pump or fan"}},{"code":"ROBOT","name":{"zh":"工业机器人","en":"Industrial robot"}},{"code":"REFRIGERATION","name":{"zh":"制冷设备","en":"Refrigeration"}},{"code":"CONSTRUCTION_MACHINERY","name":{"zh":"工程机械","en":"Construction machinery"}},{"code":"MEDICAL_EQUIPMENT","name":{"zh":"医疗设备","en":"Medical equipment"}},{"code":"AGRICULTURAL_MACHINERY","name":{"zh":"农业机械","en":"Agricultural machinery"}},{"code":"OTHER","name":{"zh":"其他","en":"Other"}}],"personal":false},
      {"key":"keyFigures","name":{"zh":"主要技术要求","en":"Key technical figures wanted"},"kind":"TEXT","required":true,"hint":{"zh":"写明数值和单位","en":"Figures with their units"},"personal":false},
      {"key":"quantity","name":{"zh":"数量","en":"Quantity"},"kind":"INTEGER","required":true,"unit":{"zh":"台（套）","en":"units"},"least":1,"most":100000,"personal":false},
      {"key":"budget","name":{"zh":"总预算","en":"Budget for all of them"},"kind":"MONEY","required":true,"unit":{"zh":"元","en":"CNY"},"least":0.01,"personal":false},
      {"key":"purchaseMonth","name":{"zh":"计划采购月份","en":"Planned month of purchase"},"kind":"MONTH","required":true,"hint":{"zh":"如 2026-09","en":"E.g. 2026-09"},"personal":false},
      {"key":"financingWanted","name":{"zh":"是否需要融资","en":"Financing wanted"},"kind":"YES_NO","required":true,"personal":false},
      {"key":"digital","name":{"zh":"是否智改数转","en":"Intelligent or digital"},"kind":"YES_NO","required":true,"personal":false},
      {"key":"green","name":{"zh":"是否绿色化改造","en":"Green"},"kind":"YES_NO","required":true,"personal":false}],
     "rules":[{"when":{"column":"kind","value":"RENEWAL"},"left":["retiredEquipment","retiredYear"],"check":"FILLED","message":{"zh":"设备更新须填写拟淘汰的设备及其投用年份。","en":"A renewal names the equipment to be retired and the year it was commissioned."}}]}',
     '', now(), '{}', '', now()),
    (uuidv7(), 'CONSUMER_GOODS', 1, 'RELEASED',
    '{"columns":[
      {"key":"category","name":{"zh":"品类","en":"Category"},"kind":"CHOICE","required":true,"choices":[{"code":"CAR","name":{"zh":"汽车","en":"Car"}},{"code":"E_BIKE","name":{"zh":"电动自行车","en":"E-bike"}},{"code":"APPLIANCE","name":{"zh":"家电","en":"Appliance"}},{"code":"FURNITURE","name":{"zh":"家居","en":"Furniture"}},{"code":"DECORATION","name":{"zh":"家装","en":"Decoration"}},{"code":"ELECTRONICS","name":{"zh":"电子产品","en":"Electronics"}},{"code":"OTHER","name":{"zh":"其他","en":"Other"}}],"personal":false},
      {"key":"brand","name":{"zh":"品牌","en":"Brand"},"kind":"TEXT","required":true,"personal":false},
      {"key":"model","name":{"zh":"型号","en":"Model"},"kind":"TEXT","required":true,"personal":false},
      {"key":"energyGrade","name":{"zh":"能效等级","en":"Energy grade"},"kind":"INTEGER","required":false,"least":1,"most":5,"personal":false},
      {"key":"waterGrade","name":{"zh":"水效等级","en":"Water grade"},"kind":"INTEGER","required":false,"least":1,"most":5,"personal":false},
      {"key":"yearlyCapacity","name":{"zh":"年产能","en":"Yearly capacity"},"kind":"INTEGER","required":true,"unit":{"zh":"台（件）","en":"units"},"least":1,"most":100000000,"personal":false},
      {"key":"tradeInOffer","name":{"zh":"以旧换新优惠","en":"Trade-in offer"},"kind":"TEXT","required":false,"personal":false},
      {"key":"recoveryOffer","name":{"zh":"旧品回收方案","en":"Old-goods recovery offer"},"kind":"TEXT","required":false,"personal":false}],
     "rules":[]}',
     '', now(), '{}', '', now());
