// Generated from supply-demand-service/openapi.yaml by "npm run api". Do not edit.
export interface paths {
    "/api/supply-demand/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出操作记录 · The audit trail as a file */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the chain, a stretch at a time, and that an entry noted earlier (position, hash) still stands in it; until complete, go on with after = entries and afterHash = checkedHash */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产品目录 · Equipment and consumer goods of the city's enterprises */
        get: operations["listCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出产品目录 · The catalogue as a file */
        get: operations["exportCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产品详情 · A product with its figures and pictures */
        get: operations["readCatalogueProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 询问供方 · Ask the enterprise of a product */
        post: operations["sendEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传产品图片 · Add a picture, PNG or JPEG, to one's own product */
        post: operations["addProductPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除产品图片 · Take a picture of one's own product away */
        delete: operations["removeProductPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/pictures/{picture}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产品图片 · The picture */
        get: operations["showProductPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/pictures/{picture}/putting-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复图片 · Put a picture back (economy bureau) */
        post: operations["putBackPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/pictures/{picture}/taking-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下架图片 · Take a picture down, with the reason (economy bureau) */
        post: operations["takeDownPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/putting-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复产品 · Put a product back (economy bureau) */
        post: operations["putBackProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/catalogue/{product}/taking-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下架产品 · Take a product down, with the reason (economy bureau); If-Match is its version */
        post: operations["takeDownProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/codes/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search a code table */
        get: operations["searchCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/codes/{table}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a code table */
        get: operations["listCodeVersions"];
        put?: never;
        /** Import a version of a code table */
        post: operations["importCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds that concern the caller, latest year first */
        get: operations["listCollectionRounds"];
        put?: never;
        /** Draft a round */
        post: operations["draftCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round */
        get: operations["readCollectionRound"];
        /** Change a draft */
        put: operations["changeCollectionRound"];
        post?: never;
        /** Throw a draft away */
        delete: operations["discardCollectionRound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End handing in and checking */
        post: operations["closeCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round beside another, by their latest editions */
        get: operations["compareCollectionRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a round said when it was frozen, latest first */
        get: operations["listRoundEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/editions/{number}/checked-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a workbook says what the edition says */
        post: operations["checkRoundWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/editions/{number}/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet of an edition for everybody, without personal columns */
        get: operations["downloadRoundOpenData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/editions/{number}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official workbook of an edition */
        get: operations["downloadRoundWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give more time */
        post: operations["extendCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/freezing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make what was passed final */
        post: operations["freezeCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the enterprises */
        post: operations["openCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/own-submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The caller's own submission; begun when there is none */
        put: operations["beginSubmission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each county is */
        get: operations["readCollectionProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind those who have not answered, once a day */
        post: operations["remindOfCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/collection-rounds/{collection}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What enterprises handed in, or are filling in */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/consumer-goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消费品 · Consumer goods of the caller's enterprise */
        get: operations["listConsumerGoods"];
        put?: never;
        /** File consumer goods of the caller's enterprise */
        post: operations["fileConsumerGood"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/consumer-goods/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出我的消费品 · The enterprise's consumer goods as a file */
        get: operations["exportConsumerGoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/consumer-goods/{good}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the consumer goods, of whichever enterprise */
        get: operations["readConsumerGood"];
        /** Change consumer goods of the caller's own enterprise */
        put: operations["changeConsumerGood"];
        post?: never;
        /** Take consumer goods of the caller's enterprise out of the list */
        delete: operations["removeConsumerGood"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demands within the caller's scope */
        get: operations["listDemands"];
        put?: never;
        /** File a demand of the caller's enterprise */
        post: operations["fileDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/demands/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出设备需求 · The demand list as a file */
        get: operations["exportDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One demand */
        get: operations["readDemand"];
        /** Change one of the caller's own demands */
        put: operations["changeDemand"];
        post?: never;
        /** Take one of the caller's own demands off the list */
        delete: operations["removeDemand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/demands/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supplies that fit the demand, best first, with reasons */
        get: operations["suggestSupplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/demands/{id}/suggestions/{suggestedSupply}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 评价推荐的供给 · Say whether a suggested supply is good */
        put: operations["markSuggestedSupply"];
        post?: never;
        /** 撤回评价 · Take back what was said of a suggested supply */
        delete: operations["unmarkSuggestedSupply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 诊断列表 · Diagnoses within the caller's scope */
        get: operations["listDiagnoses"];
        put?: never;
        /** 申请诊断 · An enterprise asks a listed provider */
        post: operations["askForDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出诊断 · Diagnoses as a file */
        get: operations["exportDiagnoses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 诊断详情 · One diagnosis with its measures */
        get: operations["readDiagnosis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理诊断 · The provider will come on a day */
        post: operations["acceptDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/measures/{number}/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳措施并登记需求 · Makes a demand of a measure */
        post: operations["adoptDiagnosisMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/measures/{number}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采纳措施 · A measure is not for the enterprise */
        post: operations["declineDiagnosisMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不受理 · The provider will not come */
        post: operations["declineDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传诊断报告 · The provider puts its report, a PDF */
        post: operations["putDiagnosisReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/report/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载诊断报告 · The report's file */
        get: operations["downloadDiagnosisReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交诊断报告 · The provider hands its report in, with measures */
        post: operations["handInDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/diagnoses/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申请 · The enterprise steps back */
        post: operations["withdrawDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 供需对接列表 · Cases within the caller's scope */
        get: operations["listDockings"];
        put?: never;
        /** 发起对接 · State interest as buyer or supplier, or as an office suggest the pair to both */
        post: operations["openDocking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出供需对接 · Dockings as a file */
        get: operations["exportDockings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 供需对接成效 · Figures by county, category or month */
        get: operations["readDockingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出供需对接成效 · Docking figures as a file */
        get: operations["exportDockingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对接详情 · One case with its timeline */
        get: operations["readDocking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认成交 · The other side confirms the last proposal */
        post: operations["confirmDockingTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止对接 · A side ends the case, with a reason */
        post: operations["dropDocking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 有意向 · A side takes a suggestion up */
        post: operations["stateDockingInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对接留言 · What the two enterprises wrote to each other */
        get: operations["listDockingMessages"];
        put?: never;
        /** 留言 · Write to the other side */
        post: operations["writeDockingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/messages/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 标为已读 · The caller's side has read up to a message */
        put: operations["readDockingMessages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出成交信息 · A side says what was agreed, amount and day */
        post: operations["proposeDockingTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/dockings/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始洽谈 · The other side is willing to talk */
        post: operations["beginDockingTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 询问 · What the caller asked, or its enterprise was asked */
        get: operations["listEnquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出询问 · The enquiries as a file */
        get: operations["exportEnquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries/{enquiry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enquiry, to its two sides */
        get: operations["readEnquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries/{enquiry}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复 · Answer what the caller's enterprise was asked */
        post: operations["answerEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries/{enquiry}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关闭询问 · Close what the caller's enterprise was asked, with the reason */
        post: operations["closeEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/enquiries/{enquiry}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回询问 · Withdraw what one asked */
        post: operations["withdrawEnquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 废旧设备列表 · Retired equipment within the caller's scope */
        get: operations["listEquipmentDisposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出废旧设备 · Retired equipment as a file */
        get: operations["exportEquipmentDisposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 废旧设备详情 · One line of retired equipment */
        get: operations["readEquipmentDisposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过 · The certificate is right */
        post: operations["acceptDisposalCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/bid-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回报价 · A recycler takes its bid back */
        post: operations["withdrawBidForEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报价回收 · A recycler offers to take it */
        post: operations["bidForEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传处置证明 · The certificate, a PDF or a picture */
        post: operations["putDisposalCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/certificate/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载处置证明 · The certificate's file */
        get: operations["downloadDisposalCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 选定回收企业 · The enterprise chooses a bid */
        post: operations["chooseRecycler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 邀请回收企业 · Names a recycler that is to look at it */
        post: operations["inviteRecycler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/offering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新推送 · What was sold or kept is offered after all */
        post: operations["offerEquipmentAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记其他去向 · It was sold, is kept, or was disposed of by somebody else */
        post: operations["stateDisposalOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/pick-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记或确认提货 · A side says when how much was taken away */
        post: operations["statePickUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消约定 · Either side steps back before the pick-up */
        post: operations["releaseEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 · Reminds whom it fits */
        post: operations["remindRecyclers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回处置证明 · The certificate is not right */
        post: operations["returnDisposalCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/equipment-disposals/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交处置证明 · Hands the certificate in */
        post: operations["handInDisposalCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交换概况 · How the exchange with the province stands */
        get: operations["readExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 冲突 · Where two sides list the same */
        get: operations["listExchangeConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/conflicts/{conflict}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 冲突详情 · One conflict */
        get: operations["readExchangeConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/conflicts/{conflict}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定冲突 · Decide which side is shown */
        post: operations["decideExchangeConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接收包 · Packages from the province */
        get: operations["listIncomingPackages"];
        put?: never;
        /** 上传接收包 · Put in a package that came by hand */
        post: operations["uploadIncomingPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/incoming/fetching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即接收 · Ask the province's address for new packages */
        post: operations["fetchIncomingPackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/incoming/{package}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接收包详情 · One package from the province */
        get: operations["readIncomingPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送包 · Packages to the province */
        get: operations["listOutgoingPackages"];
        put?: never;
        /** 生成报送包 · Make the next package of what has changed */
        post: operations["makeOutgoingPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/outgoing/{package}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送包详情 · One package to the province */
        get: operations["readOutgoingPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/outgoing/{package}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载报送包 · The package, to carry it by hand */
        get: operations["downloadOutgoingPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exchange/outgoing/{package}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新发送 · Send a package again to the province's address */
        post: operations["sendOutgoingPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 正在进行的导出 · The caller's export that is under way, whatever page it was begun from; at most one
         * @description 给出 id 时为该次导出，无论是否结束；尚未登记的为空 · With an id that one, ended or not; none while its request has not arrived
         */
        get: operations["listRunningExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/exports/{export}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出进度 · How many rows of how many are written */
        get: operations["getExport"];
        put?: never;
        post?: never;
        /** 取消导出 · Cancel an export; one that has ended stays as it is */
        delete: operations["cancelExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events after a position, in commit order; waits up to `wait` seconds for the first one */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 匹配结果 · Demands within the caller's scope, each with the first of its suggestions */
        get: operations["listMatchedDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/demands/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出匹配结果 · What was found for demands, as a file */
        get: operations["exportMatchedDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 匹配准确率与公平性 · Precision of suggestions, and what local-first changed */
        get: operations["getMatchingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 匹配任务 · The latest runs */
        get: operations["listMatchingRuns"];
        put?: never;
        /** 重新匹配全部需求 · Match all demands once more */
        post: operations["startMatchingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/runs/{matchingRun}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务进度 · How far a run is */
        get: operations["getMatchingRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 匹配权重 · Points that each part can give, latest first */
        get: operations["listMatchingWeights"];
        put?: never;
        /** 起草匹配权重 · Draft other points */
        post: operations["draftMatchingWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/weights-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览权重影响 · What other points would change */
        post: operations["previewMatchingWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/weights/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除权重草稿 · Remove drafted points */
        delete: operations["removeMatchingWeights"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/matching/weights/{number}/enactment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用匹配权重 · Put drafted points into force */
        post: operations["enactMatchingWeights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知设置 · What the caller is told by which way */
        get: operations["getNoticeSettings"];
        /** 修改通知设置 · Chooses kinds, ways, language, quiet hours, digest */
        put: operations["changeNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知，新的在前 · The caller's notices, newest first; read on with before = next */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/notices/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读数，可等待变化 · How many are unread; waits up to `wait` seconds for it to differ from what the caller knows */
        get: operations["awaitNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 全部标为已读 · Marks all up to a notice as read; what came after it stays unread */
        put: operations["markAllNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/notices/{notice}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 标为已读 · Marks one notice as read */
        put: operations["markNoticeRead"];
        post?: never;
        /** 标为未读 · Marks one notice as unread again */
        delete: operations["markNoticeUnread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One year by indicator and county, and how far the city is on the way to its targets */
        get: operations["readRecoveryBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of all counties and the city */
        get: operations["listRecoveryFigures"];
        put?: never;
        /** Enter a year's figure: a district of its own county, the commerce bureau and the preparer of any and the city */
        post: operations["enterRecoveryFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出回收利用年度数据 · The figures as a file */
        get: operations["exportRecoveryFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a figure, with the reason */
        put: operations["correctRecoveryFigure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-figures/{figure}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void a figure of a wrong year, indicator or place, with the reason: it counts no more */
        post: operations["voidRecoveryFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what a plan asks for (commerce bureau, preparer) */
        post: operations["setRecoveryTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-targets/{goal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a target (commerce bureau, preparer) */
        put: operations["changeRecoveryTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recovery-targets/{goal}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a target, with the reason (commerce bureau, preparer) */
        post: operations["endRecoveryTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recyclers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回收利用企业名录 · Recyclers out of passed surveys */
        get: operations["listRecyclers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recyclers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出回收利用企业 · Recyclers as a file */
        get: operations["exportRecyclers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operating and closed sites, and those that wait as far as the caller has to do with them */
        get: operations["listRecyclingSites"];
        put?: never;
        /** Propose a site of the caller's enterprise */
        post: operations["proposeRecyclingSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operating sites by county and kind */
        get: operations["readNetworkBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出回收网络站点 · The register as a file */
        get: operations["exportRecyclingSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One site */
        get: operations["readRecyclingSite"];
        /** Change one of the caller's sites; of a confirmed one, propose the change */
        put: operations["changeRecyclingSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/{site}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an operating site, with the day and the reason */
        post: operations["closeRecyclingSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/{site}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what waits: the site, or its change */
        post: operations["confirmRecyclingSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/{site}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back what waits, with the reason */
        post: operations["returnRecyclingSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/recycling-sites/{site}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a proposal, or the change that waits */
        post: operations["withdrawRecyclingSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 常用视图 · The caller's views of a list and those shared with the caller */
        get: operations["listSavedViews"];
        put?: never;
        /** 保存视图 · Keep a view */
        post: operations["addSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/saved-views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改视图 · Change an own view */
        put: operations["changeSavedView"];
        post?: never;
        /** 删除视图 · Remove an own view */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/saved-views/{view}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设为默认视图 · Begin the list with this view */
        put: operations["beginWithSavedView"];
        post?: never;
        /** 取消默认视图 · Begin with the whole list again */
        delete: operations["beginWithoutSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务机构库 · Listed providers; more for who keeps the register */
        get: operations["listServiceProviders"];
        put?: never;
        /** 申请入库或登记 · An enterprise applies, the economy bureau registers */
        post: operations["addServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出服务机构库 · The register as a file */
        get: operations["exportServiceProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务机构详情 · One provider */
        get: operations["readServiceProvider"];
        /** 修改 · The applicant mends, the economy bureau keeps up to date */
        put: operations["changeServiceProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers/{id}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意入库 · The economy bureau lists the provider */
        post: operations["listServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予入库 · The economy bureau refuses the application */
        post: operations["refuseServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/service-providers/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停服务 · The economy bureau takes it out of the register for now */
        post: operations["suspendServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The four templates, without their versions */
        get: operations["listSheetTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template with its versions */
        get: operations["readSheetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Draft the next version, or change the draft */
        put: operations["draftSheetTemplate"];
        post?: never;
        /** Throw the draft away */
        delete: operations["discardSheetTemplateDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}/draft/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release the draft that somebody else wrote */
        post: operations["releaseSheetTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}/versions/{number}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a row of a version */
        get: operations["readSheetSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}/versions/{number}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a version says of a row; nothing is stored */
        post: operations["trySheetRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/sheet-templates/{kind}/versions/{number}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The empty workbook of a version */
        get: operations["downloadSheetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One submission */
        get: operations["readSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/annotated-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same workbook with its wrong cells coloured, commented and listed; nothing is stored */
        post: operations["annotateSubmissionWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have something of a frozen round corrected */
        post: operations["correctSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/earlier-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with the rows that were passed the last time */
        post: operations["takeEarlierRowsOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/handing-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the sheets in */
        post: operations["handSubmissionIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/nothing-to-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that there is nothing to report */
        post: operations["reportNothing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass what an enterprise of the district handed in */
        post: operations["passSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return it with reasons, also per row and cell */
        post: operations["returnSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a submission, by number */
        get: operations["listSubmissionRows"];
        put?: never;
        /** Add a row to one of the caller's own sheets */
        post: operations["addSubmissionRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a row */
        put: operations["changeSubmissionRow"];
        post?: never;
        /** Take a row out */
        delete: operations["removeSubmissionRow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what nobody has judged */
        post: operations["takeSubmissionBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/submissions/{submission}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheets as a workbook to be filled in */
        get: operations["downloadSubmissionWorkbook"];
        put?: never;
        /** Check a filled-in workbook, or store its rows; to store, If-Match is the version that was checked */
        post: operations["takeSubmissionWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supplies of all enterprises */
        get: operations["listSupplies"];
        put?: never;
        /** File a supply of the caller's enterprise */
        post: operations["fileSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/supplies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出设备供给 · The supply list as a file */
        get: operations["exportSupplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/supplies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supply */
        get: operations["readSupply"];
        /** Change one of the caller's own supplies */
        put: operations["changeSupply"];
        post?: never;
        /** Take one of the caller's own supplies off the list */
        delete: operations["removeSupply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/supplies/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demands that the supply fits, best first, with reasons */
        get: operations["suggestDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/supplies/{id}/suggestions/{suggestedDemand}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 评价推荐的需求 · Say whether a suggested demand is good */
        put: operations["markSuggestedDemand"];
        post?: never;
        /** 撤回评价 · Take back what was said of a suggested demand */
        delete: operations["unmarkSuggestedDemand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 · What waits for the caller; empty for callers with nothing to do here */
        get: operations["listTodos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers that stand today; own ones and officials in every state */
        get: operations["listTradeInOffers"];
        put?: never;
        /** Publish an offer of the caller's enterprise */
        post: operations["publishTradeInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出以旧换新 · The offers as a file */
        get: operations["exportTradeInOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers/{offer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer */
        get: operations["readTradeInOffer"];
        /** Change one of the caller's own offers */
        put: operations["changeTradeInOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers/{offer}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one of the caller's own offers */
        post: operations["endTradeInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers/{offer}/putting-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an offer back that was taken down (commerce bureau) */
        post: operations["putBackTradeInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supply-demand/trade-in-offers/{offer}/taking-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer down, with the reason (commerce bureau) */
        post: operations["takeDownTradeInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditEntry: {
            action: string;
            after: unknown;
            at: components["schemas"]["Instant"];
            before: unknown;
            hash: string;
            organisation: null | string;
            organisationName: null | string;
            person: string;
            personName: string;
            /** Format: int64 */
            position: number;
            roles: string[];
            subjectId: string;
            subjectLabel: null | string;
            subjectType: string;
            traceId: null | string;
        };
        AuditVerification: {
            /** Format: int64 */
            brokenAt: number | null;
            checkedHash: string;
            complete: boolean;
            /** Format: int64 */
            entries: number;
            fault: components["schemas"]["Fault"] | null;
            headHash: string;
            /** Format: int64 */
            headPosition: number;
            intact: boolean;
        };
        /** @enum {string} */
        Awaiting: "ME";
        /** @enum {string} */
        Awaiting1: "ME" | "UNREAD";
        /** @enum {string} */
        BidState: "CHOSEN" | "INVITED" | "OPEN" | "PASSED_OVER" | "WITHDRAWN";
        /** @enum {string} */
        BusinessKind: "CASCADE_USE" | "DISMANTLING" | "REMANUFACTURE" | "RESOURCE_RECYCLING";
        CatalogueDetail: {
            entry: components["schemas"]["CatalogueEntry"];
            good: components["schemas"]["ConsumerGoodResponse"] | null;
            own: boolean;
            pictures: components["schemas"]["ProductPicture"][];
            supervised: boolean;
            supply: components["schemas"]["SupplyResponse"] | null;
            takenDown: null | string;
            /** Format: int64 */
            version: number;
        };
        CatalogueEntry: {
            category: components["schemas"]["ProductCategory"];
            county: string;
            countyName: string;
            /** Format: int32 */
            energyGrade: number | null;
            enterprise: components["schemas"]["EnterpriseName"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ProductKind"];
            model: string;
            origin: components["schemas"]["Origin"] | null;
            picture: components["schemas"]["UUID"] | null;
            priceFrom: null | number;
            priceTo: null | number;
            product: string;
            updatedAt: components["schemas"]["Instant"];
        };
        CityValue: {
            basis: components["schemas"]["ValueBasis"] | null;
            /** Format: int32 */
            counties: number;
            /** Format: int32 */
            reported: number;
            value: null | number;
        };
        CodeEntry: {
            attributes: {
                [key: string]: string;
            };
            code: string;
            level: null | string;
            name: string;
            parent: null | string;
            table: string;
            validFrom: components["schemas"]["LocalDate"] | null;
            validUntil: components["schemas"]["LocalDate"] | null;
        };
        CodeVersion: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            importedAt: components["schemas"]["Instant"] | null;
            importedBy: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            retired: number;
            source: string;
            validFrom: components["schemas"]["LocalDate"] | null;
        };
        CollectionProgress: {
            items: components["schemas"]["CollectionProgressOfCounty"][];
        };
        CollectionProgressOfCounty: {
            /** Format: int32 */
            begun: number;
            county: string;
            countyName: string;
            /** Format: int32 */
            enterprises: number;
            /** Format: int32 */
            handedIn: number;
            /** Format: int32 */
            nothing: number;
            /** Format: int32 */
            passed: number;
            /** Format: int32 */
            returned: number;
        };
        CollectionRound: {
            actions: components["schemas"]["CollectionRoundAction"][];
            closedAt: components["schemas"]["Instant"] | null;
            correction: null | string;
            counties: string[];
            deadline: components["schemas"]["LocalDate"];
            draftedBy: string;
            fillable: boolean;
            frozenAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            instructions: string;
            name: string;
            openedAt: components["schemas"]["Instant"] | null;
            remindedOn: components["schemas"]["LocalDate"] | null;
            sheets: components["schemas"]["CollectionRoundSheet"][];
            state: components["schemas"]["CollectionRoundState"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        CollectionRoundAction: "CHANGE" | "CLOSE" | "DISCARD" | "EXTEND" | "FILL" | "FREEZE" | "OPEN" | "REMIND";
        CollectionRoundExtension: {
            deadline: components["schemas"]["LocalDate"];
            reason: string;
        };
        CollectionRoundRequest: {
            counties?: string[];
            deadline: components["schemas"]["LocalDate"];
            instructions: string;
            kinds: components["schemas"]["SheetKind"][];
            name: string;
            /** Format: int32 */
            year?: number;
        };
        CollectionRoundSheet: {
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            template: number | null;
        };
        /** @enum {string} */
        CollectionRoundState: "CLOSED" | "DRAFT" | "FREEZING" | "FROZEN" | "OPEN";
        CollectionRounds: {
            items: components["schemas"]["CollectionRound"][];
        };
        ComparedCount: {
            /** Format: int32 */
            enterprises: number;
            /** Format: int32 */
            rows: number;
        };
        ComparedCounty: {
            county: string;
            other: components["schemas"]["ComparedCount"];
            round: components["schemas"]["ComparedCount"];
        };
        ComparedRound: {
            /** Format: int32 */
            edition: number;
            id: components["schemas"]["UUID"];
            name: string;
            /** Format: int32 */
            year: number;
        };
        ComparedSheet: {
            /** Format: int32 */
            both: number;
            counties: components["schemas"]["ComparedCounty"][];
            /** Format: int32 */
            gone: number;
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            only: number;
            other: components["schemas"]["ComparedCount"] | null;
            round: components["schemas"]["ComparedCount"] | null;
            sums: components["schemas"]["ComparedSum"][];
        };
        ComparedSum: {
            key: string;
            money: boolean;
            name: components["schemas"]["SheetWords"];
            other: null | number;
            round: null | number;
            unit: components["schemas"]["SheetWords"] | null;
        };
        /** @enum {string} */
        ConflictDecision: "KEEP_OURS" | "SHOW_BOTH" | "TAKE_THEIRS";
        /** @enum {string} */
        ConflictKind: "OWN_RETURNED" | "SAME_PRODUCT" | "TWO_CITIES";
        ConflictResponse: {
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            decision: components["schemas"]["ConflictDecision"] | null;
            decisions: components["schemas"]["ConflictDecision"][];
            foundAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ConflictKind"];
            name: string;
            ours: components["schemas"]["ConflictSide"];
            reason: null | string;
            state: components["schemas"]["ConflictState"];
            subject: string;
            theirs: components["schemas"]["ConflictSide"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        ConflictSide: {
            city: string;
            /** Format: int32 */
            deliveryDays: number | null;
            enterprise: string;
            /** Format: int32 */
            listings: number;
            priceFrom: null | number;
            priceTo: null | number;
            title: string;
        };
        /** @enum {string} */
        ConflictState: "DECIDED" | "OPEN" | "OVER";
        ConsumerGoodRequest: {
            brand: string;
            category: components["schemas"]["GoodsCategory"];
            description?: null | string;
            /** Format: int32 */
            energyGrade?: number | null;
            model: string;
            recoveryOffer?: null | string;
            tradeInOffer?: null | string;
            /** Format: int32 */
            waterGrade?: number | null;
            /** Format: int32 */
            yearlyCapacity: number;
        };
        ConsumerGoodResponse: {
            brand: string;
            category: components["schemas"]["GoodsCategory"];
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            description: null | string;
            /** Format: int32 */
            energyGrade: number | null;
            enterprise: components["schemas"]["EnterpriseName"];
            id: components["schemas"]["UUID"];
            model: string;
            recoveryOffer: null | string;
            takenDown: null | string;
            tradeInOffer: null | string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            waterGrade: number | null;
            /** Format: int32 */
            yearlyCapacity: number;
        };
        CountyNetwork: {
            county: string;
            countyName: string;
            kinds: components["schemas"]["SitesOfKind"][];
        };
        CountyValue: {
            county: string;
            countyName: string;
            value: null | number;
        };
        /** @enum {string} */
        CrossCheck: "ABOVE" | "AT_LEAST" | "AT_MOST" | "BELOW" | "EQUAL" | "FILLED";
        CrossRule: {
            check: components["schemas"]["CrossCheck"];
            factor?: null | number;
            left: string[];
            message: components["schemas"]["SheetWords"];
            right?: string[];
            when?: components["schemas"]["CrossRuleWhen"] | null;
        };
        CrossRuleWhen: {
            column: string;
            value: string;
        };
        DecisionRequest: {
            decision: components["schemas"]["ConflictDecision"];
            reason: string;
        };
        /** @enum {string} */
        DemandKind: "RENEWAL" | "TRANSFORMATION";
        DemandRequest: {
            budget: number;
            category: components["schemas"]["EquipmentCategory"];
            digital?: boolean;
            financingWanted?: boolean;
            green?: boolean;
            keyFigures: string;
            kind: components["schemas"]["DemandKind"];
            projectId?: components["schemas"]["UUID"] | null;
            /** @example 2027-03 */
            purchaseMonth: string;
            /** Format: int32 */
            quantity: number;
            retiredEquipment?: null | string;
            /** Format: int32 */
            retiredYear?: number | null;
            wantedEquipment: string;
        };
        DemandResponse: {
            budget: number;
            category: components["schemas"]["EquipmentCategory"];
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            digital: boolean;
            enterprise: components["schemas"]["EnterpriseName"];
            financingWanted: boolean;
            green: boolean;
            id: components["schemas"]["UUID"];
            keyFigures: string;
            kind: components["schemas"]["DemandKind"];
            origin: components["schemas"]["Origin"] | null;
            projectId: components["schemas"]["UUID"] | null;
            purchaseMonth: string;
            /** Format: int32 */
            quantity: number;
            retiredEquipment: string;
            /** Format: int32 */
            retiredYear: number | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            wantedEquipment: string;
        };
        Diagnosis: {
            /** @description What the caller may do now */
            actions: components["schemas"]["DiagnosisAction"][];
            closedAt: components["schemas"]["Instant"] | null;
            county: string;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"];
            /** @description Whom the provider calls; null for all but the two sides */
            enterpriseContact: components["schemas"]["ServiceContact"] | null;
            field: components["schemas"]["ServiceField"];
            id: components["schemas"]["UUID"];
            measures: components["schemas"]["DiagnosisMeasure"][];
            /** @description Whom the enterprise calls, once the provider accepted; null for all but the two sides */
            providerContact: components["schemas"]["ServiceContact"] | null;
            providerId: components["schemas"]["UUID"];
            providerName: string;
            /** @description Why it was declined or withdrawn */
            reason: null | string;
            /** @description Null until a file is there, and for whoever may not read it */
            report: components["schemas"]["KeptFile"] | null;
            reportedAt: components["schemas"]["Instant"] | null;
            requestedAt: components["schemas"]["Instant"];
            /** @description The caller's side */
            side: components["schemas"]["DiagnosisSide"];
            situation: string;
            state: components["schemas"]["DiagnosisState"];
            /** @description Of the report, once it is handed in */
            summary: null | string;
            topic: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            visitOn: components["schemas"]["LocalDate"] | null;
            wishedOn: components["schemas"]["LocalDate"];
        };
        DiagnosisAcceptanceRequest: {
            /** @description Day of the visit, not in the past, at most a year ahead */
            visitOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DiagnosisAction: "ACCEPTANCE" | "MEASURES" | "REFUSAL" | "REPORT" | "SUBMISSION" | "WITHDRAWAL";
        DiagnosisMeasure: {
            category: components["schemas"]["EquipmentCategory"];
            cost: number;
            decision: components["schemas"]["MeasureDecision"];
            declineReason: null | string;
            demandId: components["schemas"]["UUID"] | null;
            description: string;
            keyFigures: string;
            /** Format: int32 */
            quantity: number;
            savingTce: null | number;
            /** Format: int32 */
            sequence: number;
            title: string;
            wantedEquipment: string;
        };
        DiagnosisMeasureRequest: {
            category: components["schemas"]["EquipmentCategory"];
            cost: number;
            description: string;
            keyFigures: string;
            /** Format: int32 */
            quantity: number;
            savingTce?: null | number;
            title: string;
            wantedEquipment: string;
        };
        DiagnosisReasonRequest: {
            reason: string;
        };
        DiagnosisRequest: {
            contactPerson: string;
            contactPhone: string;
            field: components["schemas"]["ServiceField"];
            providerId: components["schemas"]["UUID"];
            situation: string;
            topic: string;
            /** @description Wished day, not in the past, at most a year ahead */
            wishedOn: components["schemas"]["LocalDate"];
        };
        DiagnosisRow: {
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"];
            field: components["schemas"]["ServiceField"];
            id: components["schemas"]["UUID"];
            providerId: components["schemas"]["UUID"];
            providerName: string;
            requestedAt: components["schemas"]["Instant"];
            state: components["schemas"]["DiagnosisState"];
            topic: string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            visitOn: components["schemas"]["LocalDate"] | null;
            wishedOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DiagnosisSide: "ENTERPRISE" | "OFFICE" | "PROVIDER";
        /** @enum {string} */
        DiagnosisState: "ACCEPTED" | "CLOSED" | "DECLINED" | "REPORTED" | "REQUESTED" | "WITHDRAWN";
        DiagnosisSubmissionRequest: {
            measures: components["schemas"]["DiagnosisMeasureRequest"][];
            summary: string;
        };
        /** @enum {string} */
        Digest: "DAILY" | "NONE";
        /** @enum {string} */
        DisposalAction: "ACCEPTANCE" | "BID" | "BID_WITHDRAWAL" | "CERTIFICATE" | "CHOICE" | "INVITATION" | "OFFERING" | "OUTCOME" | "PICK_UP" | "RELEASE" | "REMINDER" | "RETURN" | "SUBMISSION";
        DisposalBid: {
            contact: components["schemas"]["DisposalContact"] | null;
            countyName: string;
            fit: components["schemas"]["FitReason"][];
            id: components["schemas"]["UUID"];
            note: null | string;
            pickUpOn: components["schemas"]["LocalDate"] | null;
            price: null | number;
            pricing: components["schemas"]["Pricing"] | null;
            recycler: components["schemas"]["EnterpriseName"];
            state: components["schemas"]["BidState"];
            updatedAt: components["schemas"]["Instant"];
        };
        DisposalBidRequest: {
            contactPerson: string;
            contactPhone: string;
            note?: null | string;
            /** @description Day of the pick-up, not in the past, at most a year ahead */
            pickUpOn: components["schemas"]["LocalDate"];
            price: number;
            pricing: components["schemas"]["Pricing"];
        };
        DisposalCertificate: {
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            number: string;
            /** Format: int32 */
            quantity: number;
        };
        DisposalCertificateRequest: {
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            number: string;
            /**
             * Format: int32
             * @description At most what was taken away
             */
            quantity: number;
        };
        DisposalChoiceRequest: {
            bidId: components["schemas"]["UUID"];
            contactPerson: string;
            contactPhone: string;
        };
        DisposalContact: {
            person: string;
            phone: string;
        };
        DisposalInvitationRequest: {
            uscc: string;
        };
        /** @enum {string} */
        DisposalOutcome: "DISPOSED_ELSEWHERE" | "KEPT" | "SOLD";
        DisposalOutcomeRequest: {
            /** @description Who disposed of it; needed for DISPOSED_ELSEWHERE */
            disposer?: null | string;
            /** @description Day on which it left; needed for DISPOSED_ELSEWHERE */
            leftOn?: components["schemas"]["LocalDate"] | null;
            outcome: components["schemas"]["DisposalOutcome"];
            /**
             * Format: int32
             * @description How many left; needed for DISPOSED_ELSEWHERE
             */
            quantity?: number | null;
            reason: string;
        };
        DisposalPickUp: {
            day: components["schemas"]["LocalDate"];
            /** Format: int32 */
            quantity: number;
        };
        DisposalPickUpRequest: {
            /** @description What became of the rest; needed when not all was taken */
            note?: null | string;
            pickedUpOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description At most what was offered
             */
            quantity: number;
        };
        DisposalProject: {
            code: null | string;
            id: components["schemas"]["UUID"];
            name: string;
            saysSo: boolean;
        };
        DisposalReasonRequest: {
            reason: string;
        };
        /** @enum {string} */
        DisposalSide: "BIDDER" | "CHECKER" | "ENTERPRISE" | "OFFICE" | "RECYCLER";
        /** @enum {string} */
        DisposalState: "ACCEPTED" | "AGREED" | "DISPOSED" | "LAPSED" | "OFFERED" | "OTHERWISE" | "PICKED_UP" | "RETURNED";
        DisposalStep: {
            at: components["schemas"]["Instant"];
            day: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["StepKind"];
            note: null | string;
            organisationName: null | string;
            personName: null | string;
            /** Format: int32 */
            quantity: number | null;
            /** Format: int32 */
            sequence: number;
            side: components["schemas"]["DisposalSide"];
        };
        Docking: {
            /** @description What the caller may do now */
            actions: components["schemas"]["DockingAction"][];
            agreedOn: components["schemas"]["LocalDate"] | null;
            /** @description Null until agreed */
            amount: null | number;
            buyer: components["schemas"]["DockingParty"];
            category: components["schemas"]["EquipmentCategory"];
            closedAt: components["schemas"]["Instant"] | null;
            demandId: components["schemas"]["UUID"];
            /** @description Null unless dropped */
            dropped: components["schemas"]["DockingDropped"] | null;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            messages: number;
            model: string;
            openedAt: components["schemas"]["Instant"];
            openedBy: components["schemas"]["DockingSide"];
            /** @description As the supply said when the case was opened */
            product: string;
            /** @description Null until terms are proposed; the last proposal */
            proposal: components["schemas"]["DockingProposal"] | null;
            /** Format: int32 */
            quantity: number;
            /** @description The caller's side */
            side: components["schemas"]["DockingSide"];
            state: components["schemas"]["DockingState"];
            steps: components["schemas"]["DockingStep"][];
            supplier: components["schemas"]["DockingParty"];
            supplyId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Messages of the other side that the caller's has not read
             */
            unread: number;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @description Null when the case waits for nobody in particular */
            waitsFor: components["schemas"]["WaitsFor"] | null;
            /** @description As the demand said when the case was opened */
            wantedEquipment: string;
        };
        /** @enum {string} */
        DockingAction: "AGREEMENT" | "DROP" | "INTEREST" | "MESSAGE" | "PROPOSAL" | "TALK";
        DockingDropCount: {
            /** Format: int64 */
            count: number;
            reason: components["schemas"]["DropReason"];
        };
        DockingDropRequest: {
            reason: components["schemas"]["DropReason"];
            /** @description Words that both sides read; required with OTHER */
            text?: null | string;
        };
        DockingDropped: {
            by: components["schemas"]["DockingSide"];
            reason: components["schemas"]["DropReason"];
            text: null | string;
        };
        DockingFigures: {
            /** Format: int64 */
            agreed: number;
            /** @description Yuan */
            agreedAmount: number;
            /** Format: int64 */
            agreements: number;
            /** Format: int64 */
            dropped: number;
            key: string;
            label: components["schemas"]["Wording"];
            /** Format: int64 */
            opened: number;
            /** Format: int64 */
            talking: number;
            /**
             * Format: int64
             * @description Suggested, or one side is interested and the other has not answered
             */
            waiting: number;
        };
        DockingFiguresReport: {
            by: components["schemas"]["FiguresBy"];
            from: string;
            /** @description Why cases opened in these months were dropped, most frequent first */
            reasons: components["schemas"]["DockingDropCount"][];
            rows: components["schemas"]["DockingFigures"][];
            to: string;
            total: components["schemas"]["DockingFigures"];
        };
        DockingMessage: {
            at: components["schemas"]["Instant"];
            organisationName: string;
            personName: string;
            /** Format: int32 */
            sequence: number;
            side: components["schemas"]["DockingSide"];
            text: string;
        };
        DockingMessageRequest: {
            text: string;
        };
        DockingMessages: {
            items: components["schemas"]["DockingMessage"][];
            /**
             * Format: int32
             * @description Last message that the other side has read, 0 for none
             */
            otherReadUpTo: number;
            /**
             * Format: int32
             * @description Last message that the caller's side has read, 0 for none
             */
            readUpTo: number;
        };
        DockingParty: {
            county: string;
            countyName: string;
            /** @description Null of a buyer that has not come forward yet, for the supplier */
            enterprise: components["schemas"]["EnterpriseName"] | null;
        };
        DockingProposal: {
            amount: number;
            by: components["schemas"]["DockingSide"];
            day: components["schemas"]["LocalDate"];
        };
        DockingProposalRequest: {
            /** @description Yuan, more than 0, for everything that is bought */
            amount: number;
            /** @description Day of the contract, between the opening of the case and today */
            day: components["schemas"]["LocalDate"];
            note?: null | string;
        };
        DockingReadingRequest: {
            /** Format: int32 */
            upTo: number;
        };
        DockingRequest: {
            demandId: components["schemas"]["UUID"];
            /** @description What the opener says to the other side */
            note?: null | string;
            supplyId: components["schemas"]["UUID"];
        };
        DockingRow: {
            agreedOn: components["schemas"]["LocalDate"] | null;
            /** @description Null until agreed */
            amount: null | number;
            /** @description Null of a buyer that has not come forward yet, for the supplier */
            buyer: components["schemas"]["EnterpriseName"] | null;
            buyerCountyName: string;
            category: components["schemas"]["EquipmentCategory"];
            demandId: components["schemas"]["UUID"];
            dropReason: components["schemas"]["DropReason"] | null;
            id: components["schemas"]["UUID"];
            model: string;
            openedAt: components["schemas"]["Instant"];
            product: string;
            /** Format: int32 */
            quantity: number;
            state: components["schemas"]["DockingState"];
            supplier: components["schemas"]["EnterpriseName"];
            supplierCountyName: string;
            supplyId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Messages of the other side that the caller's has not read
             */
            unread: number;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** @description The caller's enterprise has to answer */
            waitsForCaller: boolean;
            wantedEquipment: string;
        };
        /** @enum {string} */
        DockingSide: "BUYER" | "OFFICE" | "SUPPLIER";
        /** @enum {string} */
        DockingState: "AGREED" | "DROPPED" | "INTERESTED" | "SUGGESTED" | "TALKING";
        DockingStep: {
            amount: null | number;
            at: components["schemas"]["Instant"];
            day: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["StepKind1"];
            note: null | string;
            organisationName: null | string;
            /** @description Null of a buyer that has not come forward, for the supplier */
            personName: null | string;
            /** Format: int32 */
            sequence: number;
            side: components["schemas"]["DockingSide"];
        };
        DockingStepRequest: {
            /** @description Words that both sides read */
            note?: null | string;
        };
        /** @enum {string} */
        DropReason: "CAPACITY" | "DELIVERY" | "FINANCING" | "FOUND_ANOTHER" | "MERGED" | "NO_ANSWER" | "OTHER" | "PLAN_CHANGED" | "PRICE" | "SPECIFICATION" | "WITHDRAWN";
        EnquiryAnswer: {
            answer: string;
        };
        EnquiryClosing: {
            reason: string;
        };
        EnquiryRequest: {
            contact?: null | string;
            message: string;
            subject: string;
        };
        EnquiryResponse: {
            answer: null | string;
            answeredAt: components["schemas"]["Instant"] | null;
            answeredBy: null | string;
            askedAt: components["schemas"]["Instant"];
            askerName: string;
            askerOrganisation: string;
            contact: null | string;
            endedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ProductKind"];
            label: string;
            message: string;
            productId: components["schemas"]["UUID"];
            reason: null | string;
            side: components["schemas"]["EnquirySide"];
            state: components["schemas"]["EnquiryState"];
            subject: string;
            supplier: components["schemas"]["EnterpriseName"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        EnquirySide: "ASKED" | "RECEIVED";
        /** @enum {string} */
        EnquiryState: "ANSWERED" | "CLOSED" | "OPEN" | "WITHDRAWN";
        EnterpriseName: {
            name: string;
            uscc: string;
        };
        /** @enum {string} */
        EquipmentCategory: "AGRICULTURAL_MACHINERY" | "BOILER" | "CNC_MACHINE_TOOL" | "COMPRESSOR" | "CONSTRUCTION_MACHINERY" | "MEDICAL_EQUIPMENT" | "MOTOR" | "OTHER" | "PUMP_FAN" | "REFRIGERATION" | "ROBOT" | "TRANSFORMER";
        EquipmentDisposal: {
            /** @description What the caller may do now */
            actions: components["schemas"]["DisposalAction"][];
            /** @description A recycler sees its own alone */
            bids: components["schemas"]["DisposalBid"][];
            /** @description Of what was handed in; null before */
            certificate: components["schemas"]["DisposalCertificate"] | null;
            closedAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            commissionedYear: number | null;
            countyName: string;
            /** @description Who disposed of it, where that was no surveyed recycler */
            disposer: null | string;
            /** @description Null for a recycler that was not chosen */
            enterprise: components["schemas"]["EnterpriseName"] | null;
            /** @description Whom the chosen recycler calls */
            enterpriseContact: components["schemas"]["DisposalContact"] | null;
            enterprisePickUp: components["schemas"]["DisposalPickUp"] | null;
            /** @description Null until a file is there, and for whoever may not read it */
            file: components["schemas"]["KeptFile"] | null;
            /** @description What the caller's own enterprise fits by, a recycler's */
            fit: components["schemas"]["FitReason"][];
            /** @description Whom it fits, at most 20, the largest first; for the enterprise and the offices */
            fitting: components["schemas"]["FittingRecycler"][];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RetiredKind"];
            model: string;
            name: string;
            offeredAt: components["schemas"]["Instant"];
            outcome: components["schemas"]["DisposalOutcome"] | null;
            pickedUp: components["schemas"]["DisposalPickUp"] | null;
            /** @description Null for recyclers */
            project: components["schemas"]["DisposalProject"] | null;
            /** Format: int32 */
            quantity: number;
            /** @description Why it went another way, or why a certificate came back */
            reason: null | string;
            /** @description Who was chosen */
            recycler: components["schemas"]["EnterpriseName"] | null;
            recyclerPickUp: components["schemas"]["DisposalPickUp"] | null;
            /** @description The caller's side */
            side: components["schemas"]["DisposalSide"];
            state: components["schemas"]["DisposalState"];
            steps: components["schemas"]["DisposalStep"][];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        EquipmentDisposalRow: {
            /** Format: int32 */
            bids: number | null;
            certificateNumber: null | string;
            /** Format: int32 */
            commissionedYear: number | null;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RetiredKind"];
            model: string;
            name: string;
            offeredAt: components["schemas"]["Instant"];
            outcome: components["schemas"]["DisposalOutcome"] | null;
            ownBid: components["schemas"]["BidState"] | null;
            pickedUpOn: components["schemas"]["LocalDate"] | null;
            projectId: components["schemas"]["UUID"] | null;
            projectName: null | string;
            /** Format: int32 */
            quantity: number;
            recycler: components["schemas"]["EnterpriseName"] | null;
            side: components["schemas"]["DisposalSide"];
            state: components["schemas"]["DisposalState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        ExchangeOverview: {
            city: string;
            cityName: string;
            connected: boolean;
            keeper: boolean;
            keyId: null | string;
            /** Format: int32 */
            lastAcknowledged: number;
            /** Format: int32 */
            lastMade: number;
            /** Format: int32 */
            lastTaken: number;
            /** Format: int32 */
            missing: number | null;
            /** Format: int32 */
            openConflicts: number;
            /** Format: int32 */
            outsideListings: number;
            receiver: string;
            receiverName: string;
            /** Format: int32 */
            refusedOutgoing: number;
            /** Format: int32 */
            unsent: number;
            /** Format: int32 */
            waiting: number;
        };
        ExportRun: {
            /** Format: int64 */
            expected: number | null;
            format: components["schemas"]["ListFormat"];
            id: components["schemas"]["UUID"];
            list: string;
            startedAt: components["schemas"]["Instant"];
            state: components["schemas"]["ExportState"];
            title: components["schemas"]["Wording"];
            /** Format: int64 */
            written: number;
        };
        /** @enum {string} */
        ExportState: "CANCELLED" | "DONE" | "FAILED" | "REFUSED" | "RUNNING" | "TOO_MANY";
        /** @enum {string} */
        Fault: "ADDED" | "ALTERED" | "MISSING" | "MOVED" | "NOT_AS_KNOWN";
        /** @enum {string} */
        Fault1: "MISSING" | "NOT_JSON" | "OUT_OF_RANGE" | "TOO_LONG" | "TWICE" | "UNKNOWN_CITY" | "UNKNOWN_FIELD" | "WRONG_VALUE";
        FeedCloudEvent: {
            data: unknown;
            datacontenttype: string;
            id: string;
            position: string;
            source: string;
            specversion: string;
            subject: string;
            time: string;
            type: string;
        };
        FeedPage: {
            events: components["schemas"]["FeedCloudEvent"][];
            /** Format: int64 */
            head: number;
            /** Format: int64 */
            next: number;
        };
        Fetched: {
            items: components["schemas"]["IncomingResponse"][];
        };
        FigureCorrection: {
            documentNumber?: null | string;
            reason: string;
            source: string;
            value: number;
        };
        FigureRequest: {
            county?: null | string;
            documentNumber?: null | string;
            indicator: components["schemas"]["RecoveryIndicator"];
            source: string;
            value: number;
            /** Format: int32 */
            year: number;
        };
        FigureResponse: {
            correctable: boolean;
            correctionReason: null | string;
            county: null | string;
            countyName: null | string;
            documentNumber: null | string;
            enteredAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            indicator: components["schemas"]["RecoveryIndicator"];
            source: string;
            unit: components["schemas"]["RecoveryUnit"];
            updatedAt: components["schemas"]["Instant"];
            value: number;
            /** Format: int64 */
            version: number;
            voidedAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            year: number;
        };
        FigureVoiding: {
            reason: string;
        };
        /** @enum {string} */
        FiguresBy: "CATEGORY" | "COUNTY" | "MONTH";
        FitReason: {
            part: components["schemas"]["Part"];
            says: string;
        };
        FittingRecycler: {
            businessKind: components["schemas"]["BusinessKind"];
            countyName: string;
            name: string;
            reasons: components["schemas"]["FitReason"][];
            uscc: string;
        };
        /** @enum {string} */
        GoodsCategory: "APPLIANCE" | "CAR" | "DECORATION" | "ELECTRONICS" | "E_BIKE" | "FURNITURE" | "OTHER";
        ImportNote: {
            cell: string;
            en: string;
            /** Format: int32 */
            line: number;
            rule: string;
            value: string;
            zh: string;
        };
        ImportReport: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            refused: components["schemas"]["ImportNote"][];
            /** Format: int32 */
            refusedRows: number;
            /** Format: int32 */
            retired: number;
            /** Format: int32 */
            rows: number;
            stored: boolean;
            table: string;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            version: number;
            warnings: components["schemas"]["ImportNote"][];
        };
        IncomingResponse: {
            again: boolean;
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            conflicts: number;
            /** Format: int32 */
            demands: number;
            detail: null | string;
            faults: components["schemas"]["RowFault1"][];
            fileName: string;
            id: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            missing: number | null;
            /** Format: int32 */
            number: number | null;
            /** Format: int32 */
            own: number;
            reason: components["schemas"]["RefusalReason"] | null;
            receivedAt: components["schemas"]["Instant"];
            receivedBy: string;
            sender: null | string;
            sha256: string;
            state: components["schemas"]["IncomingState"];
            /** Format: int32 */
            supplies: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int64 */
            version: number;
            way: components["schemas"]["IncomingWay"];
            /** Format: int32 */
            withdrawn: number;
        };
        /** @enum {string} */
        IncomingState: "REFUSED" | "TAKEN" | "WAITING";
        /** @enum {string} */
        IncomingWay: "FETCHED" | "UPLOADED";
        IndicatorRow: {
            city: components["schemas"]["CityValue"];
            counties: components["schemas"]["CountyValue"][];
            indicator: components["schemas"]["RecoveryIndicator"];
            previous: components["schemas"]["CityValue"];
            unit: components["schemas"]["RecoveryUnit"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KeptColumn: {
            codes: string[];
            /** Format: int32 */
            decimals: number | null;
            key: string;
            kind: components["schemas"]["ValueKind"];
            least: null | number;
            /** Format: int32 */
            longest: number | null;
            most: null | number;
            required: boolean;
        };
        KeptFile: {
            name: string;
            personName: string;
            sha256: string;
            /** Format: int32 */
            size: number;
            uploadedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Language: "CHINESE" | "ENGLISH";
        /** @enum {string} */
        ListFormat: "CSV" | "XLSX";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        MatchPart: "CATEGORY" | "DELIVERY" | "DISTANCE" | "ENERGY_GRADE" | "FIGURES" | "PRICE" | "TEXT";
        /** @description One visible part of a suggestion's score. */
        MatchReason: {
            en: string;
            /** Format: int32 */
            max: number;
            part: components["schemas"]["MatchPart"];
            /** Format: int32 */
            points: number;
            zh: string;
        };
        MatchedDemand: {
            best: components["schemas"]["MatchedSupply"][];
            budget: number;
            category: components["schemas"]["EquipmentCategory"];
            county: string;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"];
            id: components["schemas"]["UUID"];
            newsAt: components["schemas"]["Instant"] | null;
            purchaseMonth: string;
            /** Format: int32 */
            quantity: number;
            /** Format: int32 */
            shown: number;
            wantedEquipment: string;
        };
        MatchedSupply: {
            enterprise: string;
            model: string;
            product: string;
            /** Format: int32 */
            score: number;
            supply: components["schemas"]["UUID"];
        };
        MatchingFairness: {
            /** Format: int64 */
            demands: number;
            /** Format: int64 */
            entered: number;
            /** Format: int64 */
            firstChanged: number;
            group: components["schemas"]["MatchingReportGroup"];
            key: string;
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            nearWithout: number;
            /** Format: int64 */
            shown: number;
        };
        MatchingPrecision: {
            /** Format: int64 */
            bad: number;
            /** Format: int64 */
            good: number;
            group: components["schemas"]["MatchingReportGroup"];
            key: string;
            /** Format: double */
            precision: null | number;
        };
        MatchingReport: {
            fairness: components["schemas"]["MatchingFairness"][];
            precision: components["schemas"]["MatchingPrecision"][];
        };
        /** @enum {string} */
        MatchingReportGroup: "ALL" | "CATEGORY" | "COUNTY" | "FIRST_FIVE" | "SIDE" | "WEIGHTS";
        MatchingRun: {
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            error: null | string;
            finishedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            startedBy: string;
            state: components["schemas"]["MatchingRunState"];
            /** Format: int64 */
            suggestions: number;
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            weights: number;
            why: components["schemas"]["MatchingRunWhy"];
        };
        /** @enum {string} */
        MatchingRunState: "DONE" | "FAILED" | "OPEN";
        /** @enum {string} */
        MatchingRunWhy: "ASKED" | "MANY_CHANGES" | "WEIGHTS";
        MatchingRuns: {
            items: components["schemas"]["MatchingRun"][];
            startable: boolean;
        };
        MatchingWeights: {
            /** Format: int32 */
            category?: number;
            /** Format: int32 */
            delivery?: number;
            /** Format: int32 */
            distance?: number;
            /** Format: int32 */
            energyGrade?: number;
            /** Format: int32 */
            figures?: number;
            /** Format: int32 */
            price?: number;
            /** Format: int32 */
            text?: number;
        };
        MatchingWeightsExample: {
            after: components["schemas"]["MatchingWeightsPlace"][];
            before: components["schemas"]["MatchingWeightsPlace"][];
            demand: components["schemas"]["UUID"];
            wantedEquipment: string;
        };
        MatchingWeightsPlace: {
            product: null | string;
            /** Format: int32 */
            score: number;
            supply: components["schemas"]["UUID"];
        };
        MatchingWeightsPreview: {
            /** Format: int64 */
            badAfter: number;
            /** Format: int64 */
            badBefore: number;
            /** Format: int64 */
            changed: number;
            /** Format: int32 */
            demands: number;
            examples: components["schemas"]["MatchingWeightsExample"][];
            /** Format: int64 */
            firstChanged: number;
            /** Format: int64 */
            goodAfter: number;
            /** Format: int64 */
            goodBefore: number;
            /** Format: int64 */
            nearAfter: number;
            /** Format: int64 */
            nearBefore: number;
            /** Format: int64 */
            shown: number;
        };
        MatchingWeightsRequest: {
            reason: string;
            weights: components["schemas"]["MatchingWeights"];
        };
        MatchingWeightsSet: {
            draftedAt: components["schemas"]["Instant"];
            draftedBy: string;
            enactable: boolean;
            enactedAt: components["schemas"]["Instant"] | null;
            enactedBy: null | string;
            /** Format: int32 */
            number: number;
            reason: string;
            removable: boolean;
            state: components["schemas"]["MatchingWeightsState"];
            /** Format: int64 */
            version: number;
            weights: components["schemas"]["MatchingWeights"];
        };
        MatchingWeightsSets: {
            changeable: boolean;
            items: components["schemas"]["MatchingWeightsSet"][];
        };
        /** @enum {string} */
        MatchingWeightsState: "DRAFT" | "FORMER" | "IN_FORCE";
        /** @enum {string} */
        MeasureDecision: "ADOPTED" | "DECLINED" | "OPEN";
        /** @enum {string} */
        Missing: "KEEP" | "RETIRE";
        NetworkBoard: {
            counties: components["schemas"]["CountyNetwork"][];
        };
        News: {
            /** Format: int64 */
            last: number;
            /** Format: int32 */
            unread: number;
        };
        Notice: {
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            id: number;
            kind: string;
            link: string;
            read: boolean;
            title: components["schemas"]["Wording"];
            todo: components["schemas"]["Wording"];
        };
        NoticeKindChoice: {
            app: boolean;
            kind: string;
            mail: boolean;
            name: components["schemas"]["Wording"];
        };
        NoticeKindChosen: {
            app: boolean | null;
            kind: string;
            mail: boolean | null;
        };
        NoticeList: {
            items: components["schemas"]["Notice"][];
            /** Format: int64 */
            next: number | null;
        };
        NoticeSettingsRequest: {
            digest: components["schemas"]["Digest"] | null;
            kinds: components["schemas"]["NoticeKindChosen"][] | null;
            language: components["schemas"]["Language"] | null;
            quietFrom?: null | string;
            quietTo?: null | string;
        };
        NoticeSettingsResponse: {
            digest: components["schemas"]["Digest"];
            kinds: components["schemas"]["NoticeKindChoice"][];
            language: components["schemas"]["Language"];
            mailArrivedAt: components["schemas"]["Instant"] | null;
            mailOffered: boolean;
            mailRefusedAt: components["schemas"]["Instant"] | null;
            quietFrom: null | string;
            quietTo: null | string;
            /** Format: int64 */
            version: number;
        };
        NoticesRead: {
            /** Format: int64 */
            upTo: number | null;
        };
        /** @enum {string} */
        OfferAction: "CHANGE" | "END" | "PUT_BACK" | "TAKE_DOWN";
        OfferReason: {
            reason: string;
        };
        OfferRequest: {
            category: components["schemas"]["GoodsCategory"];
            deduction: number;
            goods: string;
            oldGoods: string;
            phone: string;
            pickUp?: boolean;
            place: string;
            siteId?: components["schemas"]["UUID"] | null;
            terms: string;
            title: string;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
        };
        OfferResponse: {
            actions: components["schemas"]["OfferAction"][];
            category: components["schemas"]["GoodsCategory"];
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            deduction: number;
            enterprise: components["schemas"]["EnterpriseName"];
            goods: string;
            id: components["schemas"]["UUID"];
            oldGoods: string;
            phone: string;
            pickUp: boolean;
            place: string;
            reason: null | string;
            siteId: components["schemas"]["UUID"] | null;
            siteName: null | string;
            state: components["schemas"]["OfferState"];
            terms: string;
            title: string;
            updatedAt: components["schemas"]["Instant"];
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        OfferState: "ENDED" | "OPEN" | "TAKEN_DOWN";
        /** @enum {string} */
        OpenDataFormat: "CSV" | "JSON";
        Origin: {
            city: string;
            cityName: string;
            contact: string;
            office: string;
        };
        OutgoingResponse: {
            acknowledgedAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            attempts: number;
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            demands: number;
            id: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            madeBy: string;
            nextAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            number: number;
            receiver: string;
            refusal: null | string;
            /** Format: int64 */
            sentBytes: number;
            sha256: string;
            state: components["schemas"]["PackageState"];
            /** Format: int32 */
            supplies: number;
            trouble: null | string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            withdrawn: number;
        };
        /** @enum {string} */
        PackageState: "ACKNOWLEDGED" | "DELIVERED" | "MADE" | "REFUSED" | "SENDING";
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageCatalogueEntry: {
            items: components["schemas"]["CatalogueEntry"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageCodeEntry: {
            items: components["schemas"]["CodeEntry"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageConflictResponse: {
            items: components["schemas"]["ConflictResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageConsumerGoodResponse: {
            items: components["schemas"]["ConsumerGoodResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageDemandResponse: {
            items: components["schemas"]["DemandResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageDiagnosisRow: {
            items: components["schemas"]["DiagnosisRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageDisposalRow: {
            items: components["schemas"]["EquipmentDisposalRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageDockingRow: {
            items: components["schemas"]["DockingRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageEnquiryResponse: {
            items: components["schemas"]["EnquiryResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageFigureResponse: {
            items: components["schemas"]["FigureResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageIncomingResponse: {
            items: components["schemas"]["IncomingResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageMatchedDemand: {
            items: components["schemas"]["MatchedDemand"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageOfferResponse: {
            items: components["schemas"]["OfferResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageOutgoingResponse: {
            items: components["schemas"]["OutgoingResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageProviderResponse: {
            items: components["schemas"]["ServiceProvider"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageRecyclerResponse: {
            items: components["schemas"]["Recycler"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageRowResponse: {
            items: components["schemas"]["RoundRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageSiteResponse: {
            items: components["schemas"]["SiteResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageSubmissionResponse: {
            items: components["schemas"]["Submission"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageSupplyResponse: {
            items: components["schemas"]["SupplyResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        /** @enum {string} */
        Part: "BUSINESS_KIND" | "MATERIALS" | "QUALIFICATION";
        /** @enum {string} */
        PictureUse: "CERTIFICATE" | "PRODUCT";
        /** @enum {string} */
        Pricing: "EACH" | "WHOLE";
        /** @enum {string} */
        ProductCategory: "AGRICULTURAL_MACHINERY" | "APPLIANCE" | "BOILER" | "CAR" | "CNC_MACHINE_TOOL" | "COMPRESSOR" | "CONSTRUCTION_MACHINERY" | "DECORATION" | "ELECTRONICS" | "E_BIKE" | "FURNITURE" | "MEDICAL_EQUIPMENT" | "MOTOR" | "OTHER" | "PUMP_FAN" | "REFRIGERATION" | "ROBOT" | "TRANSFORMER";
        /** @enum {string} */
        ProductKind: "CONSUMER_GOODS" | "SUPPLY";
        ProductPicture: {
            addedAt: components["schemas"]["Instant"];
            caption: string;
            /** Format: int32 */
            height: number;
            id: components["schemas"]["UUID"];
            sha256: string;
            /** Format: int32 */
            size: number;
            takenDown: null | string;
            use: components["schemas"]["PictureUse"];
            /** Format: int32 */
            width: number;
        };
        ProductTakingDown: {
            reason: string;
        };
        /** @enum {string} */
        ProvidedService: "DESIGN" | "DIAGNOSIS" | "TRANSFORMATION";
        /** @enum {string} */
        ProviderKind: "EXPERT" | "INSTITUTION";
        /** @enum {string} */
        ProviderState: "APPLIED" | "LISTED" | "REFUSED" | "SUSPENDED";
        /** @enum {string} */
        RecoveredGoods: "BATTERIES" | "ELECTRONICS" | "END_OF_LIFE_VEHICLES" | "FURNITURE" | "GLASS" | "HOUSEHOLD_APPLIANCES" | "MACHINERY" | "NONFERROUS_METALS" | "OTHER" | "PAPER" | "PLASTICS" | "STEEL" | "TEXTILES" | "USED_GOODS" | "USED_VEHICLES";
        RecoveryBoard: {
            keepsFigures: boolean;
            keepsTargets: boolean;
            rows: components["schemas"]["IndicatorRow"][];
            targets: components["schemas"]["TargetStanding"][];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        RecoveryIndicator: "END_OF_LIFE_VEHICLES" | "RECYCLED_RESOURCES" | "RENEWABLE_MATERIAL_SHARE" | "STANDARDISED_STATIONS" | "USED_VEHICLE_SALES" | "WASTE_APPLIANCES";
        /** @enum {string} */
        RecoveryLight: "GREEN" | "NONE" | "RED" | "YELLOW";
        RecoveryTargetEnding: {
            reason: string;
        };
        RecoveryTargetRequest: {
            baseValue?: null | number;
            /** Format: int32 */
            baseYear: number;
            comparison: components["schemas"]["TargetComparison"];
            documentNumber: string;
            documentTitle: string;
            /** Format: int32 */
            dueYear: number;
            indicator: components["schemas"]["RecoveryIndicator"];
            value: number;
        };
        /** @enum {string} */
        RecoveryUnit: "PERCENT" | "PIECES" | "SITES" | "TONNES" | "VEHICLES";
        Recycler: {
            accepts: components["schemas"]["RetiredKind"][];
            businessKind: components["schemas"]["BusinessKind"];
            capacity: number;
            county: string;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"];
            handled: number;
            id: components["schemas"]["UUID"];
            materials: string;
            qualification: null | string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        RefusalReason: "CHAIN_BROKEN" | "NOT_A_PACKAGE" | "NUMBER_REUSED" | "OTHER_RECEIVER" | "PART_ALTERED" | "TOO_LARGE" | "UNKNOWN_KEY" | "WRONG_ROWS" | "WRONG_SIGNATURE";
        /** @enum {string} */
        RetiredKind: "BATTERY" | "CONSTRUCTION_MACHINERY" | "ELECTRONICS" | "FURNACE" | "LIFT" | "MACHINE_TOOL" | "MOTOR" | "OTHER" | "REFRIGERATION" | "TRANSFORMER" | "VEHICLE";
        RoundComparison: {
            other: components["schemas"]["ComparedRound"];
            round: components["schemas"]["ComparedRound"];
            sheets: components["schemas"]["ComparedSheet"][];
        };
        RoundEdition: {
            checkable: boolean;
            digest: string;
            /** Format: int32 */
            enterprises: number;
            frozenAt: components["schemas"]["Instant"];
            frozenBy: string;
            /** Format: int32 */
            number: number;
            reason: null | string;
            /** Format: int32 */
            rows: number;
            sheets: components["schemas"]["RoundEditionSheet"][];
        };
        RoundEditionCheck: {
            digest: string;
            pages: components["schemas"]["RoundEditionCheckedPage"][];
            same: boolean;
        };
        RoundEditionCheckedPage: {
            name: string;
            same: boolean;
        };
        RoundEditionSheet: {
            /** Format: int32 */
            enterprises: number;
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            rows: number;
            sums: components["schemas"]["RoundEditionSum"][];
            /** Format: int32 */
            template: number;
        };
        RoundEditionSum: {
            key: string;
            money: boolean;
            name: components["schemas"]["SheetWords"];
            sum: number;
            unit: components["schemas"]["SheetWords"] | null;
        };
        RoundEditions: {
            items: components["schemas"]["RoundEdition"][];
        };
        RoundRow: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            number: number;
            values: {
                [key: string]: string;
            };
            /** Format: int64 */
            version: number;
        };
        RoundRowRequest: {
            kind: components["schemas"]["SheetKind"];
            values: {
                [key: string]: string;
            };
        };
        RowFault: {
            column: string;
            en: string;
            rule: string;
            zh: string;
        };
        RowFault1: {
            fault?: components["schemas"]["Fault1"];
            field?: string;
            part?: string;
            /** Format: int32 */
            row?: number;
        };
        RowTrial: {
            values: {
                [key: string]: string;
            };
        };
        RowTrialOutcome: {
            faults: components["schemas"]["RowFault"][];
            values: {
                [key: string]: string;
            };
        };
        SavedView: {
            begins: boolean;
            filters: {
                [key: string]: string;
            };
            id: components["schemas"]["UUID"];
            list: string;
            mine: boolean;
            name: string;
            owner: string;
            shared: boolean;
            sort: null | string;
            /** Format: int64 */
            version: number;
        };
        SavedViewRequest: {
            filters?: {
                [key: string]: string;
            };
            list: string;
            name: string;
            shared?: boolean;
            sort?: null | string;
        };
        SavedViews: {
            items: components["schemas"]["SavedView"][];
        };
        ServiceContact: {
            person: string;
            phone: string;
        };
        /** @enum {string} */
        ServiceField: "DIGITAL" | "ENERGY" | "EQUIPMENT" | "PROCESS" | "SAFETY";
        ServiceProvider: {
            /** @description Only for the enterprise that acts for it and the economy bureau */
            contact: components["schemas"]["ServiceContact"] | null;
            createdAt: components["schemas"]["Instant"];
            fields: components["schemas"]["ServiceField"][];
            id: components["schemas"]["UUID"];
            introduction: string;
            kind: components["schemas"]["ProviderKind"];
            name: string;
            qualification: string;
            /** @description Why it was refused or suspended */
            reason: null | string;
            services: components["schemas"]["ProvidedService"][];
            state: components["schemas"]["ProviderState"];
            title: null | string;
            updatedAt: components["schemas"]["Instant"];
            /** @description The enterprise that acts for it; null when the economy bureau does */
            uscc: null | string;
            /** Format: int64 */
            version: number;
        };
        ServiceProviderReason: {
            reason: string;
        };
        ServiceProviderRequest: {
            contactPerson: string;
            contactPhone: string;
            fields: components["schemas"]["ServiceField"][];
            introduction: string;
            kind: components["schemas"]["ProviderKind"];
            name: string;
            qualification: string;
            services: components["schemas"]["ProvidedService"][];
            title?: null | string;
            uscc?: null | string;
        };
        /** @enum {string} */
        SheetKind: "CONSUMER_GOODS" | "DEMAND" | "SUPPLY" | "SURVEY";
        SheetLayout: {
            columns: components["schemas"]["TemplateColumn"][];
            rules?: components["schemas"]["CrossRule"][];
        };
        SheetTemplate: {
            keeps: boolean;
            kept: components["schemas"]["KeptColumn"][];
            kind: components["schemas"]["SheetKind"];
            releasable: boolean;
            /** Format: int32 */
            released: number | null;
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["SheetTemplateVersion"][];
        };
        SheetTemplateVersion: {
            draftedAt: components["schemas"]["Instant"];
            draftedBy: string;
            layout: components["schemas"]["SheetLayout"];
            /** Format: int32 */
            number: number;
            releasedAt: components["schemas"]["Instant"] | null;
            releasedBy: null | string;
            state: components["schemas"]["TemplateState"];
        };
        SheetTemplates: {
            items: components["schemas"]["SheetTemplate"][];
        };
        SheetWords: {
            en: string;
            zh: string;
        };
        /** @enum {string} */
        SiteAction: "CHANGE" | "CLOSE" | "CONFIRM" | "RETURN" | "WITHDRAW";
        /** @enum {string} */
        SiteChangeState: "PROPOSED" | "RETURNED";
        SiteClosing: {
            closedOn: components["schemas"]["LocalDate"];
            reason: string;
        };
        /** @enum {string} */
        SiteKind: "DISMANTLER" | "SECOND_HAND_MARKET" | "SORTING_CENTRE" | "STATION" | "TRANSFER_STATION";
        SiteReason: {
            reason: string;
        };
        SiteRequest: {
            address: string;
            area?: null | number;
            booking?: null | string;
            capacity?: null | number;
            county: string;
            goods: components["schemas"]["RecoveredGoods"][];
            hours: string;
            kind: components["schemas"]["SiteKind"];
            name: string;
            note?: null | string;
            openedOn: components["schemas"]["LocalDate"];
            phone: string;
            pickUp?: boolean;
            qualification?: null | string;
            qualificationUntil?: components["schemas"]["LocalDate"] | null;
            standardised?: boolean;
        };
        SiteResponse: {
            actions: components["schemas"]["SiteAction"][];
            address: string;
            area: null | number;
            booking: null | string;
            capacity: null | number;
            change: components["schemas"]["SiteRequest"] | null;
            changeReason: null | string;
            changeState: components["schemas"]["SiteChangeState"] | null;
            closedOn: components["schemas"]["LocalDate"] | null;
            confirmedAt: components["schemas"]["Instant"] | null;
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            enterprise: components["schemas"]["EnterpriseName"];
            goods: components["schemas"]["RecoveredGoods"][];
            hours: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SiteKind"];
            name: string;
            note: null | string;
            openedOn: components["schemas"]["LocalDate"];
            phone: string;
            pickUp: boolean;
            qualification: null | string;
            qualificationEnded: boolean;
            qualificationUntil: components["schemas"]["LocalDate"] | null;
            reason: null | string;
            standardised: boolean;
            state: components["schemas"]["SiteState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        SiteState: "CLOSED" | "OPERATING" | "PROPOSED" | "RETURNED" | "WITHDRAWN";
        SitesOfKind: {
            capacity: number;
            kind: components["schemas"]["SiteKind"];
            /** Format: int64 */
            pickUp: number;
            /** Format: int64 */
            sites: number;
            /** Format: int64 */
            standardised: number;
        };
        /** @enum {string} */
        StepKind: "ACCEPTED" | "BID" | "BID_WITHDRAWN" | "CHOSEN" | "DISPOSED" | "INVITED" | "LAPSED" | "OFFERED" | "OFFERED_AGAIN" | "PICKED_UP" | "PICK_UP_STATED" | "RELEASED" | "REMINDED" | "RETURNED" | "STATED_OTHERWISE";
        /** @enum {string} */
        StepKind1: "AGREED" | "DROPPED" | "INTERESTED" | "PROPOSED" | "SUGGESTED" | "TALKING";
        Submission: {
            actions: components["schemas"]["SubmissionAction"][];
            county: string;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"];
            handedInAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            judgedAt: components["schemas"]["Instant"] | null;
            judgedBy: null | string;
            /** Format: int32 */
            listed: number | null;
            reason: null | string;
            remarks: components["schemas"]["SubmissionRemark"][];
            round: components["schemas"]["UUID"];
            /** Format: int32 */
            rows: number;
            state: components["schemas"]["SubmissionState"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        SubmissionAction: "CORRECT" | "FILL" | "HAND_IN" | "PASS" | "RETURN" | "SAY_NOTHING" | "TAKE_BACK";
        SubmissionCorrection: {
            reason: string;
        };
        SubmissionRemark: {
            column?: null | string;
            reason: string;
            row: components["schemas"]["UUID"];
        };
        SubmissionReturn: {
            reason: string;
            remarks?: components["schemas"]["SubmissionRemark"][];
        };
        /** @enum {string} */
        SubmissionState: "FILLING" | "NOTHING" | "PASSED" | "RETURNED" | "SUBMITTED";
        /** @enum {string} */
        SubmissionWorkbookHow: "ALL" | "CHECK" | "RIGHT";
        SubmissionWorkbookReport: {
            ignored: string[];
            sheets: components["schemas"]["SubmissionWorkbookSheet"][];
            stored: boolean;
            /** Format: int64 */
            version: number;
            wrong: components["schemas"]["SubmissionWrongCell"][];
            /** Format: int32 */
            wrongCells: number;
        };
        SubmissionWorkbookRow: {
            before: null | {
                [key: string]: string;
            };
            change: components["schemas"]["SubmissionWorkbookRowChange"];
            /** Format: int32 */
            number: number | null;
            /** Format: int32 */
            row: number | null;
            values: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        SubmissionWorkbookRowChange: "ADDED" | "CHANGED" | "MISSING";
        SubmissionWorkbookSheet: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            changes: components["schemas"]["SubmissionWorkbookRow"][];
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            removed: number;
            /** Format: int32 */
            rows: number;
            there: boolean;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            wrongRows: number;
        };
        SubmissionWrongCell: {
            cell: string;
            en: string;
            heading: components["schemas"]["SheetWords"];
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            row: number;
            rule: string;
            sheet: string;
            value: string;
            zh: string;
        };
        Suggestion: {
            mark: components["schemas"]["SuggestionMark"] | null;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            positionWithout: number;
            reasons: components["schemas"]["MatchReason"][];
            /** Format: int32 */
            score: number;
            supply: components["schemas"]["SupplyResponse"];
        };
        SuggestionMark: {
            good: boolean;
            markedAt: components["schemas"]["Instant"];
            markedBy: string;
            reason: string;
            side: components["schemas"]["SuggestionMarkSide"];
        };
        SuggestionMarkRequest: {
            good: boolean;
            reason?: null | string;
        };
        /** @enum {string} */
        SuggestionMarkSide: "DEMAND" | "OFFICE" | "SUPPLY";
        Suggestions: {
            items: components["schemas"]["Suggestion"][];
            markable: boolean;
            /** Format: int32 */
            weights: number;
        };
        SupplyRequest: {
            afterSales: string;
            applicationField: string;
            category: components["schemas"]["EquipmentCategory"];
            /** Format: int32 */
            deliveryDays: number;
            /** Format: int32 */
            energyGrade?: number | null;
            firstOfKind?: boolean;
            keyFigures: string;
            localContent?: null | number;
            model: string;
            priceFrom: number;
            priceTo: number;
            product: string;
            /** Format: int32 */
            yearlyCapacity: number;
        };
        SupplyResponse: {
            afterSales: string;
            applicationField: string;
            aside: boolean;
            category: components["schemas"]["EquipmentCategory"];
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            deliveryDays: number;
            /** Format: int32 */
            energyGrade: number | null;
            enterprise: components["schemas"]["EnterpriseName"];
            firstOfKind: boolean;
            id: components["schemas"]["UUID"];
            keyFigures: string;
            localContent: null | number;
            model: string;
            origin: components["schemas"]["Origin"] | null;
            priceFrom: number;
            priceTo: number;
            product: string;
            takenDown: null | string;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            yearlyCapacity: number;
        };
        TakenOver: {
            left: components["schemas"]["TakenOverLeft"][];
            /** Format: int32 */
            leftBehind: number;
            rounds: string[];
            /** Format: int32 */
            taken: number;
            /** Format: int32 */
            there: number;
        };
        TakenOverLeft: {
            en: string;
            kind: components["schemas"]["SheetKind"];
            /** Format: int32 */
            number: number;
            zh: string;
        };
        /** @enum {string} */
        TargetComparison: "INCREASE_BY" | "INCREASE_PERCENT" | "LEVEL";
        TargetStanding: {
            base: null | number;
            baseValue: null | number;
            /** Format: int32 */
            baseYear: number;
            behind: null | number;
            changeable: boolean;
            comparison: components["schemas"]["TargetComparison"];
            documentNumber: string;
            documentTitle: string;
            /** Format: int32 */
            dueYear: number;
            ended: boolean;
            id: components["schemas"]["UUID"];
            indicator: components["schemas"]["RecoveryIndicator"];
            /** Format: int32 */
            judgedYear: number | null;
            level: null | number;
            light: components["schemas"]["RecoveryLight"];
            reason: null | string;
            unit: components["schemas"]["RecoveryUnit"];
            updatedAt: components["schemas"]["Instant"];
            value: number;
            /** Format: int64 */
            version: number;
            years: components["schemas"]["YearStanding"][];
        };
        TemplateChoice: {
            code: string;
            name: components["schemas"]["SheetWords"];
        };
        TemplateColumn: {
            choices?: components["schemas"]["TemplateChoice"][];
            hint?: components["schemas"]["SheetWords"] | null;
            key: string;
            kind: components["schemas"]["ValueKind"];
            least?: null | number;
            most?: null | number;
            name: components["schemas"]["SheetWords"];
            personal?: boolean;
            required?: boolean;
            table?: null | string;
            unit?: components["schemas"]["SheetWords"] | null;
        };
        /** @enum {string} */
        TemplateState: "DRAFT" | "ENDED" | "RELEASED";
        Todo: {
            /** Format: int64 */
            count: number;
            kind: string;
            link: string;
        };
        Todos: {
            items: components["schemas"]["Todo"][];
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        ValueBasis: "CITY" | "COUNTIES" | "REGISTER";
        /** @enum {string} */
        ValueKind: "CHOICE" | "CODE" | "DATE" | "DECIMAL" | "INTEGER" | "MONEY" | "MONTH" | "TEXT" | "USCC" | "YEAR" | "YES_NO";
        /** @enum {string} */
        WaitsFor: "BOTH" | "BUYER" | "SUPPLIER";
        Wanted: {
            budget: null | number;
            category: components["schemas"]["EquipmentCategory"];
            county: string;
            countyName: string;
            enterprise: components["schemas"]["EnterpriseName"] | null;
            id: components["schemas"]["UUID"];
            keyFigures: string;
            origin: components["schemas"]["Origin"] | null;
            purchaseMonth: string;
            /** Format: int32 */
            quantity: number;
            wantedEquipment: string;
        };
        WantedSuggestion: {
            demand: components["schemas"]["Wanted"];
            mark: components["schemas"]["SuggestionMark"] | null;
            /** Format: int32 */
            position: number;
            reasons: components["schemas"]["MatchReason"][];
            /** Format: int32 */
            score: number;
        };
        WantedSuggestions: {
            items: components["schemas"]["WantedSuggestion"][];
            markable: boolean;
            /** Format: int32 */
            weights: number;
        };
        Wording: {
            en: string;
            zh: string;
        };
        YearStanding: {
            city: components["schemas"]["CityValue"] | null;
            expected: null | number;
            /** Format: int32 */
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description first day, in the city's time, e.g. 2026-11-01 */
                from?: string;
                /** @description for example project.submitted */
                action?: string;
                /** @description last day, in the city's time */
                to?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description the person's whole name, as it was then */
                personName?: string;
                /** @description the token's subject */
                person?: string;
                subjectId?: string;
                subjectType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEntry"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description first day, in the city's time, e.g. 2026-11-01 */
                from?: string;
                /** @description for example project.submitted */
                action?: string;
                /** @description last day, in the city's time */
                to?: string;
                /** @description the person's whole name, as it was then */
                personName?: string;
                /** @description the token's subject */
                person?: string;
                subjectId?: string;
                subjectType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                after?: number;
                afterHash?: string;
                hash?: string;
                position?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCatalogue: {
        parameters: {
            query?: {
                /** @description 1 to 5: products of this energy grade or a better one */
                energyGrade?: number;
                /** @description Order; - before the key for descending. By price stand only products that have one */
                sort?: "-price" | "-updatedAt" | "price" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Products that can be had for so much, yuan; what has no price is left out */
                priceTo?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within product, brand, model, figures or description, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: what the economy bureau has taken down; for that bureau alone */
                takenDown?: boolean;
                category?: components["schemas"]["ProductCategory"];
                kind?: components["schemas"]["ProductKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCatalogueEntry"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportCatalogue: {
        parameters: {
            query?: {
                /** @description 1 to 5: products of this energy grade or a better one */
                energyGrade?: number;
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending. By price stand only products that have one */
                sort?: "-price" | "-updatedAt" | "price" | "updatedAt";
                /** @description Products that can be had for so much, yuan; what has no price is left out */
                priceTo?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within product, brand, model, figures or description, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: what the economy bureau has taken down; for that bureau alone */
                takenDown?: boolean;
                category?: components["schemas"]["ProductCategory"];
                kind?: components["schemas"]["ProductKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readCatalogueProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDetail"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendEnquiry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnquiryRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addProductPicture: {
        parameters: {
            query: {
                caption: string;
                use?: components["schemas"]["PictureUse"];
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPicture"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeProductPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                picture: components["schemas"]["UUID"];
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showProductPicture: {
        parameters: {
            query?: {
                /** @description true: at most 240 pixels a side, where there is one */
                small?: boolean;
            };
            header?: never;
            path: {
                picture: components["schemas"]["UUID"];
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putBackPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                picture: components["schemas"]["UUID"];
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDetail"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeDownPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                picture: components["schemas"]["UUID"];
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductTakingDown"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putBackProduct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDetail"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeDownProduct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                product: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductTakingDown"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchCodes: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                code?: string;
                on?: components["schemas"]["LocalDate"];
                parent?: string;
                q?: string;
            };
            header?: never;
            path: {
                table: "banks" | "divisions" | "industries" | "workdays";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCodeEntry"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCodeVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                table: "banks" | "divisions" | "industries" | "workdays";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeVersion"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importCodes: {
        parameters: {
            query?: {
                missing?: components["schemas"]["Missing"];
                preview?: boolean;
                source?: string;
                validFrom?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                table: "banks" | "divisions" | "industries" | "workdays";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCollectionRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRounds"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionRoundRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readCollectionRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionRoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    discardCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    compareCollectionRounds: {
        parameters: {
            query: {
                with: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundComparison"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRoundEditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundEditions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkRoundWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundEditionCheck"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadRoundOpenData: {
        parameters: {
            query: {
                format?: components["schemas"]["OpenDataFormat"];
                kind: components["schemas"]["SheetKind"];
            };
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadRoundWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    extendCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionRoundExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    freezeCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readCollectionProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionProgress"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    remindOfCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                state?: components["schemas"]["SubmissionState"];
            };
            header?: never;
            path: {
                collection: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSubmissionResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConsumerGoods: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-yearlyCapacity" | "updatedAt" | "yearlyCapacity";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Text within brand, model, description or trade-in offer, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                category?: components["schemas"]["GoodsCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsumerGoodResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fileConsumerGood: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsumerGoodRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerGoodResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportConsumerGoods: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-yearlyCapacity" | "updatedAt" | "yearlyCapacity";
                /** @description Text within brand, model, description or trade-in offer, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                category?: components["schemas"]["GoodsCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readConsumerGood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerGoodResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeConsumerGood: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                good: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsumerGoodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerGoodResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeConsumerGood: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                good: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDemands: {
        parameters: {
            query?: {
                /** @description Only demands planned before this month */
                purchaseBefore?: string;
                /** @description Only demands that belong to a project */
                projectId?: string;
                /** @description Order; - before the key for descending */
                sort?: "-budget" | "-purchaseMonth" | "-updatedAt" | "budget" | "purchaseMonth" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within the wanted or retired equipment or the key figures, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                category?: components["schemas"]["EquipmentCategory"];
                kind?: components["schemas"]["DemandKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDemandResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fileDemand: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportDemands: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Only demands planned before this month */
                purchaseBefore?: string;
                /** @description Only demands that belong to a project */
                projectId?: string;
                /** @description Order; - before the key for descending */
                sort?: "-budget" | "-purchaseMonth" | "-updatedAt" | "budget" | "purchaseMonth" | "updatedAt";
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within the wanted or retired equipment or the key figures, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                category?: components["schemas"]["EquipmentCategory"];
                kind?: components["schemas"]["DemandKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeDemand: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeDemand: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suggestSupplies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markSuggestedSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                suggestedSupply: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionMarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionMark"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unmarkSuggestedSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                suggestedSupply: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDiagnoses: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-wishedOn" | "updatedAt" | "wishedOn";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description The diagnosis of whose measures a demand was made */
                demandId?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                field?: components["schemas"]["ServiceField"];
                providerId?: string;
                state?: components["schemas"]["DiagnosisState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDiagnosisRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askForDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportDiagnoses: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-wishedOn" | "updatedAt" | "wishedOn";
                /** @description Six-digit county code */
                county?: string;
                /** @description The diagnosis of whose measures a demand was made */
                demandId?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                field?: components["schemas"]["ServiceField"];
                providerId?: string;
                state?: components["schemas"]["DiagnosisState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDiagnosis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisAcceptanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adoptDiagnosisMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declineDiagnosisMeasure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declineDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putDiagnosisReport: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Content-Digest"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadDiagnosisReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisSubmissionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosisReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDockings: {
        parameters: {
            query?: {
                /** @description Agreed in this month or earlier */
                agreedTo?: string;
                /** @description Agreed in this month or later */
                agreedFrom?: string;
                /** @description Cases of the demands that belong to a project */
                projectId?: string;
                /** @description ME: only cases that wait for the caller's enterprise; UNREAD: only cases with messages that it has not read; of others that watch there is none */
                awaiting?: components["schemas"]["Awaiting1"];
                /** @description Opened in this month or earlier */
                openedTo?: string;
                /** @description Opened in this month or later */
                openedFrom?: string;
                /** @description Order; - before the key for descending */
                sort?: "-openedAt" | "-updatedAt" | "openedAt" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code of the buyer */
                county?: string;
                /** @description Text within the wanted equipment, the product or its model, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                category?: components["schemas"]["EquipmentCategory"];
                demandId?: string;
                state?: components["schemas"]["DockingState"];
                supplyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDockingRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openDocking: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportDockings: {
        parameters: {
            query?: {
                /** @description Agreed in this month or earlier */
                agreedTo?: string;
                /** @description Agreed in this month or later */
                agreedFrom?: string;
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Cases of the demands that belong to a project */
                projectId?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description ME: only cases that wait for the caller's enterprise; UNREAD: only cases with messages that it has not read; of others that watch there is none */
                awaiting?: components["schemas"]["Awaiting1"];
                /** @description Opened in this month or earlier */
                openedTo?: string;
                /** @description Opened in this month or later */
                openedFrom?: string;
                /** @description Order; - before the key for descending */
                sort?: "-openedAt" | "-updatedAt" | "openedAt" | "updatedAt";
                /** @description Six-digit county code of the buyer */
                county?: string;
                /** @description Text within the wanted equipment, the product or its model, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                category?: components["schemas"]["EquipmentCategory"];
                demandId?: string;
                state?: components["schemas"]["DockingState"];
                supplyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDockingFigures: {
        parameters: {
            query?: {
                /** @description First month; January of this year when absent */
                from?: string;
                /** @description Last month; this one when absent */
                to?: string;
                by?: "CATEGORY" | "COUNTY" | "MONTH";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockingFiguresReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportDockingFigures: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description First month; January of this year when absent */
                from?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Last month; this one when absent */
                to?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                by?: "CATEGORY" | "COUNTY" | "MONTH";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDocking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmDockingTerms: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropDocking: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingDropRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stateDockingInterest: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDockingMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockingMessages"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    writeDockingMessage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingMessageRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockingMessage"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDockingMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingReadingRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeDockingTerms: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginDockingTalk: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DockingStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Docking"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEnquiries: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description RECEIVED: those that the caller's enterprise was asked; otherwise those that the caller asked */
                side?: "ASKED" | "RECEIVED";
                /** @description Rows per page */
                size?: number;
                /** @description Text within the product's name or the subject, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                state?: components["schemas"]["EnquiryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEnquiryResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportEnquiries: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "updatedAt";
                /** @description RECEIVED: those that the caller's enterprise was asked; otherwise those that the caller asked */
                side?: "ASKED" | "RECEIVED";
                /** @description Text within the product's name or the subject, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                state?: components["schemas"]["EnquiryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readEnquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enquiry: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answerEnquiry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                enquiry: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnquiryAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeEnquiry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                enquiry: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnquiryClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawEnquiry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                enquiry: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnquiryResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEquipmentDisposals: {
        parameters: {
            query?: {
                /** @description ME: only what waits for the caller: a choice, a pick-up to confirm, a certificate to put or to check */
                awaiting?: components["schemas"]["Awaiting"];
                /** @description Of one project; nothing for a recycler, which knows of no project */
                projectId?: string;
                /** @description Order; - before the key for descending */
                sort?: "-offeredAt" | "-updatedAt" | "offeredAt" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code of the enterprise */
                county?: string;
                /** @description Text within name or model, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: offered for longer than the city waits, and nobody has bid */
                unanswered?: boolean;
                kind?: components["schemas"]["RetiredKind"];
                state?: components["schemas"]["DisposalState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDisposalRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportEquipmentDisposals: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description ME: only what waits for the caller: a choice, a pick-up to confirm, a certificate to put or to check */
                awaiting?: components["schemas"]["Awaiting"];
                /** @description Of one project; nothing for a recycler, which knows of no project */
                projectId?: string;
                /** @description Order; - before the key for descending */
                sort?: "-offeredAt" | "-updatedAt" | "offeredAt" | "updatedAt";
                /** @description Six-digit county code of the enterprise */
                county?: string;
                /** @description Text within name or model, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: offered for longer than the city waits, and nobody has bid */
                unanswered?: boolean;
                kind?: components["schemas"]["RetiredKind"];
                state?: components["schemas"]["DisposalState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readEquipmentDisposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptDisposalCertificate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawBidForEquipment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bidForEquipment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalBidRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putDisposalCertificate: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Content-Digest"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadDisposalCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    chooseRecycler: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalChoiceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    inviteRecycler: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalInvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    offerEquipmentAgain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stateDisposalOutcome: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalOutcomeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    statePickUp: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalPickUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    releaseEquipment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    remindRecyclers: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    returnDisposalCertificate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInDisposalCertificate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposalCertificateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentDisposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readExchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeOverview"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listExchangeConflicts: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-foundAt" | "foundAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                state?: components["schemas"]["ConflictState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConflictResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readExchangeConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conflict: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideExchangeConflict: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                conflict: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listIncomingPackages: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-receivedAt" | "receivedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                state?: components["schemas"]["IncomingState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIncomingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    uploadIncomingPackage: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fetchIncomingPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fetched"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readIncomingPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                package: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOutgoingPackages: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-madeAt" | "madeAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                state?: components["schemas"]["PackageState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOutgoingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    makeOutgoingPackage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readOutgoingPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                package: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadOutgoingPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                package: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ZIP file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendOutgoingPackage: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                package: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRunningExports: {
        parameters: {
            query?: {
                id?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRun"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readFeed: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                type?: string[];
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events; read on with after = next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMatchedDemands: {
        parameters: {
            query?: {
                /** @description Only demands whose best suggestion has fewer points, or that have none */
                bestBelow?: number;
                /** @description Only demands whose best suggestion has so many points */
                bestFrom?: number;
                /** @description Order; - before the key for descending */
                sort?: "-bestScore" | "-newsAt" | "bestScore" | "newsAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                category?: components["schemas"]["EquipmentCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMatchedDemand"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportMatchedDemands: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Only demands whose best suggestion has fewer points, or that have none */
                bestBelow?: number;
                /** @description Only demands whose best suggestion has so many points */
                bestFrom?: number;
                /** @description Order; - before the key for descending */
                sort?: "-bestScore" | "-newsAt" | "bestScore" | "newsAt";
                /** @description Six-digit county code */
                county?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                category?: components["schemas"]["EquipmentCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatchingReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMatchingRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRuns"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startMatchingRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatchingRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matchingRun: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMatchingWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingWeightsSets"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftMatchingWeights: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchingWeightsRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingWeightsSet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewMatchingWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchingWeights"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingWeightsPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeMatchingWeights: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enactMatchingWeights: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingWeightsSet"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNoticeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    awaitNotices: {
        parameters: {
            query?: {
                last?: number;
                unread?: number;
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markAllNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markNoticeRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markNoticeUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readRecoveryBoard: {
        parameters: {
            query?: {
                /** @description The last year that is over, unless named */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryBoard"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRecoveryFigures: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-value" | "updatedAt" | "value";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within source or document number, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                indicator?: components["schemas"]["RecoveryIndicator"];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFigureResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enterRecoveryFigure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportRecoveryFigures: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-updatedAt" | "-value" | "updatedAt" | "value";
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within source or document number, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                indicator?: components["schemas"]["RecoveryIndicator"];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    correctRecoveryFigure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                figure: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    voidRecoveryFigure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                figure: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureVoiding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setRecoveryTarget: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryTargetRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeRecoveryTarget: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                goal: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryTargetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endRecoveryTarget: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                goal: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryTargetEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRecyclers: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-capacity" | "-updatedAt" | "capacity" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Recyclers that retired equipment of this kind fits */
                accepts?: components["schemas"]["RetiredKind"];
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description TRUE: those of the caller's enterprise or district */
                mine?: boolean;
                /** @description Text within materials or qualification, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                businessKind?: components["schemas"]["BusinessKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecyclerResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportRecyclers: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-capacity" | "-updatedAt" | "capacity" | "updatedAt";
                /** @description Recyclers that retired equipment of this kind fits */
                accepts?: components["schemas"]["RetiredKind"];
                /** @description Six-digit county code */
                county?: string;
                /** @description TRUE: those of the caller's enterprise or district */
                mine?: boolean;
                /** @description Text within materials or qualification, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                businessKind?: components["schemas"]["BusinessKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRecyclingSites: {
        parameters: {
            query?: {
                /** @description Only operating sites whose qualification runs out before this day */
                qualificationBefore?: string;
                /** @description Order; - before the key for descending */
                sort?: "-name" | "-openedOn" | "-updatedAt" | "name" | "openedOn" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within name, address, booking or note, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: only sites by the standard */
                standardised?: boolean;
                /** @description true: only sites that fetch from the door */
                pickUp?: boolean;
                /** @description true: only the sites of the caller's enterprise, or of the caller's district */
                mine?: boolean;
                /** @description true: only what came back from a district */
                returned?: boolean;
                /** @description true: only what waits for a district */
                waiting?: boolean;
                goods?: components["schemas"]["RecoveredGoods"];
                kind?: components["schemas"]["SiteKind"];
                state?: components["schemas"]["SiteState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSiteResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readNetworkBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkBoard"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportRecyclingSites: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Only operating sites whose qualification runs out before this day */
                qualificationBefore?: string;
                /** @description Order; - before the key for descending */
                sort?: "-name" | "-openedOn" | "-updatedAt" | "name" | "openedOn" | "updatedAt";
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within name, address, booking or note, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: only sites by the standard */
                standardised?: boolean;
                /** @description true: only sites that fetch from the door */
                pickUp?: boolean;
                /** @description true: only the sites of the caller's enterprise, or of the caller's district */
                mine?: boolean;
                /** @description true: only what came back from a district */
                returned?: boolean;
                /** @description true: only what waits for a district */
                waiting?: boolean;
                goods?: components["schemas"]["RecoveredGoods"];
                kind?: components["schemas"]["SiteKind"];
                state?: components["schemas"]["SiteState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readRecyclingSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    returnRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawRecyclingSite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                site: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSavedViews: {
        parameters: {
            query: {
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addSavedView: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSavedView: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                view: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                view: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginWithSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginWithoutSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServiceProviders: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-name" | "-updatedAt" | "name" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Text within name, qualification or introduction, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                field?: components["schemas"]["ServiceField"];
                kind?: components["schemas"]["ProviderKind"];
                service?: components["schemas"]["ProvidedService"];
                state?: components["schemas"]["ProviderState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProviderResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addServiceProvider: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceProviderRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportServiceProviders: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-name" | "-updatedAt" | "name" | "updatedAt";
                /** @description Text within name, qualification or introduction, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                field?: components["schemas"]["ServiceField"];
                kind?: components["schemas"]["ProviderKind"];
                service?: components["schemas"]["ProvidedService"];
                state?: components["schemas"]["ProviderState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeServiceProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceProviderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServiceProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refuseServiceProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceProviderReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suspendServiceProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceProviderReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSheetTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplates"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSheetTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftSheetTemplate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetLayout"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    discardSheetTemplateDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    releaseSheetTemplate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSheetSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    trySheetRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowTrial"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowTrialOutcome"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadSheetTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    annotateSubmissionWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description xlsx file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    correctSubmission: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeEarlierRowsOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOver"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handSubmissionIn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reportNothing: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passSubmission: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    returnSubmission: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSubmissionRows: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-number" | "number";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description The rows from this number on: a pager leads to the first 10,000 of them */
                from?: number;
                /** @description The sheet; without it those of all sheets, which have their numbers each */
                kind?: components["schemas"]["SheetKind"];
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: only rows that the district has remarked on */
                remarked?: boolean;
            };
            header?: never;
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRowResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addSubmissionRow: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundRowRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSubmissionRow: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                row: components["schemas"]["UUID"];
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundRowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeSubmissionRow: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                row: components["schemas"]["UUID"];
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeSubmissionBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadSubmissionWorkbook: {
        parameters: {
            query?: {
                /** @description true: with the rows that were passed the last time, offered as new ones */
                earlier?: boolean;
            };
            header?: never;
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeSubmissionWorkbook: {
        parameters: {
            query?: {
                /** @description CHECK (the default) stores nothing */
                how?: components["schemas"]["SubmissionWorkbookHow"];
                /** @description true: stored rows that the workbook has not are taken out */
                remove?: boolean;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                submission: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionWorkbookReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSupplies: {
        parameters: {
            query?: {
                /** @description Order; - before the key for descending */
                sort?: "-price" | "-updatedAt" | "price" | "updatedAt";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within product, model, field of application or key figures, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: only the supplies of the caller's enterprise */
                mine?: boolean;
                category?: components["schemas"]["EquipmentCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSupplyResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fileSupply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportSupplies: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Order; - before the key for descending */
                sort?: "-price" | "-updatedAt" | "price" | "updatedAt";
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within product, model, field of application or key figures, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: only the supplies of the caller's enterprise */
                mine?: boolean;
                category?: components["schemas"]["EquipmentCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSupply: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeSupply: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suggestDemands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WantedSuggestions"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markSuggestedDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                suggestedDemand: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionMarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionMark"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unmarkSuggestedDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                suggestedDemand: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTodos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Todos"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTradeInOffers: {
        parameters: {
            query?: {
                /** @description Of the caller's own offers and of officials; everybody else finds what stands today */
                state?: components["schemas"]["OfferState"];
                /** @description Order; - before the key for descending */
                sort?: "-deduction" | "-updatedAt" | "-validUntil" | "deduction" | "updatedAt" | "validUntil";
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within title, new and old goods or place, up to 100 characters */
                q?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: only offers that fetch the old goods */
                pickUp?: boolean;
                /** @description true: only the offers of the caller's enterprise, in every state */
                mine?: boolean;
                category?: components["schemas"]["GoodsCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfferResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publishTradeInOffer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportTradeInOffers: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Of the caller's own offers and of officials; everybody else finds what stands today */
                state?: components["schemas"]["OfferState"];
                /** @description Order; - before the key for descending */
                sort?: "-deduction" | "-updatedAt" | "-validUntil" | "deduction" | "updatedAt" | "validUntil";
                /** @description Six-digit county code */
                county?: string;
                /** @description Text within title, new and old goods or place, up to 100 characters */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: only offers that fetch the old goods */
                pickUp?: boolean;
                /** @description true: only the offers of the caller's enterprise, in every state */
                mine?: boolean;
                category?: components["schemas"]["GoodsCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readTradeInOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeTradeInOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                offer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endTradeInOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                offer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putBackTradeInOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                offer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeDownTradeInOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                offer: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
