// Generated from project-library-service/openapi.yaml by "npm run api". Do not edit.
export interface paths {
    "/api/library/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业变更列表 · Proposals in the caller's scope */
        get: operations["listAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/amendments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出企业变更 · The proposals as a file */
        get: operations["exportAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-list-items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 条目 · An item with its list and project */
        get: operations["getAnnualListItem"];
        /** 修改条目 · Change an item */
        put: operations["changeAnnualListItem"];
        post?: never;
        /** 删除条目 · Take an item off its list */
        delete: operations["removeAnnualListItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-list-items/{item}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填报进展 · Say how far an item is */
        put: operations["reportAnnualListItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-list-items/{item}/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 关联项目 · Link the project that is there */
        put: operations["linkProjectOfItem"];
        post?: never;
        /** 取消关联 · Unlink the project */
        delete: operations["unlinkProjectOfItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-list-items/{item}/project-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转为项目 · Make a project draft of an item */
        post: operations["draftProjectOfItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度更新清单 · Annual lists and registers */
        get: operations["listAnnualLists"];
        put?: never;
        /** 建立清单 · Open the own unit's list */
        post: operations["openAnnualList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出年度清单列表 · The annual lists as a file */
        get: operations["exportAnnualLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度清单汇总 · What a year's lists come to, by type */
        get: operations["getAnnualListTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单 · A list with its columns */
        get: operations["getAnnualList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认清单 · Confirm a list that somebody else handed in */
        post: operations["confirmAnnualList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单条目 · Items of a list */
        get: operations["listAnnualListItems"];
        put?: never;
        /** 新增条目 · Add an item */
        post: operations["addAnnualListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/items/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出清单条目 · The items that the filters leave, as a file */
        get: operations["exportListItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回清单 · Give a list back with a reason */
        post: operations["returnAnnualList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交清单 · Hand a list in */
        post: operations["submitAnnualList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/annual-lists/{list}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出清单或空白模板 · Export a list, or its empty template */
        get: operations["exportAnnualList"];
        put?: never;
        /** 导入清单 · Import a workbook: all rows or none, each wrong cell named */
        post: operations["importAnnualList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/audit": {
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
    "/api/library/audit/export": {
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
    "/api/library/audit/verification": {
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
    "/api/library/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更申请列表 · List change requests */
        get: operations["listChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出变更申请 · Change requests as a file */
        get: operations["exportChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更申请详情 · Read a change request with both forms */
        get: operations["getChangeRequest"];
        /** 修改后重新提交 · Mend a returned change request and send it anew */
        put: operations["mendChangeRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准变更 · Approve a change request; of a listed project, an approver's word */
        post: operations["approveChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/flags/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受一致性提示 · Accept a flag of the proposed form */
        post: operations["acceptChangeFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/flags/{code}/justification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 说明一致性提示 · Justify a flag of the proposed form */
        put: operations["justifyChangeFlag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更审核通过 · Pass a change request at the caller's level */
        post: operations["passChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回变更申请 · Return a change request with reasons per field */
        post: operations["returnChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回本人通过意见 · Take an own pass of a change request back */
        post: operations["takeBackChangePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/change-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回变更申请 · Give a change request up */
        post: operations["withdrawChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/codes/{table}": {
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
    "/api/library/codes/{table}/versions": {
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
    "/api/library/dispatch/light-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 亮灯规则 · Thresholds of the lights, latest first */
        get: operations["listDispatchLightRules"];
        put?: never;
        /** 起草亮灯规则 · Draft thresholds from a day on */
        post: operations["addDispatchLightRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/light-rules/{lightRule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除未生效的亮灯规则 · Remove drafted thresholds, or those yet to begin */
        delete: operations["removeDispatchLightRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/light-rules/{lightRule}/enactment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用亮灯规则 · Put drafted thresholds into force */
        post: operations["enactDispatchLightRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办通知 · Supervision notices, soonest deadline first */
        get: operations["listDispatchNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出督办通知 · Supervision notices as a file */
        get: operations["exportDispatchNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices/{notice}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收督办 · Acknowledge a notice */
        post: operations["acknowledgeDispatchNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices/{notice}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复督办 · Answer a notice */
        post: operations["answerDispatchNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices/{notice}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结督办 · Close a notice */
        post: operations["closeDispatchNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/notices/{notice}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回督办回复 · Ask for a better answer */
        post: operations["returnDispatchNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调度问题 · Problems, soonest deadline first */
        get: operations["listDispatchProblems"];
        put?: never;
        /** 提出问题 · Raise a problem of a project */
        post: operations["raiseDispatchProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出调度问题列表 · Problems as a file */
        get: operations["exportDispatchProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/{problem}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办问题 · Name who solves it, by when */
        post: operations["assignDispatchProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/{problem}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 · Close a solved problem */
        post: operations["closeDispatchProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/{problem}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载办结材料 · Download the file that shows it */
        get: operations["downloadDispatchEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/{problem}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重办 · Open a problem again with a reason */
        post: operations["reopenDispatchProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/problems/{problem}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送办结情况 · Say how it was solved, with evidence */
        post: operations["solveDispatchProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调度报告列表 · Reports of a round, or of a project over the months; also who is missing */
        get: operations["listDispatchReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出调度报告列表 · Reports as a file */
        get: operations["exportDispatchReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看调度报告 · A report with its lights, doubts and photos */
        get: operations["getDispatchReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认可调度报告 · Accept a report; doubts need a note */
        post: operations["acceptDispatchReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传调度照片 · Add a photo to a report */
        post: operations["addDispatchPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除调度照片 · Take a photo away */
        delete: operations["removeDispatchPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/photos/{photo}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载调度照片 · Download a photo */
        get: operations["downloadDispatchPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回调度报告 · Return a report with a reason */
        post: operations["returnDispatchReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/reports/{dispatchReport}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交调度报告 · Hand figures in while the round is open */
        post: operations["submitDispatchReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调度批次 · Rounds of dispatch, latest month first */
        get: operations["listDispatchRounds"];
        put?: never;
        /** 发起调度 · Open a round for a month */
        post: operations["openDispatchRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看调度批次 · A round of dispatch */
        get: operations["getDispatchRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/briefing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调度通报 · The month's briefing */
        get: operations["getDispatchBriefing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/briefing/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报 PDF · The briefing as a PDF */
        get: operations["printDispatchBriefing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/briefing/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报工作簿 · The briefing as a workbook */
        get: operations["exportDispatchBriefing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前截止 · Close a round before its day */
        post: operations["closeDispatchRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报进度 · Completion by county */
        get: operations["getDispatchCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长调度 · Give a round more time */
        post: operations["extendDispatchRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/dispatch/rounds/{round}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载填报工作簿 · The round's projects as a workbook */
        get: operations["exportDispatchWorkbook"];
        put?: never;
        /** 上传填报工作簿 · Fill reports in by workbook */
        post: operations["importDispatchWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业列表 · List enterprises */
        get: operations["listEnterprises"];
        put?: never;
        /** 登记企业 · Register an enterprise */
        post: operations["registerEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出企业列表 · The list of enterprises as a file */
        get: operations["exportEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人登记的企业 · The caller's own enterprise; 204 while there is none */
        get: operations["getMyEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业详情 · Read an enterprise */
        get: operations["getEnterprise"];
        /** 修改并重新提交 · Mend a returned file and send it again */
        put: operations["resubmitEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业变更记录 · Proposals of one enterprise */
        get: operations["listEnterpriseAmendments"];
        put?: never;
        /** 申请变更 · Propose other key data */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/amendments/{amendment}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意变更 · Accept other key data */
        post: operations["acceptAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/amendments/{amendment}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回变更 · Return a proposal with reasons per field */
        post: operations["returnAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/amendments/{amendment}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回变更申请 · Take a proposal back */
        post: operations["withdrawAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 变更联系方式 · Change address and contact person at once */
        put: operations["changeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业证照列表 · Credentials in place */
        get: operations["listCredentials"];
        put?: never;
        /** 上传证照 · Add a file to the own enterprise */
        post: operations["addCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/credentials/{credential}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载证照 · Download a file */
        get: operations["downloadCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/credentials/{credential}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除证照 · Take a file away from the list */
        post: operations["removeCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 疑似重复企业 · Likely duplicates of a file */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/duplicates/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 合并企业 · Merge the file into another one */
        post: operations["mergeEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀请记录 · Invitations of the own enterprise */
        get: operations["listInvitations"];
        put?: never;
        /** 邀请人员 · Invite a person; the answer shows the code once */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/invitations/{invitation}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回邀请 · Take an invitation back */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业人员 · People of an enterprise */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/people/{person}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除人员 · Take a person out of the enterprise */
        post: operations["removePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/people/{person}/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交负责人 · Make another person responsible for the people */
        post: operations["handOverPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回登记 · Reject an enterprise's file for good */
        post: operations["rejectEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 · Return an enterprise's file with reasons */
        post: operations["returnEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业办理记录 · What happened to an enterprise's file */
        get: operations["getEnterpriseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/enterprises/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验通过 · Verify an enterprise */
        post: operations["verifyEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/exports": {
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
    "/api/library/exports/{export}": {
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
    "/api/library/feed": {
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
    "/api/library/field-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各领域牵头与会签部门 · Lead unit and co-units of every field */
        get: operations["listFieldUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/field-units/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设置会签部门 · Say which bureaus countersign in a field */
        put: operations["changeFieldUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受邀请 · Join an enterprise by the code of an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/list-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单类型 · Types of lists, without their versions */
        get: operations["listListTypes"];
        put?: never;
        /** 新增清单类型 · Add a type with its first draft */
        post: operations["addListType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/list-types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单类型及其版本 · A type with its versions */
        get: operations["getListType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/list-types/{type}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 起草新版本 · Draft the next version */
        put: operations["draftListType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/list-types/{type}/draft/enactment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用新版本 · Put the draft into force */
        post: operations["enactListType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重点举措列表 · The key measures */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出重点举措 · The key measures as a file */
        get: operations["exportMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举措汇总 · By lead unit and by action */
        get: operations["getMeasureSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举措详情 · A measure with everything entered about it */
        get: operations["getMeasure"];
        /** 更正举措 · Correct a measure and its units */
        put: operations["correctMeasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/{measure}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填报进展 · Enter progress or a quarter's report */
        post: operations["enterMeasureProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/{measure}/entries/{entry}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传佐证 · Add a file to an entry */
        post: operations["addMeasureEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/measures/{measure}/evidence/{evidence}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载佐证 · Download a file */
        get: operations["downloadMeasureEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/notice-settings": {
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
    "/api/library/notices": {
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
    "/api/library/notices/news": {
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
    "/api/library/notices/reading": {
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
    "/api/library/notices/{notice}/reading": {
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
    "/api/library/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总览 · Reserve, whitelist, investment, lights, reviews and problems, in all and by county */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策文件列表 · The documents of the policy library */
        get: operations["listPolicyDocuments"];
        put?: never;
        /** 导入政策文件 · Import a text into the library */
        post: operations["importPolicyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策全文检索 · Clauses in which a word stands */
        get: operations["searchPolicyClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出政策文件列表 · The documents as a file */
        get: operations["exportPolicyDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 条款所引文件 · Documents whose number or title a text names */
        get: operations["listNamedPolicyDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策文件全文 · A document by clauses, with the rules that name it */
        get: operations["getPolicyDocument"];
        /** 更正文件信息 · Correct what a document is */
        put: operations["changePolicyDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/{document}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存举措和目标 · Store the rows that were checked, all or none */
        post: operations["adoptPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/{document}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 识别举措和目标 · What the text says, to be checked; stores nothing */
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-documents/{document}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下文件 · Take a document out of the library */
        post: operations["withdrawPolicyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策名称 · The programmes with their names */
        get: operations["listPolicyProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策规则列表 · List the eligibility rules */
        get: operations["listPolicyRules"];
        put?: never;
        /** 起草规则 · Draft a rule or a new version of one */
        post: operations["draftPolicyRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查条件 · Check a condition */
        post: operations["checkPolicyCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用事实 · What conditions may ask */
        get: operations["listPolicyFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算 · Try a condition on real projects */
        post: operations["tryPolicyCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/{ruleId}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则版本 · Read a version of a rule */
        get: operations["getPolicyRule"];
        /** 修改草稿 · Change a draft */
        put: operations["changePolicyRule"];
        post?: never;
        /** 删除草稿 · Throw a draft away */
        delete: operations["discardPolicyRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/{ruleId}/{number}/enactment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生效 · Put a draft into force from a day on */
        post: operations["enactPolicyRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/{ruleId}/{number}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止 · Set the last day of a version in force */
        post: operations["endPolicyRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/{ruleId}/{number}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 影响分析 · Who would change among all candidates */
        post: operations["startPolicyImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-rules/{ruleId}/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 · Take back a version whose first day has not come */
        post: operations["withdrawPolicyRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 判断任务 · The latest runs */
        get: operations["listPolicyRuns"];
        put?: never;
        /** 重新判断全部项目 · Judge all projects once more */
        post: operations["startPolicyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务进度 · How far a run is */
        get: operations["getPolicyRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/policy-runs/{runId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变化项目 · Who changed */
        get: operations["listPolicyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目列表 · List projects */
        get: operations["listProjects"];
        put?: never;
        /** 新建项目草稿 · Draft a project */
        post: operations["draftProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出项目列表 · The list of projects as a file */
        get: operations["exportProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目详情 · Read a project */
        get: operations["getProject"];
        /** 修改项目 · Change a draft or returned project */
        put: operations["editProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 入库 · Admit a project to the library */
        post: operations["admitProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/annual-list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 来源清单条目 · The list items that a project came from */
        get: operations["listItemsOfProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目附件列表 · Attachments in place, or of a submitted version */
        get: operations["listAttachments"];
        put?: never;
        /** 上传附件 · Attach a file to a draft or returned project */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除附件 · Take a file away; submitted versions keep it */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/attachments/{attachment}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 · Download a file */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请变更 · Ask for a change of an admitted project */
        post: operations["proposeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 变更授权 · Give, renew or withdraw the consent for banks */
        put: operations["changeConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目联系人（供融资服务） · Whom a bank may call; each answer is noted with who reads it */
        get: operations["getProjectContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复制为新草稿 · Draft a project from an earlier one */
        post: operations["copyProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会签同意 · Countersign a project for a co-unit of its field */
        post: operations["countersignProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印项目 · The project as a PDF */
        get: operations["printProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/flags/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受一致性提示 · Accept a flag */
        post: operations["acceptFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/flags/{code}/justification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 说明一致性提示 · Justify a flag */
        put: operations["justifyFlag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过 · Pass a project at the caller's level */
        post: operations["passProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 三年滚动计划 · The rolling plan of a project */
        get: operations["getProjectPlan"];
        /** 修改滚动计划 · Roll the plan on */
        put: operations["changeProjectPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可享政策测算 · Programmes and their best combination */
        get: operations["listProjectProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出储备库 · Remove an admitted project from the library */
        post: operations["removeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复 · Let a suspended project go on */
        post: operations["resumeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/retired-equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 淘汰设备及处置凭证 · What a project retires, and the certificates of its disposal */
        get: operations["readRetiredEquipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 · Return a project with reasons per field */
        post: operations["returnProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目阶段报告 · Stage and reports of a project */
        get: operations["listStageReports"];
        put?: never;
        /** 报告开工或投产 · Report that work started or was completed */
        post: operations["reportStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports/{report}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认阶段报告 · Confirm a stage report */
        post: operations["confirmStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports/{report}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载证明材料 · Download the file that shows it */
        get: operations["downloadStageEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports/{report}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正开工或投产日期 · Correct the day of a confirmed report */
        post: operations["correctStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports/{report}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回阶段报告 · Return a stage report with a reason */
        post: operations["returnStageReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/stage-reports/{report}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回阶段报告 · Take a stage report back */
        post: operations["withdrawStageReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交项目 · Submit a project */
        post: operations["submitProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停 · Suspend an admitted project */
        post: operations["suspendProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回本人通过意见 · Take an own pass back */
        post: operations["takeBackPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程 · What happened to a project */
        get: operations["getProjectTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历次提交版本 · Submitted versions with what changed */
        get: operations["listProjectVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/whitelist-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目在册情况 · When the project stood on the list, by which decision, latest first */
        get: operations["listWhitelistEntriesOfProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/projects/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回项目 · Withdraw a draft or returned project */
        post: operations["withdrawProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reserve/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 储备平衡 · Reserved, under construction, commissioned */
        get: operations["getReserveBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reserve/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 储备项目明细 · The projects behind a figure of the balance */
        get: operations["listReserve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reserve/projects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出储备项目明细 · The projects behind a figure as a file */
        get: operations["exportReserve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/return-phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 退回常用语 · Phrases that the caller is offered or keeps */
        get: operations["listReturnPhrases"];
        put?: never;
        /** 新增常用语 · Add a phrase */
        post: operations["addReturnPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/return-phrases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改常用语 · Change a phrase */
        put: operations["changeReturnPhrase"];
        post?: never;
        /** 删除常用语 · Remove a phrase */
        delete: operations["removeReturnPhrase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审核待办 · What waits for a level, soonest deadline first; or what was decided */
        get: operations["listReviewTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reviews/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审核列表 · An inbox or decisions as a file */
        get: operations["exportReviewTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reviews/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量审核通过 · Pass several projects, each by its own decision; the commission admits */
        post: operations["passProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/reviews/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审核工作量 · Open, overdue and decided, by level, district, bureau and person */
        get: operations["getReviewWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/saved-views": {
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
    "/api/library/saved-views/{view}": {
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
    "/api/library/saved-views/{view}/start": {
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
    "/api/library/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全局搜索 · Projects, enterprises, policies, batches and measures in which a word stands */
        get: operations["searchEverywhere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/special-funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金台账 · The register of special funds */
        get: operations["listSpecialFunds"];
        put?: never;
        /** 登记专项资金 · Record funds of a project */
        post: operations["recordSpecialFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/special-funds/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出专项资金台账 · The register as a file */
        get: operations["exportSpecialFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/special-funds/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金汇总 · What each programme gave */
        get: operations["getSpecialFundTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/special-funds/{fund}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 更新到位和支付 · What is in place and paid */
        put: operations["changeFundAmounts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/special-funds/{fund}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废资金记录 · Revoke a record with a reason */
        post: operations["revokeSpecialFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/stage-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 阶段报告列表 · Stage reports of all projects, latest first */
        get: operations["listAllStageReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/stage-reports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出阶段报告 · Stage reports as a file */
        get: operations["exportStageReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作目标列表 · The targets and where they stand */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/targets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出工作目标 · The targets as a file */
        get: operations["exportTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/targets/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新计算 · Count what the formulas give from the library's projects */
        post: operations["computeTargetFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/targets/{target}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目标详情 · A target with its path and yearly values */
        get: operations["getTarget"];
        /** 更正目标 · Correct a target */
        put: operations["correctTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/targets/{target}/values/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填报年度完成值 · Enter the value of a year */
        put: operations["enterTargetValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/todos": {
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
    "/api/library/whitelist/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批次列表 · List batches */
        get: operations["listBatches"];
        put?: never;
        /** 新建批次 · Open a batch */
        post: operations["openBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出批次列表 · The batches as a file */
        get: operations["exportBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批次详情 · Read a batch */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准批次 · Approve a batch */
        post: operations["approveBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批次项目 · Projects of a batch with what each rule says */
        get: operations["listBatchEntries"];
        put?: never;
        /** 加入项目 · Add projects to a batch */
        post: operations["addBatchEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/entries/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 移出项目 · Take a project out of a batch */
        delete: operations["removeBatchEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出批次 · Export a published batch */
        get: operations["exportBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布批次 · Publish a batch */
        post: operations["publishBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回批次 · Return a batch to its preparer */
        post: operations["returnBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/batches/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交批次 · Submit a batch */
        post: operations["submitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 备选项目 · Admitted projects with what each rule says */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/candidates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出备选项目 · The candidates as a file */
        get: operations["exportCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单变动 · Who was listed or taken off since a position */
        get: operations["listWhitelistChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日在册项目 · Who was on the list on a day */
        get: operations["listWhitelistEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出某日在册项目 · The list on a day as a file */
        get: operations["exportWhitelistEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/entries/{projectId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出清单 · Take a project off the list */
        post: operations["revokeWhitelistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出某日名单 · Export the list on a day */
        get: operations["exportWhitelist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 哈希链记录 · The chain of batches and revocations */
        get: operations["listWhitelistRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/records/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 末条记录 · Number and hash of the last record */
        get: operations["getWhitelistHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/whitelist/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验哈希链 · Check the whole chain */
        get: operations["verifyWhitelist"];
        put?: never;
        post?: never;
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
        AcceptanceRequest: {
            code: string;
        };
        AcceptanceResponse: {
            enterpriseId: components["schemas"]["UUID"];
            enterpriseName: string;
        };
        ActionProgress: {
            action: string;
            /** Format: int64 */
            delayed: number;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            underWay: number;
        };
        AdoptionRequest: {
            measures: components["schemas"]["NewMeasure"][];
            targets: components["schemas"]["NewTarget"][];
        };
        AdoptionResponse: {
            /** Format: int32 */
            measures: number;
            /** Format: int32 */
            targets: number;
        };
        AgeRule: {
            clause: string;
            demands?: null | string;
            message: components["schemas"]["ListWords"];
            reckoning: components["schemas"]["Reckoning"];
            /** Format: int32 */
            years?: number;
        };
        AllFieldUnits: {
            items: components["schemas"]["FieldUnits"][];
        };
        /** @enum {string} */
        AmendmentAction: "ACCEPT" | "RETURN" | "WITHDRAW";
        AmendmentRequest: {
            aboveScale: boolean;
            county: string;
            explanation: string;
            industry: string;
            name: string;
            sizeClass: components["schemas"]["SizeClass"];
        };
        AmendmentResponse: {
            actions: components["schemas"]["AmendmentAction"][];
            before: components["schemas"]["KeyData"];
            changed: string[];
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            enterpriseId: components["schemas"]["UUID"];
            explanation: string;
            id: components["schemas"]["UUID"];
            proposed: components["schemas"]["KeyData"];
            proposedAt: components["schemas"]["Instant"];
            proposedBy: string;
            reasons: components["schemas"]["FieldReason"][];
            state: components["schemas"]["AmendmentState"];
            /** Format: int64 */
            version: number;
        };
        AmendmentRow: {
            before: components["schemas"]["KeyData"];
            changed: string[];
            county: string;
            enterpriseId: components["schemas"]["UUID"];
            enterpriseName: string;
            id: components["schemas"]["UUID"];
            proposed: components["schemas"]["KeyData"];
            proposedAt: components["schemas"]["Instant"];
            proposedBy: string;
            state: components["schemas"]["AmendmentState"];
            uscc: string;
        };
        /** @enum {string} */
        AmendmentState: "ACCEPTED" | "PROPOSED" | "RETURNED" | "WITHDRAWN";
        AmendmentsResponse: {
            items: components["schemas"]["AmendmentResponse"][];
        };
        AnnualList: {
            actions: components["schemas"]["ListAction"][];
            bureau: string;
            confirmedAt: components["schemas"]["Instant"] | null;
            confirmedBy: null | string;
            layout: components["schemas"]["ListLayout"];
            list: components["schemas"]["AnnualListRow"];
            submittedBy: null | string;
            /** Format: int32 */
            typeVersion: number;
        };
        AnnualListRepeated: {
            places: components["schemas"]["AnnualListRepeatedPlace"][];
            registration: string;
        };
        AnnualListRepeatedPlace: {
            item: components["schemas"]["UUID"];
            list: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            ownerName: string;
            title: string;
            /** Format: int32 */
            year: number | null;
        };
        AnnualListRequest: {
            type: string;
            /** Format: int32 */
            year?: number | null;
        };
        AnnualListReturn: {
            reason: string;
        };
        AnnualListRow: {
            cost: number;
            /** Format: int64 */
            flagged: number;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            linked: number;
            owner: string;
            ownerKind: components["schemas"]["OwnerKind"];
            ownerName: string;
            quantity: number;
            reason: null | string;
            state: components["schemas"]["ListState"];
            type: string;
            typeName: components["schemas"]["ListWords"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number | null;
        };
        AnnualListTotal: {
            /** Format: int64 */
            again: number;
            /** Format: int64 */
            confirmed: number;
            cost: number;
            done: number;
            doneUntilDue: number;
            /** Format: int64 */
            flagged: number;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            linked: number;
            /** Format: int64 */
            lists: number;
            quantity: number;
            repeated: components["schemas"]["AnnualListRepeated"][];
            standing: boolean;
            target: components["schemas"]["ListTarget"] | null;
            type: string;
            typeName: components["schemas"]["ListWords"];
            unit: components["schemas"]["ListWords"] | null;
        };
        AnnualListTotals: {
            items: components["schemas"]["AnnualListTotal"][];
            /** Format: int32 */
            year: number;
        };
        ArithmeticLine: {
            amount: null | number;
            en: string;
            zh: string;
        };
        /** @enum {string} */
        AttachmentKind: "CONTRACT" | "ENERGY" | "ENVIRONMENT" | "FILING" | "LAND" | "OTHER" | "PHOTO" | "PLANNING" | "SAFETY";
        AttachmentResponse: {
            addedAt: components["schemas"]["Instant"];
            addedBy: string;
            fileName: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AttachmentKind"];
            mediaType: string;
            name: string;
            permitKind: components["schemas"]["PermitKind"] | null;
            sha256: string;
            /** Format: int32 */
            sinceVersion: number;
            /** Format: int64 */
            size: number;
            /** Format: int32 */
            untilVersion: number | null;
        };
        AttachmentsResponse: {
            changeable: boolean;
            items: components["schemas"]["AttachmentResponse"][];
            /** Format: int64 */
            mostBytes: number;
            /** Format: int32 */
            mostCount: number;
        };
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
        BalanceCell: {
            county: string;
            /** Format: int64 */
            entered: number;
            enteredYuan: number;
            field: components["schemas"]["Field"];
            stage: components["schemas"]["ProjectStage"];
            /** Format: int64 */
            stock: number;
            stockYuan: number;
        };
        BalanceResponse: {
            cells: components["schemas"]["BalanceCell"][];
            quarter: string;
            series: components["schemas"]["QuarterTotal"][];
        };
        /** @enum {string} */
        BatchAction: "APPROVE" | "EDIT_ENTRIES" | "PUBLISH" | "RETURN" | "REVOKE" | "SUBMIT";
        BatchEntry: {
            eligible: boolean;
            enterpriseName: string;
            hash: null | string;
            loanAmount: null | number;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            revocation: components["schemas"]["RevocationResponse"] | null;
            totalInvestment: null | number;
            verdicts: components["schemas"]["RuleVerdict"][];
        };
        BatchProjects: {
            projectIds: string[];
        };
        BatchRequest: {
            name: string;
        };
        BatchResponse: {
            actions: components["schemas"]["BatchAction"][];
            approvedBy: null | string;
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            entryCount: number;
            hash: null | string;
            id: components["schemas"]["UUID"];
            name: string;
            number: string;
            preparedBy: string;
            previousHash: null | string;
            publishedAt: components["schemas"]["Instant"] | null;
            returnReason: null | string;
            state: components["schemas"]["BatchState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        BatchRow: {
            approvedBy: null | string;
            /** Format: int64 */
            entryCount: number;
            id: components["schemas"]["UUID"];
            name: string;
            number: string;
            preparedBy: string;
            publishedAt: components["schemas"]["Instant"] | null;
            state: components["schemas"]["BatchState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        BatchState: "APPROVED" | "PREPARING" | "PUBLISHED" | "SUBMITTED";
        /** @enum {string} */
        Bound: "AT_LEAST" | "AT_MOST";
        Candidate: {
            county: string;
            countyName: string;
            eligible: boolean;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            loanAmount: null | number;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            totalInvestment: null | number;
            uscc: string;
            verdicts: components["schemas"]["RuleVerdict"][];
        };
        ChangeJudgement: {
            eligibleAfter: boolean;
            eligibleBefore: boolean;
            rules: components["schemas"]["ChangedVerdict"][];
        };
        ChangeListPlace: {
            batchId: components["schemas"]["UUID"];
            batchNumber: string;
            batchState: components["schemas"]["BatchState"];
        };
        ChangeProposal: {
            form: components["schemas"]["ProjectRequest"];
            reason: string;
        };
        /** @enum {string} */
        ChangeRequestAction: "ACCEPT_FLAG" | "APPROVE" | "JUSTIFY_FLAG" | "MEND" | "PASS" | "RETURN" | "TAKE_BACK" | "WITHDRAW";
        /** @enum {string} */
        ChangeRequestState: "APPROVED" | "BUREAU_PASSED" | "DISTRICT_PASSED" | "LAPSED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
        ChangedVerdict: {
            after: components["schemas"]["Verdict"];
            before: components["schemas"]["Verdict"] | null;
            binding: boolean;
            clause: string;
            en: string;
            programme: string;
            ruleId: string;
            zh: string;
        };
        Choice: {
            code: string;
            name: components["schemas"]["ListWords"];
        };
        CitingRule: {
            clause: string;
            /** Format: int32 */
            number: number;
            passEn: string;
            passZh: string;
            programme: string;
            ruleId: string;
        };
        ClauseHit: {
            documentId: components["schemas"]["UUID"];
            excerpt: components["schemas"]["Excerpt"];
            heading: string;
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            label: string;
            /** Format: int32 */
            line: number;
            number: null | string;
            /** Format: int32 */
            position: number;
            title: string;
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
        /** @enum {string} */
        ColumnKind: "CHOICE" | "COUNTY" | "DATE" | "DECIMAL" | "INDUSTRY" | "INTEGER" | "MONEY" | "TEXT" | "YEAR" | "YES_NO";
        /** @enum {string} */
        Comparison: "CHANGE" | "LEVEL";
        ConditionRequest: {
            condition: string;
        };
        ConditionResponse: {
            /** Format: int32 */
            cost: number;
            facts: string[];
            /** Format: int32 */
            maxCost: number;
        };
        Consent: {
            given: boolean;
            until?: components["schemas"]["LocalDate"] | null;
        };
        ContactRequest: {
            address: string;
            contactEmail?: null | string;
            contactName: string;
            contactPhone: string;
        };
        /** @enum {string} */
        CredentialKind: "AUTHORISATION" | "LICENCE" | "OTHER" | "QUALIFICATION";
        CredentialResponse: {
            addedAt: components["schemas"]["Instant"];
            addedBy: string;
            fileName: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["CredentialKind"];
            mediaType: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** Format: int64 */
            version: number;
        };
        CredentialsResponse: {
            addable: boolean;
            items: components["schemas"]["CredentialResponse"][];
            /** Format: int64 */
            mostBytes: number;
            /** Format: int32 */
            mostCount: number;
            removable: boolean;
        };
        /** @enum {string} */
        Digest: "DAILY" | "NONE";
        /** @enum {string} */
        Direction: "ADVANCED" | "DIGITAL" | "GREEN" | "SAFETY";
        DispatchAcceptance: {
            note?: null | string;
        };
        DispatchAssignment: {
            bureau?: null | string;
            deadline: components["schemas"]["LocalDate"];
            owner: components["schemas"]["DispatchOwnerKind"];
        };
        DispatchBriefing: {
            at: components["schemas"]["Instant"];
            closesOn: components["schemas"]["LocalDate"];
            counties: components["schemas"]["DispatchBriefingLine"][];
            fields: components["schemas"]["DispatchBriefingLine"][];
            /** Format: int64 */
            openNotices: number;
            /** Format: int64 */
            openProblems: number;
            /** Format: int64 */
            overdueProblems: number;
            period: string;
            roundId: components["schemas"]["UUID"];
            total: components["schemas"]["DispatchBriefingLine"];
        };
        DispatchBriefingLine: {
            /** Format: int64 */
            asked: number;
            /** Format: int64 */
            filled: number;
            /** Format: int64 */
            flagged: number;
            fundsInPlace: number;
            fundsPaid: number;
            /** Format: int64 */
            green: number;
            investedPeriod: number;
            investedTotal: number;
            investedYear: number;
            key: string;
            /** Format: int64 */
            missing: number;
            name: string;
            /** Format: int64 */
            red: number;
            /** Format: int64 */
            yellow: number;
        };
        DispatchCompletion: {
            counties: components["schemas"]["DispatchCompletionLine"][];
            period: string;
            total: components["schemas"]["DispatchCompletionLine"];
        };
        DispatchCompletionLine: {
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            asked: number;
            county: string;
            countyName: string;
            /** Format: int64 */
            excused: number;
            /** Format: int64 */
            flagged: number;
            /** Format: int64 */
            missing: number;
            /** Format: int64 */
            red: number;
            /** Format: int64 */
            returned: number;
            /** Format: int64 */
            submitted: number;
            /** Format: int64 */
            yellow: number;
        };
        DispatchDoubt: {
            before: null | string;
            code: components["schemas"]["DispatchDoubtCode"];
            field: string;
            now: null | string;
        };
        /** @enum {string} */
        DispatchDoubtCode: "FIGURE_FELL" | "JUMP" | "OVER_TOTAL" | "PHOTO_REUSED" | "SUM_DIFFERS" | "TEXT_COPIED";
        DispatchFigure: {
            /** Format: int64 */
            asked: number;
            /** Format: int64 */
            green: number;
            /** Format: int64 */
            handedIn: number;
            invested: number;
            investedPlanned: number;
            paid: number;
            planned: number;
            /** Format: int64 */
            red: number;
            /** Format: int64 */
            unplanned: number;
            /** Format: int64 */
            yellow: number;
        };
        DispatchFigures: {
            completedOn?: components["schemas"]["LocalDate"] | null;
            funds?: components["schemas"]["Funding"][];
            fundsPaid: number;
            /** Format: int32 */
            installed: number;
            investedPeriod: number;
            investedTotal: number;
            investedYear: number;
            progress: components["schemas"]["DispatchImageProgress"];
            startedOn?: components["schemas"]["LocalDate"] | null;
            summary: string;
            wishes?: null | string;
        };
        /** @enum {string} */
        DispatchImageProgress: "APPROVAL" | "COMMISSIONED" | "CONSTRUCTION" | "PREPARATION";
        DispatchJudged: {
            at: components["schemas"]["Instant"];
            judgement: components["schemas"]["DispatchJudgement"];
            personName: string;
            validFrom: components["schemas"]["LocalDate"];
        };
        DispatchJudgement: {
            /** Format: int32 */
            monthsLate: number;
            pointsBehind: number;
            progress: components["schemas"]["DispatchLight"];
            start: components["schemas"]["DispatchLight"];
        };
        /** @enum {string} */
        DispatchLight: "GREEN" | "NONE" | "RED" | "YELLOW";
        DispatchLightRule: {
            enactable: boolean;
            enactedAt: components["schemas"]["Instant"] | null;
            enactedBy: null | string;
            id: components["schemas"]["UUID"];
            removable: boolean;
            setAt: components["schemas"]["Instant"];
            setBy: string;
            state: components["schemas"]["DispatchLightRuleState"];
            thresholds: components["schemas"]["Thresholds"];
            validFrom: components["schemas"]["LocalDate"];
        };
        DispatchLightRuleRequest: {
            thresholds: components["schemas"]["Thresholds"];
            validFrom: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DispatchLightRuleState: "DRAFT" | "IN_FORCE";
        DispatchLightRules: {
            changeable: boolean;
            items: components["schemas"]["DispatchLightRule"][];
        };
        DispatchNotice: {
            acknowledgedAt: components["schemas"]["Instant"] | null;
            acknowledgedBy: null | string;
            actions: components["schemas"]["DispatchNoticeAction"][];
            answer: null | string;
            answeredAt: components["schemas"]["Instant"] | null;
            answeredBy: null | string;
            county: string;
            countyName: string;
            deadline: components["schemas"]["LocalDate"];
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            id: components["schemas"]["UUID"];
            mendedBy: components["schemas"]["LocalDate"] | null;
            name: string;
            overdue: boolean;
            period: string;
            projectId: components["schemas"]["UUID"];
            raisedAt: components["schemas"]["Instant"];
            reason: null | string;
            /** Format: int32 */
            reds: number;
            reportId: components["schemas"]["UUID"];
            roundId: components["schemas"]["UUID"];
            state: components["schemas"]["DispatchNoticeState"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        DispatchNoticeAction: "ACKNOWLEDGE" | "ANSWER" | "CLOSE" | "RETURN";
        DispatchNoticeAnswer: {
            answer: string;
            mendedBy: components["schemas"]["LocalDate"];
        };
        DispatchNoticeReturn: {
            reason: string;
        };
        /** @enum {string} */
        DispatchNoticeState: "ACKNOWLEDGED" | "ANSWERED" | "CLOSED" | "RAISED";
        /** @enum {string} */
        DispatchOwnerKind: "BUREAU" | "DISTRICT" | "ENTERPRISE";
        DispatchPhoto: {
            addedAt: components["schemas"]["Instant"];
            addedBy: string;
            fileName: string;
            id: components["schemas"]["UUID"];
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        DispatchProblem: {
            actions: components["schemas"]["DispatchProblemAction"][];
            county: string;
            countyName: string;
            deadline: components["schemas"]["LocalDate"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            enterpriseName: string;
            evidence: null | string;
            field: components["schemas"]["Field"];
            id: components["schemas"]["UUID"];
            name: string;
            overdue: boolean;
            owner: null | string;
            projectId: components["schemas"]["UUID"];
            raisedAt: components["schemas"]["Instant"];
            raisedBy: string;
            reason: null | string;
            reportId: components["schemas"]["UUID"];
            roundId: components["schemas"]["UUID"];
            solution: null | string;
            solvedAt: components["schemas"]["Instant"] | null;
            solvedBy: null | string;
            state: components["schemas"]["DispatchProblemState"];
            /** Format: int64 */
            version: number;
            words: string;
        };
        /** @enum {string} */
        DispatchProblemAction: "ASSIGN" | "CLOSE" | "REOPEN" | "SOLVE";
        DispatchProblemReopening: {
            reason: string;
        };
        DispatchProblemRequest: {
            assignment?: components["schemas"]["DispatchAssignment"] | null;
            reportId: components["schemas"]["UUID"];
            words: string;
        };
        /** @enum {string} */
        DispatchProblemState: "CLOSED" | "OPEN" | "RAISED" | "SOLVED";
        DispatchReport: {
            actions: components["schemas"]["DispatchReportAction"][];
            byDistrict: boolean;
            closesOn: components["schemas"]["LocalDate"];
            commissionedOn: components["schemas"]["LocalDate"] | null;
            county: string;
            countyName: string;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            doubts: components["schemas"]["DispatchDoubt"][];
            enterpriseName: string;
            field: components["schemas"]["Field"];
            figures: components["schemas"]["DispatchFigures"] | null;
            id: components["schemas"]["UUID"];
            judgement: components["schemas"]["DispatchJudgement"];
            judgements: components["schemas"]["DispatchJudged"][];
            last: components["schemas"]["DispatchFigures"] | null;
            light: components["schemas"]["DispatchLight"];
            name: string;
            open: boolean;
            /** Format: int32 */
            openDoubts: number;
            period: string;
            photos: components["schemas"]["DispatchPhoto"][];
            projectId: components["schemas"]["UUID"];
            reason: null | string;
            /** Format: int32 */
            reds: number;
            roundId: components["schemas"]["UUID"];
            startedOn: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["DispatchReportState"];
            submittedAt: components["schemas"]["Instant"] | null;
            submittedBy: null | string;
            uscc: string;
            /** Format: int64 */
            version: number;
            yearPlan: null | number;
        };
        /** @enum {string} */
        DispatchReportAction: "ACCEPT" | "FILL" | "RETURN";
        DispatchReportRow: {
            county: string;
            countyName: string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            /** Format: int32 */
            flagCount: number;
            fundsInPlace: null | number;
            fundsPaid: null | number;
            id: components["schemas"]["UUID"];
            investedPeriod: null | number;
            investedTotal: null | number;
            investedYear: null | number;
            light: components["schemas"]["DispatchLight"];
            name: string;
            period: string;
            progressLight: components["schemas"]["DispatchLight"];
            projectId: components["schemas"]["UUID"];
            reason: null | string;
            /** Format: int32 */
            reds: number;
            roundId: components["schemas"]["UUID"];
            startLight: components["schemas"]["DispatchLight"];
            state: components["schemas"]["DispatchReportState"];
            submittedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        DispatchReportState: "ACCEPTED" | "EXCUSED" | "MISSING" | "RETURNED" | "SUBMITTED";
        DispatchReturn: {
            reason: string;
        };
        DispatchRound: {
            actions: components["schemas"]["DispatchRoundAction"][];
            asked: boolean;
            closedAt: components["schemas"]["Instant"] | null;
            closedBy: null | string;
            closesOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            openedAt: components["schemas"]["Instant"];
            openedBy: string;
            opensOn: components["schemas"]["LocalDate"];
            period: string;
            state: components["schemas"]["DispatchRoundState"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        DispatchRoundAction: "CLOSE" | "EXTEND";
        DispatchRoundExtension: {
            closesOn: components["schemas"]["LocalDate"];
            reason: string;
        };
        DispatchRoundRequest: {
            closesOn?: components["schemas"]["LocalDate"] | null;
            opensOn?: components["schemas"]["LocalDate"] | null;
            /** @example 2026-11 */
            period: string;
        };
        /** @enum {string} */
        DispatchRoundState: "CLOSED" | "OPEN" | "PLANNED";
        DispatchRounds: {
            items: components["schemas"]["DispatchRound"][];
        };
        /** @enum {string} */
        DispatchWorkbookHow: "ALL" | "CHECK" | "RIGHT";
        DispatchWorkbookResult: {
            cells: components["schemas"]["DispatchWrongCell"][];
            /** Format: int32 */
            left: number;
            /** Format: int32 */
            right: number;
            /** Format: int32 */
            rows: number;
            stored: boolean;
            /** Format: int32 */
            wrong: number;
        };
        DispatchWrongCell: {
            cell: string;
            column: string;
            en: string;
            rule: string;
            value: string;
            zh: string;
        };
        /** @enum {string} */
        DocumentAction: "CHANGE" | "READ_PLAN" | "WITHDRAW";
        DocumentClause: {
            body: string;
            /** Format: int32 */
            depth: number;
            heading: string;
            label: string;
            /** Format: int32 */
            line: number;
            /** Format: int32 */
            position: number;
        };
        DocumentFacts: {
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            kind: components["schemas"]["DocumentKind"];
            level: components["schemas"]["DocumentLevel"];
            number?: null | string;
            region: string;
            title: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        DocumentKind: "NOTICE" | "OTHER" | "PLAN" | "RULES";
        /** @enum {string} */
        DocumentLevel: "CITY" | "COUNTY" | "NATIONAL" | "PROVINCE";
        DocumentResponse: {
            clauses: components["schemas"]["DocumentClause"][];
            document: components["schemas"]["DocumentRow"];
            rules: components["schemas"]["CitingRule"][];
        };
        DocumentRow: {
            actions: components["schemas"]["DocumentAction"][];
            id: components["schemas"]["UUID"];
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            kind: components["schemas"]["DocumentKind"];
            level: components["schemas"]["DocumentLevel"];
            /** Format: int32 */
            lines: number;
            number: null | string;
            reason: null | string;
            region: string;
            state: components["schemas"]["DocumentState"];
            title: string;
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        DocumentState: "KEPT" | "WITHDRAWN";
        DocumentWithdrawal: {
            reason: string;
        };
        Duplicate: {
            countyName: string;
            id: components["schemas"]["UUID"];
            name: string;
            /** Format: int64 */
            projects: number;
            reasons: components["schemas"]["DuplicateReason"][];
            state: components["schemas"]["EnterpriseState"];
            uscc: string;
        };
        /** @enum {string} */
        DuplicateReason: "NEAR_NAME" | "SAME_NAME" | "SAME_ORGANISATION_CODE";
        DuplicatesResponse: {
            items: components["schemas"]["Duplicate"][];
            mergeable: boolean;
        };
        Effect: {
            capacity?: null | string;
            co2Reduced?: null | number;
            safety?: null | string;
            tceSaved?: null | number;
        };
        EnactmentRequest: {
            endPredecessor?: boolean;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        EndRequest: {
            lastDay: components["schemas"]["LocalDate"];
        };
        EnteredProgress: {
            day: components["schemas"]["LocalDate"];
            enteredAt: components["schemas"]["Instant"];
            enteredBy: string;
            evidence: components["schemas"]["EvidenceFile"][];
            evidenceAddable: boolean;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["EntryKind"];
            quarter: null | string;
            state: components["schemas"]["MeasureState"];
            text: string;
            unit: components["schemas"]["UUID"];
            unitName: string;
        };
        /** @enum {string} */
        EnterpriseAction: "AMEND" | "CHANGE_CONTACT" | "EDIT" | "REJECT" | "RETURN" | "VERIFY";
        EnterpriseName: {
            name: string;
            uscc: string;
        };
        EnterpriseRequest: {
            aboveScale: boolean;
            address: string;
            contactEmail?: null | string;
            contactName: string;
            contactPhone: string;
            county: string;
            industry: string;
            name: string;
            sizeClass: components["schemas"]["SizeClass"];
            uscc: string;
        };
        EnterpriseResponse: {
            aboveScale: boolean;
            actions: components["schemas"]["EnterpriseAction"][];
            address: string;
            contactEmail: null | string;
            contactMasked: boolean;
            contactName: null | string;
            contactPhone: null | string;
            county: string;
            countyName: string;
            id: components["schemas"]["UUID"];
            industry: string;
            membership: components["schemas"]["MembershipState"] | null;
            mergedInto: components["schemas"]["MergedInto"] | null;
            name: string;
            reasons: components["schemas"]["FieldReason"][];
            rejection: null | string;
            sizeClass: components["schemas"]["SizeClass"];
            state: components["schemas"]["EnterpriseState"];
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            usccSuspicious: boolean;
            verifiedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            version: number;
        };
        EnterpriseRow: {
            county: string;
            countyName: string;
            id: components["schemas"]["UUID"];
            industry: string;
            membership: components["schemas"]["MembershipState"] | null;
            name: string;
            sizeClass: components["schemas"]["SizeClass"];
            state: components["schemas"]["EnterpriseState"];
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        EnterpriseState: "MERGED" | "REJECTED" | "RETURNED" | "SUBMITTED" | "VERIFIED";
        EnterpriseStep: {
            action: string;
            at: components["schemas"]["Instant"];
            fields: string[];
            note: null | string;
            personName: string;
            reasons: components["schemas"]["FieldReason"][];
            role: string;
        };
        EnterpriseTimeline: {
            items: components["schemas"]["EnterpriseStep"][];
        };
        /** @enum {string} */
        EntryKind: "PROGRESS" | "QUARTER_REPORT";
        EntryRequest: {
            day: components["schemas"]["LocalDate"];
            kind: components["schemas"]["EntryKind"];
            quarter?: null | string;
            state?: components["schemas"]["MeasureState"] | null;
            text: string;
            unit: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        EquipmentOrigin: "DOMESTIC" | "IMPORTED";
        EvidenceFile: {
            fileName: string;
            id: components["schemas"]["UUID"];
            mediaType: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        Excerpt: {
            after: string;
            before: string;
            match: string;
        };
        /** @enum {string} */
        ExportFormat: "JSON" | "XLSX";
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
        /** @enum {string} */
        Field: "AGRICULTURE" | "CONSTRUCTION" | "CULTURE_TOURISM" | "EDUCATION" | "INDUSTRY" | "MEDICAL" | "RECYCLING" | "TRANSPORT";
        FieldReason: {
            /** @example totalInvestment */
            field: string;
            reason: string;
        };
        FieldUnits: {
            coUnits: string[];
            field: components["schemas"]["Field"];
            leadUnit: string;
            /** Format: int64 */
            version: number;
        };
        FieldUnitsRequest: {
            coUnits: string[];
        };
        Flag: {
            acceptedBy: null | string;
            code: components["schemas"]["FlagCode"];
            en: string;
            justification: null | string;
            openRed?: boolean;
            severity: components["schemas"]["FlagSeverity"];
            state: components["schemas"]["FlagState"];
            zh: string;
        };
        /** @enum {string} */
        FlagCode: "CODE_FORMAT" | "COPIED_TEXT" | "EQUIPMENT_EXCEEDS_FIXED_ASSETS" | "FIXED_ASSETS_EXCEED_TOTAL" | "LOAN_EXCEEDS_TOTAL" | "NEW_EQUIPMENT_EXCEEDS_INVESTMENT" | "RETIRED_MACHINE_CLAIMED_ELSEWHERE" | "SOURCES_DO_NOT_SUM" | "YEAR_PLAN_OUT_OF_LINE";
        FlagJustification: {
            text: string;
        };
        /** @enum {string} */
        FlagSeverity: "RED" | "YELLOW";
        /** @enum {string} */
        FlagState: "ACCEPTED" | "JUSTIFIED" | "OPEN";
        /** @enum {string} */
        Formula: "COAL_SAVED" | "EQUIPMENT_INVESTMENT_ADMITTED" | "EQUIPMENT_INVESTMENT_COMMISSIONED" | "PROJECTS_ADMITTED" | "PROJECTS_COMMISSIONED";
        Found: {
            excerpt: components["schemas"]["Excerpt"] | null;
            facts: string[];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            position: number | null;
            state: null | string;
            title: string;
        };
        FoundGroup: {
            first: components["schemas"]["Found"][];
            kind: components["schemas"]["FoundKind"];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        FoundGroups: {
            items: components["schemas"]["FoundGroup"][];
        };
        /** @enum {string} */
        FoundKind: "ENTERPRISE" | "MEASURE" | "POLICY_CLAUSE" | "POLICY_DOCUMENT" | "PROJECT" | "WHITELIST_BATCH";
        /** @enum {string} */
        FundAction: "CHANGE_AMOUNTS" | "REVOKE";
        FundAmounts: {
            inPlace: number;
            paid: number;
        };
        FundRequest: {
            documentNumber: string;
            inPlace: number;
            issued: number;
            issuedOn: components["schemas"]["LocalDate"];
            paid: number;
            programme: string;
            projectId: components["schemas"]["UUID"];
        };
        FundRevocation: {
            reason: string;
        };
        FundRow: {
            actions: components["schemas"]["FundAction"][];
            countyName: string;
            documentNumber: string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            id: components["schemas"]["UUID"];
            inPlace: number;
            issued: number;
            issuedOn: components["schemas"]["LocalDate"];
            paid: number;
            programme: string;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            reason: null | string;
            state: components["schemas"]["FundState"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        FundState: "ACTIVE" | "REVOKED";
        FundTotals: {
            items: components["schemas"]["ProgrammeTotal"][];
            recordable: boolean;
        };
        Funding: {
            amount?: null | number;
            source?: components["schemas"]["FundingSource"] | null;
        };
        /** @enum {string} */
        FundingSource: "BANK" | "CENTRAL" | "CITY" | "OTHER" | "OWN" | "PROVINCIAL" | "SPECIAL_BONDS";
        /** @enum {string} */
        GuidanceClass: "ELIMINATED" | "ENCOURAGED" | "PERMITTED" | "RESTRICTED";
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
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InvitationRequest: {
            addressee: string;
            name: string;
        };
        InvitationResponse: {
            acceptedAt: components["schemas"]["Instant"] | null;
            addressee: string;
            code: null | string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            invitedAt: components["schemas"]["Instant"];
            invitedByName: string;
            name: string;
            state: components["schemas"]["InvitationState"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        InvitationState: "ACCEPTED" | "EXPIRED" | "OPEN" | "WITHDRAWN";
        InvitationsResponse: {
            items: components["schemas"]["InvitationResponse"][];
        };
        /** @enum {string} */
        ItemAction: "DRAFT_PROJECT" | "EDIT" | "LINK_PROJECT" | "REMOVE" | "REPORT" | "UNLINK_PROJECT";
        /** @enum {string} */
        ItemState: "DONE" | "DROPPED" | "PLANNED" | "UNDER_WAY";
        KeyData: {
            aboveScale: boolean;
            county: string;
            countyName: string;
            industry: string;
            name: string;
            sizeClass: components["schemas"]["SizeClass"];
        };
        /** @enum {string} */
        LandUse: "NEEDED" | "NONE_NEW";
        /** @enum {string} */
        Language: "CHINESE" | "ENGLISH";
        LeadUnit: {
            bureau: null | string;
            id: components["schemas"]["UUID"];
            lastReport: null | string;
            leads: boolean;
            name: string;
            reportable: boolean;
            state: components["schemas"]["MeasureState"];
        };
        /** @enum {string} */
        ListAction: "CONFIRM" | "EDIT" | "LINK" | "REPORT" | "RETURN" | "SUBMIT";
        ListColumn: {
            choices?: components["schemas"]["Choice"][];
            hint?: components["schemas"]["ListWords"] | null;
            key: string;
            kind: components["schemas"]["ColumnKind"];
            least?: null | number;
            meaning?: components["schemas"]["Meaning"] | null;
            most?: null | number;
            name: components["schemas"]["ListWords"];
            required?: boolean;
            unit?: components["schemas"]["ListWords"] | null;
        };
        /** @enum {string} */
        ListFormat: "CSV" | "XLSX";
        ListImportReport: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            rows: number;
            stored: boolean;
            /** Format: int32 */
            unchanged: number;
            wrong: components["schemas"]["ListWrongCell"][];
            /** Format: int32 */
            wrongCells: number;
        };
        ListItem: {
            actions: components["schemas"]["ItemAction"][];
            ageOn: components["schemas"]["LocalDate"] | null;
            findings: components["schemas"]["AgeRule"][];
            item: components["schemas"]["ListItemRow"];
            list: components["schemas"]["AnnualList"];
            note: null | string;
            project: components["schemas"]["ListItemProject"] | null;
            updatedBy: string;
        };
        ListItemLink: {
            projectId: components["schemas"]["UUID"];
        };
        ListItemProgress: {
            done?: null | number;
            note?: null | string;
            state: components["schemas"]["ItemState"];
        };
        ListItemProject: {
            id: components["schemas"]["UUID"];
            name: null | string;
            state: components["schemas"]["ProjectState"] | null;
        };
        ListItemProjectDraft: {
            uscc: string;
        };
        ListItemRequest: {
            values: {
                [key: string]: string;
            };
        };
        ListItemRow: {
            /** Format: int32 */
            age: number | null;
            cost: null | number;
            county: null | string;
            done: number;
            flagged: boolean;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            projectId: components["schemas"]["UUID"] | null;
            quantity: null | number;
            state: components["schemas"]["ItemState"];
            title: string;
            updatedAt: components["schemas"]["Instant"];
            values: {
                [key: string]: string;
            };
            /** Format: int64 */
            version: number;
        };
        ListLayout: {
            ageRules?: components["schemas"]["AgeRule"][];
            columns: components["schemas"]["ListColumn"][];
            target?: components["schemas"]["ListTarget"] | null;
        };
        /** @enum {string} */
        ListState: "CONFIRMED" | "OPEN" | "SUBMITTED";
        ListTarget: {
            clause: string;
            counts?: components["schemas"]["ListTargetCounted"] | null;
            /** Format: int32 */
            dueYear?: number;
            indicator: components["schemas"]["ListWords"];
            value: number;
        };
        ListTargetCounted: {
            choice: string;
            column: string;
        };
        ListType: {
            bureau: string;
            code: string;
            enactable: boolean;
            field: components["schemas"]["Field"];
            /** Format: int32 */
            inForce: number | null;
            keeps: boolean;
            name: components["schemas"]["ListWords"];
            standing: boolean;
            updatedAt: components["schemas"]["Instant"];
            updatedBy: string;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["ListTypeVersion"][];
        };
        ListTypeRequest: {
            bureau: string;
            code: string;
            field: components["schemas"]["Field"];
            layout: components["schemas"]["ListLayout"];
            name: components["schemas"]["ListWords"];
            standing?: boolean;
        };
        ListTypeVersion: {
            draftedAt: components["schemas"]["Instant"];
            draftedBy: string;
            enactedAt: components["schemas"]["Instant"] | null;
            enactedBy: null | string;
            layout: components["schemas"]["ListLayout"];
            /** Format: int32 */
            number: number;
            state: components["schemas"]["VersionState"];
        };
        ListTypes: {
            items: components["schemas"]["ListType"][];
        };
        ListWords: {
            en: string;
            zh: string;
        };
        ListWrongCell: {
            cell: string;
            en: string;
            heading: components["schemas"]["ListWords"];
            /** Format: int32 */
            row: number;
            rule: string;
            value: string;
            zh: string;
        };
        ListedEntry: {
            approvedBy: null | string;
            batchId: components["schemas"]["UUID"];
            batchName: string;
            batchNumber: string;
            county: string;
            countyName: string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            hash: string;
            loanAmount: null | number;
            projectCode: null | string;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            publishedAt: components["schemas"]["Instant"];
            revokedAt: components["schemas"]["Instant"] | null;
            totalInvestment: null | number;
            uscc: string;
        };
        ListedFigure: {
            loan: number;
            /** Format: int64 */
            projects: number;
            /** Format: int64 */
            publishedThisQuarter: number;
            total: number;
        };
        LoanWish: {
            amount?: null | number;
            guarantee?: null | string;
            intendedBanks: string[];
            latestRate?: null | number;
            /** Format: int32 */
            termMonths?: number | null;
            use?: null | string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Meaning: "COMMISSIONED" | "COST" | "COUNTY" | "LOCATION" | "OLD_ASSET" | "OWNER" | "OWNER_CODE" | "PLANNED_WORK" | "QUANTITY" | "REGISTRATION" | "TITLE";
        /** @enum {string} */
        Measure: "ENTERED" | "STOCK";
        MeasureChange: {
            action: string;
            text: string;
            topic: string;
            units: components["schemas"]["NewUnit"][];
        };
        MeasureResponse: {
            entries: components["schemas"]["EnteredProgress"][];
            measure: components["schemas"]["MeasureRow"];
            /** Format: int64 */
            mostBytes: number;
            /** Format: int32 */
            mostEvidence: number;
        };
        MeasureRow: {
            action: string;
            changeable: boolean;
            documentId: components["schemas"]["UUID"];
            documentNumber: null | string;
            documentTitle: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            line: number | null;
            state: components["schemas"]["MeasureState"];
            text: string;
            topic: string;
            units: components["schemas"]["LeadUnit"][];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        MeasureState: "DELAYED" | "DONE" | "NOT_STARTED" | "UNDER_WAY";
        MeasureSummary: {
            actions: components["schemas"]["ActionProgress"][];
            quarter: string;
            units: components["schemas"]["UnitProgress"][];
        };
        /** @enum {string} */
        MemberState: "JOINING" | "LEAVING" | "LEFT" | "MEMBER";
        /** @enum {string} */
        MembershipState: "DONE" | "FAILED" | "PENDING";
        MergedInto: {
            id: components["schemas"]["UUID"];
            name: string;
            uscc: string;
        };
        MergerRequest: {
            into: components["schemas"]["UUID"];
            reason: string;
        };
        MergerResponse: {
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            projects: number;
            survivor: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Missing: "KEEP" | "RETIRE";
        NamedDocuments: {
            items: components["schemas"]["DocumentRow"][];
        };
        /** @enum {string} */
        Nature: "EXPANSION" | "NEW" | "TRANSFORMATION";
        NewEquipment: {
            /** Format: int32 */
            energyGrade?: number | null;
            model?: null | string;
            name?: null | string;
            origin?: components["schemas"]["EquipmentOrigin"] | null;
            /** Format: int32 */
            quantity?: number | null;
            supplier?: null | string;
            unitPrice?: null | number;
        };
        NewMeasure: {
            action: string;
            /** Format: int32 */
            line?: number | null;
            text: string;
            topic: string;
            units: components["schemas"]["NewUnit"][];
        };
        NewTarget: {
            baseValue?: null | number;
            /** Format: int32 */
            baseYear?: number | null;
            bound: components["schemas"]["Bound"];
            comparison: components["schemas"]["Comparison"];
            /** Format: int32 */
            dueYear: number;
            formula?: components["schemas"]["Formula"] | null;
            indicator: string;
            leadBureau?: null | string;
            leadName?: null | string;
            /** Format: int32 */
            line?: number | null;
            unit: string;
            value: number;
            valueUnit: string;
        };
        NewUnit: {
            bureau?: null | string;
            leads?: boolean;
            name: string;
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
        OverviewLine: {
            commissioned: components["schemas"]["StageFigure"];
            county: string;
            dispatch: components["schemas"]["DispatchFigure"] | null;
            listed: components["schemas"]["ListedFigure"];
            reserved: components["schemas"]["StageFigure"];
            underConstruction: components["schemas"]["StageFigure"];
            work: components["schemas"]["WorkFigure"] | null;
        };
        OverviewResponse: {
            at: components["schemas"]["Instant"];
            counties: components["schemas"]["OverviewLine"][];
            period: null | string;
            problems: components["schemas"]["DispatchProblem"][] | null;
            quarter: string;
            quarterBegan: components["schemas"]["LocalDate"];
            round: components["schemas"]["UUID"] | null;
            total: components["schemas"]["OverviewLine"];
        };
        /** @enum {string} */
        OwnerKind: "BUREAU" | "DISTRICT";
        PageAmendmentRow: {
            items: components["schemas"]["AmendmentRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
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
        PageBatchEntry: {
            items: components["schemas"]["BatchEntry"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageBatchRow: {
            items: components["schemas"]["BatchRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageCandidate: {
            items: components["schemas"]["Candidate"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageChangeRow: {
            items: components["schemas"]["PolicyChange"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageClauseHit: {
            items: components["schemas"]["ClauseHit"][];
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
        PageDocumentRow: {
            items: components["schemas"]["DocumentRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageEnterpriseRow: {
            items: components["schemas"]["EnterpriseRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageFundRow: {
            items: components["schemas"]["FundRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageItemRow: {
            items: components["schemas"]["ListItemRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageListRow: {
            items: components["schemas"]["AnnualListRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageListedEntry: {
            items: components["schemas"]["ListedEntry"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageMeasureRow: {
            items: components["schemas"]["MeasureRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageNoticeRow: {
            items: components["schemas"]["DispatchNotice"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageProblemRow: {
            items: components["schemas"]["DispatchProblem"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageProjectChangeRow: {
            items: components["schemas"]["ProjectChangeRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageProjectRow: {
            items: components["schemas"]["ProjectRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageReportRow: {
            items: components["schemas"]["DispatchReportRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageReserveRow: {
            items: components["schemas"]["ReserveRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageStageReportRow: {
            items: components["schemas"]["StageReportRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageTargetRow: {
            items: components["schemas"]["TargetRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PageTurnRow: {
            items: components["schemas"]["ReviewTurn"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
        };
        PassItem: {
            projectId: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
        };
        PassResult: {
            code: null | string;
            en: null | string;
            passed: boolean;
            projectId: components["schemas"]["UUID"];
            state: components["schemas"]["ProjectState"] | null;
            /** Format: int32 */
            status: number | null;
            zh: null | string;
        };
        PassesRequest: {
            items: components["schemas"]["PassItem"][];
        };
        PassesResponse: {
            items: components["schemas"]["PassResult"][];
            /** Format: int32 */
            passed: number;
            /** Format: int32 */
            refused: number;
        };
        PeopleResponse: {
            items: components["schemas"]["PersonResponse"][];
            mayInvite: boolean;
        };
        Permit: {
            date?: components["schemas"]["LocalDate"] | null;
            kind?: components["schemas"]["PermitKind"] | null;
            number?: null | string;
            state?: components["schemas"]["PermitState"] | null;
        };
        /** @enum {string} */
        PermitKind: "ENERGY" | "ENVIRONMENT" | "FILING" | "LAND" | "PLANNING" | "SAFETY";
        PermitPromise: {
            given: boolean;
            until?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        PermitState: "IN_PROGRESS" | "NOT_NEEDED" | "OBTAINED";
        /** @enum {string} */
        PersonAction: "HAND_OVER" | "REMOVE";
        PersonResponse: {
            actions: components["schemas"]["PersonAction"][];
            id: components["schemas"]["UUID"];
            name: string;
            own: boolean;
            responsible: boolean;
            since: components["schemas"]["Instant"];
            state: components["schemas"]["MemberState"];
            username: string;
            /** Format: int64 */
            version: number;
        };
        PhraseRequest: {
            en?: null | string;
            field?: null | string;
            level?: components["schemas"]["ReviewLevel"] | null;
            zh: string;
        };
        PlanRequest: {
            years: components["schemas"]["PlanYear"][];
        };
        PlanResponse: {
            changeable: boolean;
            /** Format: int32 */
            firstYear: number;
            updatedAt: components["schemas"]["Instant"] | null;
            updatedBy: null | string;
            /** Format: int64 */
            version: number;
            years: components["schemas"]["PlanYear"][];
        };
        /** @enum {string} */
        PlanStructure: "ANNEX_LINES" | "ANNEX_TABLE" | "LEAD_SENTENCES" | "UNKNOWN";
        PlanYear: {
            investment: number;
            milestone?: null | string;
            /** Format: int32 */
            year: number;
        };
        PolicyChange: {
            becomes: components["schemas"]["Verdict"];
            countyName: string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            listed: boolean;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            ruleId: string;
            was: components["schemas"]["Verdict"] | null;
        };
        PolicyChangeCount: {
            becomes: components["schemas"]["Verdict"];
            /** Format: int64 */
            projects: number;
            ruleId: string;
            was: components["schemas"]["Verdict"] | null;
        };
        PolicyDeclaration: {
            guidanceClass?: components["schemas"]["GuidanceClass"] | null;
            newSecondHand?: boolean | null;
            /** Format: int32 */
            progressPercent?: number | null;
            relocation?: boolean | null;
            retiredOwned?: boolean | null;
            retiredSecondHand?: boolean | null;
        };
        PolicyFact: {
            en: string;
            kind: components["schemas"]["PolicyFactKind"];
            name: string;
            zh: string;
        };
        /** @enum {string} */
        PolicyFactKind: "FEN" | "NUMBER" | "WORD" | "YES_NO";
        PolicyFacts: {
            items: components["schemas"]["PolicyFact"][];
        };
        PolicyProgramme: {
            id: string;
            nameEn: string;
            nameZh: string;
            relending: boolean;
        };
        PolicyProgrammes: {
            items: components["schemas"]["PolicyProgramme"][];
        };
        PolicyRuleList: {
            items: components["schemas"]["PolicyRuleResponse"][];
        };
        PolicyRuleResponse: {
            binding: boolean;
            clause: string;
            condition: string;
            draftedBy: string;
            enactedBy: null | string;
            failEn: string;
            failZh: string;
            id: string;
            /** Format: int32 */
            number: number;
            ownDraft?: boolean | null;
            passEn: string;
            passZh: string;
            programme: string;
            state: components["schemas"]["RuleState"];
            trouble?: boolean | null;
            updatedAt: components["schemas"]["Instant"];
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            version: number;
            withdrawnBy: null | string;
        };
        PolicyRun: {
            /** Format: int32 */
            attempt: number;
            /** Format: int64 */
            changes: number;
            counts: components["schemas"]["PolicyChangeCount"][];
            createdAt: components["schemas"]["Instant"];
            day: components["schemas"]["LocalDate"];
            /** Format: int64 */
            done: number;
            error: null | string;
            finishedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RunKind"];
            /** Format: int32 */
            number: number | null;
            /** Format: int64 */
            revision: number | null;
            ruleId: null | string;
            startedBy: string;
            state: components["schemas"]["RunState"];
            /** Format: int64 */
            total: number;
        };
        PolicyRuns: {
            items: components["schemas"]["PolicyRun"][];
        };
        ProgrammeCombination: {
            lines: components["schemas"]["ArithmeticLine"][];
            programmes: string[];
            total: number;
        };
        ProgrammeEstimate: {
            amount: null | number;
            clause: string;
            conditions: components["schemas"]["RuleVerdict"][];
            id: string;
            lines: components["schemas"]["ArithmeticLine"][];
            nameEn: string;
            nameZh: string;
            standing: components["schemas"]["Standing"];
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
        };
        ProgrammeRelation: {
            clause: string;
            en: string;
            kind: string;
            other: string;
            programme: string;
            zh: string;
        };
        ProgrammeTotal: {
            clause: string;
            /** Format: int64 */
            count: number;
            inPlace: number;
            issued: number;
            nameEn: string;
            nameZh: string;
            paid: number;
            programme: string;
        };
        /** @enum {string} */
        ProjectAction: "ACCEPT_FLAG" | "ADMIT" | "CHANGE_CONSENT" | "COUNTERSIGN" | "EDIT" | "PASS" | "PROPOSE_CHANGE" | "REMOVE" | "RESUME" | "RETURN" | "SUBMIT" | "SUSPEND" | "TAKE_BACK" | "WITHDRAW";
        ProjectChangeResponse: {
            actions: components["schemas"]["ChangeRequestAction"][];
            after: components["schemas"]["ProjectRequest"];
            /** Format: int32 */
            base: number;
            /** Format: int32 */
            becomes: number | null;
            before: components["schemas"]["ProjectRequest"];
            changedFields: string[];
            contactMasked: boolean;
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            decidedBy: null | string;
            dueAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            flags: components["schemas"]["Flag"][];
            id: components["schemas"]["UUID"];
            judgement: components["schemas"]["ChangeJudgement"] | null;
            listPlace: components["schemas"]["ChangeListPlace"] | null;
            name: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            pausedLeft: number | null;
            projectId: components["schemas"]["UUID"];
            proposedBy: string;
            reason: string;
            reasons: components["schemas"]["FieldReason"][];
            state: components["schemas"]["ChangeRequestState"];
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        ProjectChangeRow: {
            changedFields: string[];
            county: string;
            countyName: string;
            dueAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            id: components["schemas"]["UUID"];
            loanAmount: null | number;
            loanBefore: null | number;
            name: string;
            /** Format: int32 */
            number: number;
            projectId: components["schemas"]["UUID"];
            reason: string;
            state: components["schemas"]["ChangeRequestState"];
            totalBefore: null | number;
            totalInvestment: null | number;
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        ProjectContact: {
            name: string;
            phone: string;
            until: components["schemas"]["LocalDate"];
        };
        ProjectEntries: {
            items: components["schemas"]["ProjectEntry"][];
        };
        ProjectEntry: {
            batchId: components["schemas"]["UUID"];
            batchName: string;
            batchNumber: string;
            publishedAt: components["schemas"]["Instant"];
            reason: null | string;
            revokedAt: components["schemas"]["Instant"] | null;
        };
        ProjectItem: {
            id: components["schemas"]["UUID"];
            ownerName: string;
            readable: boolean;
            state: components["schemas"]["ItemState"];
            title: string;
            typeName: components["schemas"]["ListWords"];
            /** Format: int32 */
            year: number | null;
        };
        ProjectItems: {
            items: components["schemas"]["ProjectItem"][];
        };
        ProjectRequest: {
            address?: null | string;
            code?: null | string;
            consent?: components["schemas"]["Consent"] | null;
            content?: null | string;
            county: string;
            declaration?: components["schemas"]["PolicyDeclaration"] | null;
            direction?: components["schemas"]["Direction"] | null;
            effect?: components["schemas"]["Effect"] | null;
            equipmentInvestment?: null | number;
            field: components["schemas"]["Field"];
            fixedAssetInvestment?: null | number;
            funding?: components["schemas"]["Funding"][];
            industry?: null | string;
            landUse?: components["schemas"]["LandUse"] | null;
            leadPerson?: null | string;
            leadPhone?: null | string;
            loan?: components["schemas"]["LoanWish"] | null;
            name: string;
            nature?: components["schemas"]["Nature"] | null;
            newEquipment?: components["schemas"]["NewEquipment"][];
            permits?: components["schemas"]["Permit"][];
            plannedCompletion?: components["schemas"]["LocalDate"] | null;
            plannedStart?: components["schemas"]["LocalDate"] | null;
            promise?: components["schemas"]["PermitPromise"] | null;
            retiredEquipment?: components["schemas"]["RetiredEquipment"][];
            scale?: null | string;
            totalInvestment?: null | number;
            yearPlan?: null | number;
        };
        ProjectResponse: {
            actions: components["schemas"]["ProjectAction"][];
            address: null | string;
            answer: components["schemas"]["ReturnAnswer"] | null;
            coUnits: string[];
            code: null | string;
            consent: components["schemas"]["Consent"] | null;
            contactMasked: boolean;
            content: null | string;
            countersigned: string[];
            county: string;
            countyName: string;
            createdAt: components["schemas"]["Instant"];
            declaration: components["schemas"]["PolicyDeclaration"] | null;
            direction: components["schemas"]["Direction"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            effect: components["schemas"]["Effect"] | null;
            enterprise: components["schemas"]["EnterpriseName"];
            equipmentInvestment: null | number;
            field: components["schemas"]["Field"];
            fixedAssetInvestment: null | number;
            flags: components["schemas"]["Flag"][];
            funding: components["schemas"]["Funding"][];
            id: components["schemas"]["UUID"];
            industry: null | string;
            landUse: components["schemas"]["LandUse"] | null;
            leadPerson: null | string;
            leadPhone: null | string;
            loan: components["schemas"]["LoanWish"] | null;
            name: string;
            nature: components["schemas"]["Nature"] | null;
            newEquipment: components["schemas"]["NewEquipment"][];
            openChange: components["schemas"]["UUID"] | null;
            permits: components["schemas"]["Permit"][];
            plannedCompletion: components["schemas"]["LocalDate"] | null;
            plannedStart: components["schemas"]["LocalDate"] | null;
            promise: components["schemas"]["PermitPromise"] | null;
            reasons: components["schemas"]["FieldReason"][];
            retiredEquipment: components["schemas"]["RetiredEquipment"][];
            scale: null | string;
            stage: components["schemas"]["ProjectStage"] | null;
            state: components["schemas"]["ProjectState"];
            submittedAt: components["schemas"]["Instant"] | null;
            totalInvestment: null | number;
            track: components["schemas"]["Track"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            yearPlan: null | number;
        };
        ProjectRow: {
            code: null | string;
            county: string;
            countyName: string;
            direction: components["schemas"]["Direction"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            /** Format: int32 */
            flagCount: number;
            id: components["schemas"]["UUID"];
            light: components["schemas"]["DispatchLight"] | null;
            loanAmount: null | number;
            name: string;
            stage: components["schemas"]["ProjectStage"] | null;
            state: components["schemas"]["ProjectState"];
            totalInvestment: null | number;
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ProjectStage: "COMMISSIONED" | "RESERVED" | "UNDER_CONSTRUCTION";
        /** @enum {string} */
        ProjectState: "ADMITTED" | "BUREAU_PASSED" | "DISTRICT_PASSED" | "DRAFT" | "REMOVED" | "RETURNED" | "SUBMITTED" | "SUSPENDED" | "WITHDRAWN";
        ProjectVersionItem: {
            at: components["schemas"]["Instant"];
            changedFields: string[];
            form: components["schemas"]["ProjectRequest"];
            /** Format: int32 */
            number: number;
            personName: string;
        };
        ProjectVersions: {
            contactMasked: boolean;
            items: components["schemas"]["ProjectVersionItem"][];
        };
        QuarterTotal: {
            /** Format: int64 */
            entered: number;
            enteredYuan: number;
            quarter: string;
            stage: components["schemas"]["ProjectStage"];
            /** Format: int64 */
            stock: number;
            stockYuan: number;
        };
        ReadMeasure: {
            action: string;
            leads: string[];
            /** Format: int32 */
            line: number;
            notes: components["schemas"]["ReadingNote"][];
            others: string[];
            source: string;
            text: string;
            topic: string;
        };
        ReadTarget: {
            baseValue: null | number;
            /** Format: int32 */
            baseYear: number | null;
            bound: components["schemas"]["Bound"];
            comparison: components["schemas"]["Comparison"];
            /** Format: int32 */
            dueYear: number;
            indicator: string;
            lead: null | string;
            /** Format: int32 */
            line: number;
            notes: components["schemas"]["ReadingNote"][];
            source: string;
            unit: string;
            value: number;
        };
        /** @enum {string} */
        ReadingNote: "APPROXIMATE" | "BASE_YEAR_OF_THE_CLAUSE_BEFORE" | "CELLS_SHIFTED" | "DUE_YEAR_OF_THE_CLAUSE_BEFORE" | "INDICATOR_SHORT" | "LEADS_IN_ORDER" | "LEAD_OF_THE_CHAPTER" | "LEAD_UNCERTAIN" | "LINES_JOINED" | "NO_BASE_VALUE" | "NO_LEAD_UNIT" | "PARTED_AT_A_VERB";
        ReadingResponse: {
            bureaus: components["schemas"]["UnitBureau"][];
            measures: components["schemas"]["ReadMeasure"][];
            structure: components["schemas"]["PlanStructure"];
            targets: components["schemas"]["ReadTarget"][];
            unread: components["schemas"]["UnreadLine"][];
        };
        ReasonRequest: {
            reason: string;
        };
        /** @enum {string} */
        Reckoning: "AT_LEAST" | "MORE_THAN";
        RejectionRequest: {
            reason: string;
        };
        RemovalRequest: {
            decisionNumber: string;
            reason: string;
        };
        /** @enum {string} */
        ReportAction: "CONFIRM" | "CORRECT" | "RETURN" | "WITHDRAW";
        /** @enum {string} */
        ReportState: "CONFIRMED" | "REPORTED" | "RETURNED" | "WITHDRAWN";
        ReserveRow: {
            amount: number;
            commissionedOn: components["schemas"]["LocalDate"] | null;
            county: string;
            countyName: string;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            name: string;
            projectId: components["schemas"]["UUID"];
            reservedOn: components["schemas"]["LocalDate"];
            stage: components["schemas"]["ProjectStage"];
            startedOn: components["schemas"]["LocalDate"] | null;
        };
        RetiredEquipment: {
            commissioned?: components["schemas"]["LocalDate"] | null;
            depreciated?: boolean | null;
            /** Format: int32 */
            energyGrade?: number | null;
            model?: null | string;
            name?: null | string;
            originalCost?: null | number;
            /** Format: int32 */
            quantity?: number | null;
        };
        RetiredEquipmentCertificate: {
            acceptedAt: components["schemas"]["Instant"];
            disposer: string;
            disposerUscc: null | string;
            issuedOn: components["schemas"]["LocalDate"];
            issuer: string;
            number: string;
            /** Format: int32 */
            quantity: number;
        };
        RetiredEquipmentLine: {
            certificates: components["schemas"]["RetiredEquipmentCertificate"][];
            commissioned: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            disposed: number;
            line: components["schemas"]["UUID"];
            model: string;
            name: string;
            originalCost: null | number;
            /** Format: int32 */
            quantity: number | null;
        };
        RetiredEquipmentOfProject: {
            disposedCost: null | number;
            disposedShare: null | number;
            lines: components["schemas"]["RetiredEquipmentLine"][];
            offered: boolean;
        };
        ReturnAnswer: {
            replyNeeded: boolean;
            unanswered: string[];
        };
        ReturnPhrase: {
            bureau: null | string;
            en: null | string;
            field: null | string;
            id: components["schemas"]["UUID"];
            level: components["schemas"]["ReviewLevel"] | null;
            mine: boolean;
            /** Format: int64 */
            version: number;
            zh: string;
        };
        ReturnPhrases: {
            items: components["schemas"]["ReturnPhrase"][];
        };
        ReturnRequest: {
            reasons: components["schemas"]["FieldReason"][];
        };
        /** @enum {string} */
        ReviewLevel: "BUREAU" | "COMMISSION" | "DISTRICT";
        ReviewTurn: {
            beganAt: components["schemas"]["Instant"];
            bureau: string;
            countersign: boolean;
            county: string;
            countyName: string;
            dueAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            field: components["schemas"]["Field"];
            /** Format: int32 */
            flagCount: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ReviewTurnKind"];
            level: components["schemas"]["ReviewLevel"];
            loanAmount: null | number;
            name: string;
            outcome: components["schemas"]["ReviewTurnOutcome"] | null;
            personName: null | string;
            projectId: components["schemas"]["UUID"];
            recordId: components["schemas"]["UUID"];
            /** Format: int64 */
            recordVersion: number;
            totalInvestment: null | number;
            uscc: string;
            /** Format: int32 */
            workingDays: number | null;
            /** Format: int32 */
            workingDaysLeft: number | null;
        };
        /** @enum {string} */
        ReviewTurnKind: "CHANGE" | "PROJECT";
        /** @enum {string} */
        ReviewTurnOutcome: "ENDED" | "PASSED" | "RETURNED" | "TAKEN_BACK";
        /** @enum {string} */
        ReviewTurnState: "DONE" | "OPEN" | "OVERDUE";
        ReviewWorkload: {
            bureaus: components["schemas"]["WorkloadLine"][];
            /** Format: int32 */
            days: number;
            districts: components["schemas"]["WorkloadLine"][];
            levels: components["schemas"]["WorkloadLine"][];
            people: components["schemas"]["WorkloadPerson"][];
        };
        RevocationResponse: {
            at: components["schemas"]["Instant"];
            hash: string;
            projectId: components["schemas"]["UUID"];
            reason: string;
            revokedBy: string;
        };
        RuleRequest: {
            binding?: boolean;
            clause: string;
            condition: string;
            failEn: string;
            failZh: string;
            passEn: string;
            passZh: string;
            programme: string;
            programmeEn?: null | string;
            programmeZh?: null | string;
            relending?: boolean | null;
            ruleId: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        RuleState: "DRAFT" | "IN_FORCE" | "WITHDRAWN";
        RuleVerdict: {
            binding: boolean;
            clause: string;
            en: string;
            missing: string[];
            /** Format: int32 */
            number: number;
            programme: string;
            ruleId: string;
            trouble?: boolean | null;
            verdict: components["schemas"]["Verdict"];
            zh: string;
        };
        /** @enum {string} */
        RunKind: "IMPACT" | "JUDGE";
        /** @enum {string} */
        RunState: "DONE" | "FAILED" | "OPEN";
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
        /** @enum {string} */
        SizeClass: "LARGE" | "MEDIUM" | "MICRO" | "SMALL";
        StackingResponse: {
            best: components["schemas"]["ProgrammeCombination"];
            day: components["schemas"]["LocalDate"];
            ifConfirmed: components["schemas"]["ProgrammeCombination"];
            noteEn: string;
            noteZh: string;
            programmes: components["schemas"]["ProgrammeEstimate"][];
            projectId: components["schemas"]["UUID"];
            relations: components["schemas"]["ProgrammeRelation"][];
        };
        StageCorrection: {
            day: components["schemas"]["LocalDate"];
            reason: string;
        };
        StageFigure: {
            /** Format: int64 */
            projects: number;
            yuan: number;
        };
        StageReportResponse: {
            actions: components["schemas"]["ReportAction"][];
            day: components["schemas"]["LocalDate"];
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            fileName: string;
            id: components["schemas"]["UUID"];
            note: null | string;
            reason: null | string;
            reportedAt: components["schemas"]["Instant"];
            reportedBy: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            stage: components["schemas"]["ProjectStage"];
            state: components["schemas"]["ReportState"];
            /** Format: int64 */
            version: number;
        };
        StageReportRow: {
            countyName: string;
            day: components["schemas"]["LocalDate"];
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: null | string;
            enterpriseName: string;
            evidence: string;
            field: components["schemas"]["Field"];
            id: components["schemas"]["UUID"];
            name: string;
            note: null | string;
            projectId: components["schemas"]["UUID"];
            reason: null | string;
            reportedAt: components["schemas"]["Instant"];
            reportedBy: string;
            stage: components["schemas"]["ProjectStage"];
            state: components["schemas"]["ReportState"];
            uscc: string;
        };
        StageReportsResponse: {
            items: components["schemas"]["StageReportResponse"][];
            reportable: components["schemas"]["ProjectStage"] | null;
            stage: components["schemas"]["ProjectStage"] | null;
        };
        StageReturn: {
            reason: string;
        };
        /** @enum {string} */
        Standing: "FAIL" | "NOT_COMPUTABLE" | "NOT_IN_FORCE" | "NOT_JUDGED" | "PASS";
        Step: {
            action: string;
            at: components["schemas"]["Instant"];
            fromState: null | string;
            note: null | string;
            organisationName: string;
            personName: string;
            reasons: components["schemas"]["FieldReason"][];
            role: string;
            toState: string;
        };
        SubmissionRequest: {
            reply?: null | string;
        };
        SuspensionRequest: {
            reason: string;
        };
        /** @enum {string} */
        TargetLight: "GREEN" | "NONE" | "RED" | "YELLOW";
        TargetRow: {
            baseDerived: boolean;
            baseValue: null | number;
            /** Format: int32 */
            baseYear: number | null;
            behind: null | number;
            bound: components["schemas"]["Bound"];
            changeable: boolean;
            comparison: components["schemas"]["Comparison"];
            documentId: components["schemas"]["UUID"];
            documentNumber: null | string;
            documentTitle: string;
            /** Format: int32 */
            dueYear: number;
            enterable: boolean;
            expected: null | number;
            formula: components["schemas"]["Formula"] | null;
            id: components["schemas"]["UUID"];
            indicator: string;
            latest: null | number;
            /** Format: int32 */
            latestYear: number | null;
            leadBureau: null | string;
            leadName: null | string;
            level: null | number;
            light: components["schemas"]["TargetLight"];
            /** Format: int32 */
            line: number | null;
            unit: string;
            value: number;
            valueUnit: string;
            /** Format: int64 */
            version: number;
            years: components["schemas"]["TargetYear"][];
        };
        TargetYear: {
            at: components["schemas"]["Instant"] | null;
            by: string;
            expected: null | number;
            note: string;
            value: null | number;
            /** Format: int32 */
            year: number;
        };
        Thresholds: {
            /** Format: int32 */
            progressRedPoints: number;
            /** Format: int32 */
            progressYellowPoints: number;
            /** Format: int32 */
            redsForNotice: number;
            /** Format: int32 */
            startRedMonths: number;
            /** Format: int32 */
            startYellowMonths: number;
        };
        TimelineResponse: {
            items: components["schemas"]["Step"][];
        };
        Todo: {
            /** Format: int64 */
            count: number;
            kind: string;
            link: string;
        };
        Todos: {
            items: components["schemas"]["Todo"][];
        };
        /** @enum {string} */
        Track: "NORMAL" | "PROMISE";
        Trial: {
            countyName: string;
            facts: components["schemas"]["UsedFact"][];
            missing: string[];
            projectId: components["schemas"]["UUID"];
            projectName: string;
            trouble: boolean;
            verdict: components["schemas"]["Verdict"];
        };
        TrialRequest: {
            condition: string;
            projectId?: components["schemas"]["UUID"] | null;
        };
        TrialResponse: {
            items: components["schemas"]["Trial"][];
        };
        /** Format: uuid */
        UUID: string;
        UnitBureau: {
            bureau: string;
            name: string;
        };
        UnitProgress: {
            bureau: null | string;
            /** Format: int64 */
            delayed: number;
            /** Format: int64 */
            done: number;
            name: string;
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            reportsMissing: number;
            /** Format: int64 */
            underWay: number;
        };
        UnreadLine: {
            /** Format: int32 */
            line: number;
            reason: components["schemas"]["UnreadReason"];
            text: string;
        };
        /** @enum {string} */
        UnreadReason: "FIGURE_NOT_UNDERSTOOD" | "GOAL_WITHOUT_FIGURE" | "NONE_LEADS" | "NOT_IN_THE_TABLE" | "NO_UNIT";
        UsedFact: {
            en: string;
            kind: components["schemas"]["PolicyFactKind"];
            name: string;
            value: null | string;
            zh: string;
        };
        /** @enum {string} */
        Verdict: "FAIL" | "NOT_JUDGED" | "PASS";
        /** @enum {string} */
        VersionState: "DRAFT" | "ENDED" | "IN_FORCE";
        WhitelistChange: {
            at: components["schemas"]["Instant"];
            batchNumber: string;
            county: string;
            enterpriseName: string;
            entryHash: string;
            field: string;
            kind: components["schemas"]["WhitelistChangeKind"];
            /** Format: int64 */
            position: number;
            projectCode: null | string;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            reason: null | string;
            uscc: string;
        };
        /** @enum {string} */
        WhitelistChangeKind: "LISTED" | "REVOKED";
        WhitelistChanges: {
            items: components["schemas"]["WhitelistChange"][];
            /** Format: int64 */
            next: number;
        };
        WhitelistFinding: {
            code: string;
            en: string;
            row: string;
            zh: string;
        };
        WhitelistHead: {
            hash: string;
            /** Format: int64 */
            position: number;
        };
        WhitelistRecord: {
            at: components["schemas"]["Instant"];
            content: string;
            hash: string;
            kind: string;
            /** Format: int64 */
            position: number;
            previousHash: string;
            subjectId: components["schemas"]["UUID"];
        };
        WhitelistRecords: {
            items: components["schemas"]["WhitelistRecord"][];
            /** Format: int64 */
            next: number;
        };
        WhitelistVerification: {
            broken: components["schemas"]["WhitelistFinding"][];
            intact: boolean;
            /** Format: int64 */
            records: number;
        };
        Wording: {
            en: string;
            zh: string;
        };
        WorkFigure: {
            /** Format: int64 */
            openProblems: number;
            /** Format: int64 */
            openReviews: number;
            /** Format: int64 */
            overdueProblems: number;
            /** Format: int64 */
            overdueReviews: number;
        };
        WorkloadLine: {
            bureau: null | string;
            county: null | string;
            countyName: null | string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            late: number;
            level: components["schemas"]["ReviewLevel"];
            medianWorkingDays: null | number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
        };
        WorkloadPerson: {
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            late: number;
            level: components["schemas"]["ReviewLevel"];
            medianWorkingDays: null | number;
            person: string;
            personName: string;
        };
        YearValueRequest: {
            note: string;
            value: number;
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
    listAmendments: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description proposedAt; a minus before it means descending. Default: -proposedAt */
                sort?: string;
                county?: string;
                state?: components["schemas"]["AmendmentState"];
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
                    "application/json": components["schemas"]["PageAmendmentRow"];
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
    exportAmendments: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description proposedAt; a minus before it means descending. Default: -proposedAt */
                sort?: string;
                county?: string;
                state?: components["schemas"]["AmendmentState"];
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
    getAnnualListItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ListItem"];
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
    changeAnnualListItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"];
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
    removeAnnualListItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
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
    reportAnnualListItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemProgress"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"];
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
    linkProjectOfItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"];
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
    unlinkProjectOfItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ListItem"];
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
    draftProjectOfItem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemProjectDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"];
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
    listAnnualLists: {
        parameters: {
            query?: {
                /** @description Code of a bureau or county */
                owner?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description updatedAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                state?: components["schemas"]["ListState"];
                type?: string;
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
                    "application/json": components["schemas"]["PageListRow"];
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
    openAnnualList: {
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
                "application/json": components["schemas"]["AnnualListRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualList"];
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
    exportAnnualLists: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Code of a bureau or county */
                owner?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description updatedAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                state?: components["schemas"]["ListState"];
                type?: string;
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
    getAnnualListTotals: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["AnnualListTotals"];
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
    getAnnualList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AnnualList"];
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
    confirmAnnualList: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                list: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AnnualList"];
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
    listAnnualListItems: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Part of any text of the item */
                q?: string;
                /** @description Rows per page */
                size?: number;
                /** @description Whether a rule about age is not kept to */
                flagged?: boolean;
                /** @description Whether there is a project */
                linked?: boolean;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description number, title, cost or commissionedOn; a minus before it means descending. Default: number */
                sort?: string;
                county?: string;
                state?: components["schemas"]["ItemState"];
            };
            header?: never;
            path: {
                list: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageItemRow"];
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
    addAnnualListItem: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                list: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"];
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
    exportListItems: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Part of any text of the item */
                q?: string;
                /** @description Whether a rule about age is not kept to */
                flagged?: boolean;
                /** @description Whether there is a project */
                linked?: boolean;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description number, title, cost or commissionedOn; a minus before it means descending. Default: number */
                sort?: string;
                county?: string;
                state?: components["schemas"]["ItemState"];
            };
            header?: never;
            path: {
                list: components["schemas"]["UUID"];
            };
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
    returnAnnualList: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                list: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualListReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualList"];
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
    submitAnnualList: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                list: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AnnualList"];
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
    exportAnnualList: {
        parameters: {
            query?: {
                /** @description true: headings alone */
                template?: boolean;
            };
            header?: never;
            path: {
                list: components["schemas"]["UUID"];
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
    importAnnualList: {
        parameters: {
            query?: {
                /** @description true: only say what it would bring */
                preview?: boolean;
            };
            header?: never;
            path: {
                list: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ListImportReport"];
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
    listChangeRequests: {
        parameters: {
            query?: {
                /** @description Id of the project */
                project?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Six-digit code of the county that the request proposes */
                county?: string;
                /** @description Unified social credit code of the enterprise */
                enterprise?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description updatedAt or dueAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                field?: components["schemas"]["Field"];
                state?: components["schemas"]["ChangeRequestState"];
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
                    "application/json": components["schemas"]["PageProjectChangeRow"];
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
    exportChangeRequests: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Id of the project */
                project?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Six-digit code of the county that the request proposes */
                county?: string;
                /** @description Unified social credit code of the enterprise */
                enterprise?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description updatedAt or dueAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                field?: components["schemas"]["Field"];
                state?: components["schemas"]["ChangeRequestState"];
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
    getChangeRequest: {
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    mendChangeRequest: {
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
                "application/json": components["schemas"]["ChangeProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    approveChangeRequest: {
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    acceptChangeFlag: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: components["schemas"]["FlagCode"];
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    justifyChangeFlag: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: components["schemas"]["FlagCode"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagJustification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    passChangeRequest: {
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    returnChangeRequest: {
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
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    takeBackChangePass: {
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    withdrawChangeRequest: {
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
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    listDispatchLightRules: {
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
                    "application/json": components["schemas"]["DispatchLightRules"];
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
    addDispatchLightRule: {
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
                "application/json": components["schemas"]["DispatchLightRuleRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchLightRule"];
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
    removeDispatchLightRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lightRule: components["schemas"]["UUID"];
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
    enactDispatchLightRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lightRule: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchLightRule"];
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
    listDispatchNotices: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: not closed */
                open?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                project?: components["schemas"]["UUID"];
                round?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchNoticeState"];
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
                    "application/json": components["schemas"]["PageNoticeRow"];
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
    exportDispatchNotices: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: not closed */
                open?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                project?: components["schemas"]["UUID"];
                round?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchNoticeState"];
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
    acknowledgeDispatchNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                notice: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchNotice"];
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
    answerDispatchNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                notice: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchNoticeAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchNotice"];
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
    closeDispatchNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                notice: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchNotice"];
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
    returnDispatchNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                notice: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchNoticeReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchNotice"];
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
    listDispatchProblems: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: not closed */
                open?: boolean;
                /** @description true: that the caller's unit owns */
                mine?: boolean;
                /** @description true: unsolved beyond the deadline */
                overdue?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                project?: components["schemas"]["UUID"];
                round?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchProblemState"];
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
                    "application/json": components["schemas"]["PageProblemRow"];
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
    raiseDispatchProblem: {
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
                "application/json": components["schemas"]["DispatchProblemRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchProblem"];
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
    exportDispatchProblems: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description true: not closed */
                open?: boolean;
                /** @description true: that the caller's unit owns */
                mine?: boolean;
                /** @description true: unsolved beyond the deadline */
                overdue?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                project?: components["schemas"]["UUID"];
                round?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchProblemState"];
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
    assignDispatchProblem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                problem: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchProblem"];
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
    closeDispatchProblem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                problem: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchProblem"];
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
    downloadDispatchEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problem: components["schemas"]["UUID"];
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
    reopenDispatchProblem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                problem: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchProblemReopening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchProblem"];
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
    solveDispatchProblem: {
        parameters: {
            query: {
                name: string;
                words: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                problem: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchProblem"];
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
    listDispatchReports: {
        parameters: {
            query?: {
                /** @description Default: the latest month whose round has begun, unless a project is named */
                round?: components["schemas"]["UUID"];
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description name, or period of one project; a minus before it means descending. Default: name, of one project -period */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: with figures that count, handed in or accepted */
                filled?: boolean;
                /** @description true: with open doubts only */
                flagged?: boolean;
                /** @description true: without those excused */
                asked?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                light?: components["schemas"]["DispatchLight"];
                project?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchReportState"];
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
                    "application/json": components["schemas"]["PageReportRow"];
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
    exportDispatchReports: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Default: the latest month whose round has begun, unless a project is named */
                round?: components["schemas"]["UUID"];
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description name, or period of one project; a minus before it means descending. Default: name, of one project -period */
                sort?: string;
                /** @description true: with figures that count, handed in or accepted */
                filled?: boolean;
                /** @description true: with open doubts only */
                flagged?: boolean;
                /** @description true: without those excused */
                asked?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                light?: components["schemas"]["DispatchLight"];
                project?: components["schemas"]["UUID"];
                state?: components["schemas"]["DispatchReportState"];
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
    getDispatchReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispatchReport: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchReport"];
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
    acceptDispatchReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                dispatchReport: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchAcceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchReport"];
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
    addDispatchPhoto: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                dispatchReport: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchPhoto"];
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
    removeDispatchPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispatchReport: components["schemas"]["UUID"];
                photo: components["schemas"]["UUID"];
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
    downloadDispatchPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispatchReport: components["schemas"]["UUID"];
                photo: components["schemas"]["UUID"];
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
    returnDispatchReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                dispatchReport: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchReport"];
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
    submitDispatchReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                dispatchReport: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchFigures"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchReport"];
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
    listDispatchRounds: {
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
                    "application/json": components["schemas"]["DispatchRounds"];
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
    openDispatchRound: {
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
                "application/json": components["schemas"]["DispatchRoundRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRound"];
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
    getDispatchRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchRound"];
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
    getDispatchBriefing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchBriefing"];
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
    printDispatchBriefing: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    exportDispatchBriefing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
    closeDispatchRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                round: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchRound"];
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
    getDispatchCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchCompletion"];
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
    extendDispatchRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                round: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchRoundExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRound"];
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
    exportDispatchWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
    importDispatchWorkbook: {
        parameters: {
            query?: {
                how?: components["schemas"]["DispatchWorkbookHow"] & unknown;
            };
            header?: never;
            path: {
                round: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DispatchWorkbookResult"];
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
    listEnterprises: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Part of the name or of the unified social credit code */
                q?: string;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description updatedAt or name; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                county?: string;
                state?: components["schemas"]["EnterpriseState"];
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
                    "application/json": components["schemas"]["PageEnterpriseRow"];
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
    registerEnterprise: {
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
                "application/json": components["schemas"]["EnterpriseRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    exportEnterprises: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Part of the name or of the unified social credit code */
                q?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description updatedAt or name; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                county?: string;
                state?: components["schemas"]["EnterpriseState"];
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
    getMyEnterprise: {
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
                    "application/json": components["schemas"]["EnterpriseResponse"];
                };
            };
            /** @description No enterprise yet */
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
    getEnterprise: {
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
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    resubmitEnterprise: {
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
                "application/json": components["schemas"]["EnterpriseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    listEnterpriseAmendments: {
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
                    "application/json": components["schemas"]["AmendmentsResponse"];
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
    proposeAmendment: {
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
                "application/json": components["schemas"]["AmendmentRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentResponse"];
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
    acceptAmendment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                amendment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AmendmentResponse"];
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
    returnAmendment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                amendment: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentResponse"];
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
    withdrawAmendment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                amendment: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AmendmentResponse"];
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
    changeContact: {
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
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    listCredentials: {
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
                    "application/json": components["schemas"]["CredentialsResponse"];
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
    addCredential: {
        parameters: {
            query: {
                kind: components["schemas"]["CredentialKind"];
                name: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["CredentialResponse"];
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
    downloadCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credential: components["schemas"]["UUID"];
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
    removeCredential: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                credential: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CredentialResponse"];
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
    listDuplicates: {
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
                    "application/json": components["schemas"]["DuplicatesResponse"];
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
    mergeEnterprise: {
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
                "application/json": components["schemas"]["MergerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerResponse"];
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
    listInvitations: {
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
                    "application/json": components["schemas"]["InvitationsResponse"];
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
    invitePerson: {
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
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
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
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                invitation: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["InvitationResponse"];
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
    listPeople: {
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
                    "application/json": components["schemas"]["PeopleResponse"];
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
    removePerson: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                person: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PersonResponse"];
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
    handOverPeople: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                person: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PersonResponse"];
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
    rejectEnterprise: {
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
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    returnEnterprise: {
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
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    getEnterpriseTimeline: {
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
                    "application/json": components["schemas"]["EnterpriseTimeline"];
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
    verifyEnterprise: {
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
                    "application/json": components["schemas"]["EnterpriseResponse"];
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
    listFieldUnits: {
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
                    "application/json": components["schemas"]["AllFieldUnits"];
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
    changeFieldUnits: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                field: components["schemas"]["Field"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldUnitsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldUnits"];
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
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceResponse"];
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
    listListTypes: {
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
                    "application/json": components["schemas"]["ListTypes"];
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
    addListType: {
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
                "application/json": components["schemas"]["ListTypeRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListType"];
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
    getListType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
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
                    "application/json": components["schemas"]["ListType"];
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
    draftListType: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListLayout"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListType"];
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
    enactListType: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                type: string;
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
                    "application/json": components["schemas"]["ListType"];
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
    listMeasures: {
        parameters: {
            query?: {
                /** @description In action, topic and text */
                q?: string;
                /** @description Name of a lead unit as the plan writes it */
                unit?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description position or updatedAt; a minus before it means descending. Default: position */
                sort?: string;
                action?: string;
                document?: components["schemas"]["UUID"];
                state?: components["schemas"]["MeasureState"];
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
                    "application/json": components["schemas"]["PageMeasureRow"];
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
    exportMeasures: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description In action, topic and text */
                q?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Name of a lead unit as the plan writes it */
                unit?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description position or updatedAt; a minus before it means descending. Default: position */
                sort?: string;
                action?: string;
                document?: components["schemas"]["UUID"];
                state?: components["schemas"]["MeasureState"];
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
    getMeasureSummary: {
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
                    "application/json": components["schemas"]["MeasureSummary"];
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
    getMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measure: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["MeasureResponse"];
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
    correctMeasure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                measure: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResponse"];
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
    enterMeasureProgress: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                measure: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResponse"];
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
    addMeasureEvidence: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                entry: components["schemas"]["UUID"];
                measure: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["EvidenceFile"];
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
    downloadMeasureEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: components["schemas"]["UUID"];
                measure: components["schemas"]["UUID"];
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
    getOverview: {
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
                    "application/json": components["schemas"]["OverviewResponse"];
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
    listPolicyDocuments: {
        parameters: {
            query?: {
                /** @description Default KEPT */
                state?: components["schemas"]["DocumentState"];
                /** @description ISO date on which it is valid */
                validOn?: string;
                /** @description In title, number, issuer and region; of clauses in heading and text */
                q?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description issuedOn or title; a minus before it means descending. Default: -issuedOn */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                kind?: components["schemas"]["DocumentKind"];
                level?: components["schemas"]["DocumentLevel"];
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
                    "application/json": components["schemas"]["PageDocumentRow"];
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
    importPolicyDocument: {
        parameters: {
            query: {
                issuedOn: string;
                issuer: string;
                kind: components["schemas"]["DocumentKind"];
                level: components["schemas"]["DocumentLevel"];
                number?: string;
                region: string;
                title: string;
                validFrom?: string;
                validTo?: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["DocumentRow"];
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
    searchPolicyClauses: {
        parameters: {
            query?: {
                /** @description Default KEPT */
                state?: components["schemas"]["DocumentState"];
                /** @description ISO date on which it is valid */
                validOn?: string;
                /** @description In title, number, issuer and region; of clauses in heading and text */
                q?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description issuedOn or title; a minus before it means descending. Default: -issuedOn */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                kind?: components["schemas"]["DocumentKind"];
                level?: components["schemas"]["DocumentLevel"];
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
                    "application/json": components["schemas"]["PageClauseHit"];
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
    exportPolicyDocuments: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Default KEPT */
                state?: components["schemas"]["DocumentState"];
                /** @description ISO date on which it is valid */
                validOn?: string;
                /** @description In title, number, issuer and region; of clauses in heading and text */
                q?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description issuedOn or title; a minus before it means descending. Default: -issuedOn */
                sort?: string;
                kind?: components["schemas"]["DocumentKind"];
                level?: components["schemas"]["DocumentLevel"];
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
    listNamedPolicyDocuments: {
        parameters: {
            query?: {
                text?: string;
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
                    "application/json": components["schemas"]["NamedDocuments"];
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
    getPolicyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DocumentResponse"];
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
    changePolicyDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                document: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentFacts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRow"];
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
    adoptPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                document: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionResponse"];
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
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ReadingResponse"];
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
    withdrawPolicyDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                document: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRow"];
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
    listPolicyProgrammes: {
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
                    "application/json": components["schemas"]["PolicyProgrammes"];
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
    listPolicyRules: {
        parameters: {
            query?: {
                /** @description ISO date: the versions that judged on it; default all versions */
                on?: string;
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
                    "application/json": components["schemas"]["PolicyRuleList"];
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
    draftPolicyRule: {
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
                "application/json": components["schemas"]["RuleRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    checkPolicyCondition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionResponse"];
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
    listPolicyFacts: {
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
                    "application/json": components["schemas"]["PolicyFacts"];
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
    tryPolicyCondition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialResponse"];
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
    getPolicyRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                ruleId: string;
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
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    changePolicyRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    discardPolicyRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
                ruleId: string;
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
    enactPolicyRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnactmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    endPolicyRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    startPolicyImpact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: number;
                ruleId: string;
            };
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
                    "application/json": components["schemas"]["PolicyRun"];
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
    withdrawPolicyRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                number: number;
                ruleId: string;
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
                    "application/json": components["schemas"]["PolicyRuleResponse"];
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
    listPolicyRuns: {
        parameters: {
            query?: {
                /** @description of that version */
                number?: number;
                /** @description only those that held a version of this rule against the one before */
                rule?: string;
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
                    "application/json": components["schemas"]["PolicyRuns"];
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
    startPolicyRun: {
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
                    "application/json": components["schemas"]["PolicyRun"];
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
    getPolicyRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PolicyRun"];
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
    listPolicyChanges: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                becomes?: components["schemas"]["Verdict"];
                rule?: string;
            };
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageChangeRow"];
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
    listProjects: {
        parameters: {
            query?: {
                /** @description GB/T 4754: a section's letter or the beginning of a class, e.g. C, 34, 3484 */
                industry?: string;
                /** @description Last changed on this day or before */
                updatedTo?: string;
                /** @description Last changed on this day or later */
                updatedFrom?: string;
                /** @description Last submitted on this day or before */
                submittedTo?: string;
                /** @description Last submitted on this day or later */
                submittedFrom?: string;
                /** @description Of the latest report of dispatch; not for those who see no reports */
                light?: components["schemas"]["DispatchLight"];
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Part of the project's name, code or content, or of the enterprise's name or unified social credit code */
                q?: string;
                /** @description Planned completion on this day or before */
                completionTo?: string;
                /** @description Planned completion on this day or later */
                completionFrom?: string;
                /** @description Planned start on this day or before */
                startTo?: string;
                /** @description Planned start on this day or later */
                startFrom?: string;
                /** @description Promised permits are due by this day, or were before it; submitted projects only */
                permitsDueBy?: string;
                /** @description Rows per page */
                size?: number;
                /** @description Total investment of at least so many yuan */
                minInvestment?: number;
                /** @description Total investment of at most so many yuan */
                maxInvestment?: number;
                /** @description Unified social credit code of the enterprise */
                enterprise?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description updatedAt, totalInvestment, name or dueAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                county?: string;
                direction?: components["schemas"]["Direction"];
                field?: components["schemas"]["Field"];
                state?: components["schemas"]["ProjectState"];
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
                    "application/json": components["schemas"]["PageProjectRow"];
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
    draftProject: {
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
                "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    exportProjects: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description GB/T 4754: a section's letter or the beginning of a class, e.g. C, 34, 3484 */
                industry?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Last changed on this day or before */
                updatedTo?: string;
                /** @description Last changed on this day or later */
                updatedFrom?: string;
                /** @description Last submitted on this day or before */
                submittedTo?: string;
                /** @description Last submitted on this day or later */
                submittedFrom?: string;
                /** @description Of the latest report of dispatch; not for those who see no reports */
                light?: components["schemas"]["DispatchLight"];
                /** @description Part of the project's name, code or content, or of the enterprise's name or unified social credit code */
                q?: string;
                /** @description Planned completion on this day or before */
                completionTo?: string;
                /** @description Planned completion on this day or later */
                completionFrom?: string;
                /** @description Planned start on this day or before */
                startTo?: string;
                /** @description Planned start on this day or later */
                startFrom?: string;
                /** @description Promised permits are due by this day, or were before it; submitted projects only */
                permitsDueBy?: string;
                /** @description Total investment of at least so many yuan */
                minInvestment?: number;
                /** @description Total investment of at most so many yuan */
                maxInvestment?: number;
                /** @description Unified social credit code of the enterprise */
                enterprise?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description updatedAt, totalInvestment, name or dueAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
                county?: string;
                direction?: components["schemas"]["Direction"];
                field?: components["schemas"]["Field"];
                state?: components["schemas"]["ProjectState"];
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
    getProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    editProject: {
        parameters: {
            query?: {
                /** @description true: saved by the page while somebody types; such changes in a row are one step */
                byItself?: boolean;
            };
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
                "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    admitProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    listItemsOfProject: {
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
                    "application/json": components["schemas"]["ProjectItems"];
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
    listAttachments: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["AttachmentsResponse"];
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
    addAttachment: {
        parameters: {
            query: {
                kind: components["schemas"]["AttachmentKind"];
                name: string;
                permitKind?: components["schemas"]["PermitKind"];
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["AttachmentResponse"];
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
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: components["schemas"]["UUID"];
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
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: components["schemas"]["UUID"];
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
    proposeChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProposal"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectChangeResponse"];
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
    changeConsent: {
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
                "application/json": components["schemas"]["Consent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    getProjectContact: {
        parameters: {
            query?: never;
            header: {
                "Reader-Name"?: string;
                "Reader-Organisation": string;
                "Reader-Organisation-Name"?: string;
                "Reader-Person": string;
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
                    "application/json": components["schemas"]["ProjectContact"];
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
    copyProject: {
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
        requestBody?: never;
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    countersignProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    printProject: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    acceptFlag: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: components["schemas"]["FlagCode"];
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    justifyFlag: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: components["schemas"]["FlagCode"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagJustification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    passProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    getProjectPlan: {
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
                    "application/json": components["schemas"]["PlanResponse"];
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
    changeProjectPlan: {
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
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
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
    listProjectProgrammes: {
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
                    "application/json": components["schemas"]["StackingResponse"];
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
    removeProject: {
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
                "application/json": components["schemas"]["RemovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    resumeProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    readRetiredEquipment: {
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
                    "application/json": components["schemas"]["RetiredEquipmentOfProject"];
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
    returnProject: {
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
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    listStageReports: {
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
                    "application/json": components["schemas"]["StageReportsResponse"];
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
    reportStage: {
        parameters: {
            query: {
                /** @description The day on which it really happened */
                day: string;
                /** @description UNDER_CONSTRUCTION: work started. COMMISSIONED: work completed */
                stage: components["schemas"]["ProjectStage"];
                /** @description What the file is called */
                name: string;
                note?: string;
            };
            header?: {
                "Content-Digest"?: string;
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["StageReportResponse"];
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
    confirmStage: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                report: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["StageReportResponse"];
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
    downloadStageEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                report: components["schemas"]["UUID"];
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
    correctStage: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                report: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageReportResponse"];
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
    returnStageReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                report: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageReportResponse"];
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
    withdrawStageReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                report: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["StageReportResponse"];
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
    submitProject: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    suspendProject: {
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
                "application/json": components["schemas"]["SuspensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
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
    takeBackPass: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    getProjectTimeline: {
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
                    "application/json": components["schemas"]["TimelineResponse"];
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
    listProjectVersions: {
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
                    "application/json": components["schemas"]["ProjectVersions"];
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
    listWhitelistEntriesOfProject: {
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
                    "application/json": components["schemas"]["ProjectEntries"];
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
    withdrawProject: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
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
    getReserveBalance: {
        parameters: {
            query?: {
                /** @description For example 2026-Q4. Default: the quarter of today */
                quarter?: string;
                county?: string;
                field?: components["schemas"]["Field"];
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
                    "application/json": components["schemas"]["BalanceResponse"];
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
    listReserve: {
        parameters: {
            query?: {
                /** @description For example 2026-Q4. Default: the quarter of today */
                quarter?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description STOCK (default) or ENTERED */
                measure?: components["schemas"]["Measure"];
                /** @description amount; a minus before it means descending. Default: -amount */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                stage?: components["schemas"]["ProjectStage"];
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
                    "application/json": components["schemas"]["PageReserveRow"];
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
    exportReserve: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description For example 2026-Q4. Default: the quarter of today */
                quarter?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description STOCK (default) or ENTERED */
                measure?: components["schemas"]["Measure"];
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description amount; a minus before it means descending. Default: -amount */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                stage?: components["schemas"]["ProjectStage"];
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
    listReturnPhrases: {
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
                    "application/json": components["schemas"]["ReturnPhrases"];
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
    addReturnPhrase: {
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
                "application/json": components["schemas"]["PhraseRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPhrase"];
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
    changeReturnPhrase: {
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
                "application/json": components["schemas"]["PhraseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPhrase"];
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
    removeReturnPhrase: {
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
    listReviewTurns: {
        parameters: {
            query?: {
                /** @description Code of the lead bureau, e.g. economy */
                bureau?: string;
                /** @description Decided within so many days; only with state=DONE */
                days?: number;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Who decided; only with state=DONE */
                person?: string;
                /** @description dueAt, or endedAt with state=DONE; a minus before it means descending. Default: dueAt, or -endedAt */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description true: decided after the deadline; only with state=DONE */
                late?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                kind?: components["schemas"]["ReviewTurnKind"];
                level?: components["schemas"]["ReviewLevel"];
                state?: components["schemas"]["ReviewTurnState"] & unknown;
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
                    "application/json": components["schemas"]["PageTurnRow"];
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
    exportReviewTurns: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Code of the lead bureau, e.g. economy */
                bureau?: string;
                /** @description Decided within so many days; only with state=DONE */
                days?: number;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Who decided; only with state=DONE */
                person?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description dueAt, or endedAt with state=DONE; a minus before it means descending. Default: dueAt, or -endedAt */
                sort?: string;
                /** @description true: decided after the deadline; only with state=DONE */
                late?: boolean;
                county?: string;
                field?: components["schemas"]["Field"];
                kind?: components["schemas"]["ReviewTurnKind"];
                level?: components["schemas"]["ReviewLevel"];
                state?: components["schemas"]["ReviewTurnState"] & unknown;
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
    passProjects: {
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
                "application/json": components["schemas"]["PassesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassesResponse"];
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
    getReviewWorkload: {
        parameters: {
            query?: {
                /** @description Decisions of so many days, back from now */
                days?: number;
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
                    "application/json": components["schemas"]["ReviewWorkload"];
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
    searchEverywhere: {
        parameters: {
            query: {
                /** @description Any part of a name, code or text, from one character on */
                q: string;
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
                    "application/json": components["schemas"]["FoundGroups"];
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
    listSpecialFunds: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description issuedOn or issued; a minus before it means descending. Default: -issuedOn */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                programme?: string;
                project?: components["schemas"]["UUID"];
                state?: components["schemas"]["FundState"];
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
                    "application/json": components["schemas"]["PageFundRow"];
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
    recordSpecialFund: {
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
                "application/json": components["schemas"]["FundRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRow"];
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
    exportSpecialFunds: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description issuedOn or issued; a minus before it means descending. Default: -issuedOn */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                programme?: string;
                project?: components["schemas"]["UUID"];
                state?: components["schemas"]["FundState"];
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
    getSpecialFundTotals: {
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
                    "application/json": components["schemas"]["FundTotals"];
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
    changeFundAmounts: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                fund: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundAmounts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRow"];
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
    revokeSpecialFund: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                fund: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundRevocation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRow"];
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
    listAllStageReports: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description reportedAt; a minus before it means descending. Default: -reportedAt */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                stage?: components["schemas"]["ProjectStage"];
                state?: components["schemas"]["ReportState"];
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
                    "application/json": components["schemas"]["PageStageReportRow"];
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
    exportStageReports: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description reportedAt; a minus before it means descending. Default: -reportedAt */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
                stage?: components["schemas"]["ProjectStage"];
                state?: components["schemas"]["ReportState"];
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
    listTargets: {
        parameters: {
            query?: {
                /** @description Name of the lead unit as the plan writes it */
                lead?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description createdAt or indicator; a minus before it means descending. Default: createdAt */
                sort?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                document?: components["schemas"]["UUID"];
                dueYear?: number;
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
                    "application/json": components["schemas"]["PageTargetRow"];
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
    exportTargets: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Name of the lead unit as the plan writes it */
                lead?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description createdAt or indicator; a minus before it means descending. Default: createdAt */
                sort?: string;
                document?: components["schemas"]["UUID"];
                dueYear?: number;
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
    computeTargetFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
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
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                target: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TargetRow"];
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
    correctTarget: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                target: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRow"];
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
    enterTargetValue: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                target: components["schemas"]["UUID"];
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearValueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRow"];
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
    listBatches: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                sort?: string;
                state?: components["schemas"]["BatchState"];
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
                    "application/json": components["schemas"]["PageBatchRow"];
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
    openBatch: {
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
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
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
    exportBatches: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                sort?: string;
                state?: components["schemas"]["BatchState"];
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
    getBatch: {
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
                    "application/json": components["schemas"]["BatchResponse"];
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
    approveBatch: {
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
                    "application/json": components["schemas"]["BatchResponse"];
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
    listBatchEntries: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
            };
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
                    "application/json": components["schemas"]["PageBatchEntry"];
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
    addBatchEntries: {
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
                "application/json": components["schemas"]["BatchProjects"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
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
    removeBatchEntry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                projectId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["BatchResponse"];
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
    exportBatch: {
        parameters: {
            query?: {
                format?: components["schemas"]["ExportFormat"] & unknown;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or JSON file */
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
    publishBatch: {
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
                    "application/json": components["schemas"]["BatchResponse"];
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
    returnBatch: {
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
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
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
    submitBatch: {
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
                    "application/json": components["schemas"]["BatchResponse"];
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
    listCandidates: {
        parameters: {
            query?: {
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                q?: string;
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
                    "application/json": components["schemas"]["PageCandidate"];
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
    exportCandidates: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                q?: string;
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
    listWhitelistChanges: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["WhitelistChanges"];
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
    listWhitelistEntries: {
        parameters: {
            query?: {
                /** @description ISO date; default today */
                on?: string;
                /** @description ISO date; published on that day or later */
                publishedSince?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description publishedAt or name; default -publishedAt */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
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
                    "application/json": components["schemas"]["PageListedEntry"];
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
    exportWhitelistEntries: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description ISO date; default today */
                on?: string;
                /** @description ISO date; published on that day or later */
                publishedSince?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description publishedAt or name; default -publishedAt */
                sort?: string;
                county?: string;
                field?: components["schemas"]["Field"];
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
    revokeWhitelistEntry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                projectId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationResponse"];
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
    exportWhitelist: {
        parameters: {
            query?: {
                /** @description ISO date; default today */
                on?: string;
                format?: components["schemas"]["ExportFormat"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx or JSON file */
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
    listWhitelistRecords: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["WhitelistRecords"];
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
    getWhitelistHead: {
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
                    "application/json": components["schemas"]["WhitelistHead"];
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
    verifyWhitelist: {
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
                    "application/json": components["schemas"]["WhitelistVerification"];
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
}
