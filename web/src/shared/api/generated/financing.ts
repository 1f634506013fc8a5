// Generated from financing-match-service/openapi.yaml by "npm run api". Do not edit.
export interface paths {
    "/api/financing/audit": {
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
    "/api/financing/audit/export": {
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
    "/api/financing/audit/verification": {
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
    "/api/financing/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that the caller may see, latest change first */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出银企对接 · Cases as a file */
        get: operations["exportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its timeline */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank accepts the case */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/credit-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank records the approved terms; steps not done are recorded as skipped */
        post: operations["approveCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank steps back without judging the enterprise */
        post: operations["declineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/due-diligence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank records its due diligence */
        post: operations["recordDueDiligence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/pre-examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank records the joint pre-examination; due diligence not done is recorded as skipped */
        post: operations["recordPreExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank refuses credit */
        post: operations["refuseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise steps back or turns an offer down */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/codes/{table}": {
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
    "/api/financing/codes/{table}/versions": {
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
    "/api/financing/exports": {
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
    "/api/financing/exports/{export}": {
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
    "/api/financing/feed": {
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
    "/api/financing/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs that the caller may see; an enterprise sees its own */
        get: operations["listNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/needs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出融资需求 · Needs as a file */
        get: operations["exportNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One need; contact data and figures follow the enterprise's consent, each look is audited */
        get: operations["getNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/needs/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank claims the need and opens its case */
        post: operations["claimNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/notice-settings": {
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
    "/api/financing/notices": {
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
    "/api/financing/notices/news": {
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
    "/api/financing/notices/reading": {
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
    "/api/financing/notices/{notice}/reading": {
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
    "/api/financing/saved-views": {
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
    "/api/financing/saved-views/{view}": {
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
    "/api/financing/saved-views/{view}/start": {
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
    "/api/financing/todos": {
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
        Case: {
            /** @description What the caller may do now */
            actions: components["schemas"]["CaseAction"][];
            /** @description What the need asks for, yuan */
            amountWanted: number;
            bank: string;
            bankName: string;
            claimedAt: components["schemas"]["Instant"];
            /** @description Null when no clock runs */
            clock: components["schemas"]["CaseClock"] | null;
            closedAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            id: components["schemas"]["UUID"];
            needId: components["schemas"]["UUID"];
            needState: components["schemas"]["NeedState"];
            projectId: components["schemas"]["UUID"];
            projectName: string;
            /** @description Null unless the case ended without credit */
            reason: components["schemas"]["CaseReason"] | null;
            state: components["schemas"]["CaseState"];
            steps: components["schemas"]["CaseStep"][];
            /** @description Null until credit is approved */
            terms: components["schemas"]["CreditTerms"] | null;
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CaseAction: "ACCEPTANCE" | "CREDIT_APPROVAL" | "DECLINE" | "DUE_DILIGENCE" | "PRE_EXAMINATION" | "REFUSAL" | "WITHDRAWAL";
        CaseClock: {
            dueAt: components["schemas"]["Instant"];
            kind: components["schemas"]["ClockKind"];
            overdue: boolean;
            remindAt: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"];
        };
        CaseReason: {
            code: components["schemas"]["ClosingReason"] | null;
            text: null | string;
        };
        CaseRow: {
            amountWanted: number;
            /** @description Null until credit is approved */
            approvedAmount: null | number;
            approvedRate: null | number;
            /** Format: int32 */
            approvedTermMonths: number | null;
            bank: string;
            bankName: string;
            claimedAt: components["schemas"]["Instant"];
            /** @description When the running clock runs out; null when none runs */
            dueAt: components["schemas"]["Instant"] | null;
            enterpriseName: string;
            id: components["schemas"]["UUID"];
            needId: components["schemas"]["UUID"];
            overdue: boolean;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            state: components["schemas"]["CaseState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CaseState: "ACCEPTED" | "CLAIMED" | "CREDIT_APPROVED" | "DECLINED" | "DUE_DILIGENCE" | "PRE_EXAMINED" | "REFUSED" | "WITHDRAWN";
        CaseStep: {
            at: components["schemas"]["Instant"];
            /** @description Internal note; null for everyone but the bank itself */
            note: null | string;
            organisationName: string;
            personName: string;
            /** Format: int32 */
            sequence: number;
            /** @description Passed over on the way to a later step */
            skipped: boolean;
            state: components["schemas"]["CaseState"];
        };
        /** @enum {string} */
        ClockKind: "ACCEPTANCE" | "CREDIT_DECISION";
        /** @enum {string} */
        ClosingReason: "CAPACITY" | "CASH_FLOW" | "COLLATERAL" | "CREDIT_RECORD" | "DOCUMENTS" | "OTHER" | "POLICY" | "PRICE";
        ClosingRequest: {
            note?: null | string;
            reasonCode: components["schemas"]["ClosingReason"];
            /** @description Explanation that the enterprise reads; required with OTHER */
            text?: null | string;
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
        ConsentState: {
            stands: boolean;
            until: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        ContactState: "SHOWN" | "UNAVAILABLE" | "WITHHELD";
        CreditApprovalRequest: {
            /** @description Yuan, more than 0 and at most the wanted amount */
            amount: number;
            /** @description How the loan is secured */
            guarantee: string;
            note?: null | string;
            /** @description Percent a year: 3.5 means 3.5 %; more than 0, at most 24, at most four decimals */
            rate: number;
            /**
             * Format: int32
             * @description Months, 1 to 360
             */
            termMonths: number;
        };
        CreditTerms: {
            amount: number;
            guarantee: string;
            /** @description Percent a year */
            rate: number;
            /** Format: int32 */
            termMonths: number;
        };
        /** @enum {string} */
        Digest: "DAILY" | "NONE";
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
        IntendedBank: {
            alias: string;
            name: string;
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
        Missing: "KEEP" | "RETIRE";
        Need: {
            /** @description What the caller may do now */
            actions: components["schemas"]["NeedAction"][];
            amount: number;
            /** @description Approved by all banks together; null for a bank, which never learns of another's terms */
            approvedAmount: null | number;
            batchNumber: null | string;
            closing: components["schemas"]["NeedClosing"] | null;
            consent: components["schemas"]["ConsentState"];
            /** @description Lead person of the project, read from the library now; null unless contactState is SHOWN */
            contactName: null | string;
            contactPhone: null | string;
            /** @description WITHHELD: not for this reader, or no consent stands; UNAVAILABLE: the library did not answer */
            contactState: components["schemas"]["ContactState"];
            content: null | string;
            county: string;
            countyName: string;
            direction: null | string;
            enterpriseName: string;
            equipmentInvestment: null | number;
            field: string;
            guarantee: null | string;
            id: components["schemas"]["UUID"];
            industry: null | string;
            intendedBanks: components["schemas"]["IntendedBank"][];
            latestRate: null | number;
            /** @description The asking bank's own latest case; always null for other callers */
            ownCase: components["schemas"]["OwnCase"] | null;
            projectCode: null | string;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            publishedAt: components["schemas"]["Instant"];
            sizeClass: null | string;
            state: components["schemas"]["NeedState"];
            /** Format: int32 */
            termMonths: number | null;
            /** @description Total investment; null for a bank without standing consent */
            totalInvestment: null | number;
            updatedAt: components["schemas"]["Instant"];
            uscc: string;
            use: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        NeedAction: "CLAIM";
        NeedClosing: {
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["NeedEnding"];
            reason: null | string;
        };
        /** @enum {string} */
        NeedEnding: "LOAN_NOT_WANTED" | "WHITELIST_REVOKED";
        NeedRow: {
            amount: number;
            county: string;
            countyName: string;
            enterpriseName: string;
            field: string;
            id: components["schemas"]["UUID"];
            /** @description The asking bank's own latest case on this need; always null for other callers */
            ownCase: components["schemas"]["OwnCase"] | null;
            projectCode: null | string;
            projectId: components["schemas"]["UUID"];
            projectName: string;
            publishedAt: components["schemas"]["Instant"];
            state: components["schemas"]["NeedState"];
            /** Format: int32 */
            termMonths: number | null;
            uscc: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        NeedState: "CLOSED" | "DOCKING" | "OPEN" | "PARTLY" | "SATISFIED";
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
        OwnCase: {
            id: components["schemas"]["UUID"];
            /** @description False once declined, refused or withdrawn */
            open: boolean;
            state: string;
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
        PageCaseRow: {
            items: components["schemas"]["CaseRow"][];
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
        PageNeedRow: {
            items: components["schemas"]["NeedRow"][];
            nextCursor: null | string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
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
        StepRequest: {
            /** @description Internal note, read by the bank alone */
            note?: null | string;
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
        /** Format: uuid */
        UUID: string;
        WithdrawalRequest: {
            /** @description Explanation that the bank reads */
            text?: null | string;
        };
        Wording: {
            en: string;
            zh: string;
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
    listCases: {
        parameters: {
            query?: {
                /** @description Alias of a bank; useful to those who see several */
                bank?: string;
                /** @description Cases on one need */
                needId?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description updatedAt, - before it for descending; default -updatedAt */
                sort?: string;
                state?: components["schemas"]["CaseState"];
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
                    "application/json": components["schemas"]["PageCaseRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportCases: {
        parameters: {
            query?: {
                /** @description Alias of a bank; useful to those who see several */
                bank?: string;
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description Cases on one need */
                needId?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description updatedAt, - before it for descending; default -updatedAt */
                sort?: string;
                state?: components["schemas"]["CaseState"];
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
    getCase: {
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
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptCase: {
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
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    approveCredit: {
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
                "application/json": components["schemas"]["CreditApprovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    declineCase: {
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
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    recordDueDiligence: {
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
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    recordPreExamination: {
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
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    refuseCase: {
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
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    withdrawCase: {
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
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listNeeds: {
        parameters: {
            query?: {
                /** @description County code, six digits */
                county?: string;
                /** @description Field of use, e.g. INDUSTRY */
                field?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description Text in project name, enterprise name or project code, up to 100 characters */
                q?: string;
                /** @description Wanted amount in yuan, at least */
                minAmount?: number;
                /** @description Wanted amount in yuan, at most */
                maxAmount?: number;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description publishedAt or amount, - before it for descending; default -publishedAt */
                sort?: string;
                state?: components["schemas"]["NeedState"];
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
                    "application/json": components["schemas"]["PageNeedRow"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportNeeds: {
        parameters: {
            query?: {
                /** @description An id that nobody used before; progress is read under it */
                download?: string;
                /** @description County code, six digits */
                county?: string;
                /** @description Field of use, e.g. INDUSTRY */
                field?: string;
                /** @description Language of headings and words: zh or en */
                language?: string;
                /** @description Text in project name, enterprise name or project code, up to 100 characters */
                q?: string;
                /** @description Wanted amount in yuan, at least */
                minAmount?: number;
                /** @description Wanted amount in yuan, at most */
                maxAmount?: number;
                /** @description XLSX or CSV */
                format?: components["schemas"]["ListFormat"] & unknown;
                /** @description publishedAt or amount, - before it for descending; default -publishedAt */
                sort?: string;
                state?: components["schemas"]["NeedState"];
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
    getNeed: {
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
                    "application/json": components["schemas"]["Need"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    claimNeed: {
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
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description Created, or created before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
}
