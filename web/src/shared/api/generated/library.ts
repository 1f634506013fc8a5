// Generated from project-library-service/openapi.yaml by "npm run api-types". Do not edit.
export interface paths {
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
    "/api/library/enterprises/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人登记的企业 · The caller's own enterprise */
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
    "/api/library/projects/{id}/flags/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受疑点说明 · Accept a flag */
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
        /** 说明疑点 · Justify a flag */
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
    "/api/library/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 · What waits for the caller */
        get: operations["listLibraryTodos"];
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
        get?: never;
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
    "/api/library/whitelist/batches/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布批次 · Publish a batch */
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
    "/api/library/whitelist/entries/{projectId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销在册 · Take a project off the list */
        post: operations["revokeWhitelistEntry"];
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
        /** @enum {string} */
        BatchAction: "EDIT_ENTRIES" | "SUBMIT" | "RETURN" | "APPROVE" | "PUBLISH" | "REVOKE";
        BatchEntry: {
            projectId: components["schemas"]["UUID"];
            projectName: string;
            enterpriseName: string;
            totalInvestment: number | null;
            loanAmount: number | null;
            eligible: boolean;
            verdicts: components["schemas"]["RuleVerdict"][];
            hash: string | null;
        };
        BatchProjects: {
            projectIds: string[];
        };
        BatchRequest: {
            name: string;
        };
        BatchResponse: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            number: string;
            name: string;
            state: components["schemas"]["BatchState"];
            preparedBy: string;
            approvedBy: string | null;
            returnReason: string | null;
            publishedAt: components["schemas"]["Instant"] | null;
            previousHash: string | null;
            hash: string | null;
            entries: components["schemas"]["BatchEntry"][];
            actions: components["schemas"]["BatchAction"][];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        BatchRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            number: string;
            name: string;
            state: components["schemas"]["BatchState"];
            preparedBy: string;
            approvedBy: string | null;
            publishedAt: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            entryCount: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        BatchState: "PREPARING" | "SUBMITTED" | "APPROVED" | "PUBLISHED";
        Candidate: {
            projectId: components["schemas"]["UUID"];
            projectName: string;
            enterpriseName: string;
            uscc: string;
            field: components["schemas"]["Field"];
            county: string;
            countyName: string;
            totalInvestment: number | null;
            loanAmount: number | null;
            eligible: boolean;
            verdicts: components["schemas"]["RuleVerdict"][];
        };
        CodeEntry: {
            table: string;
            code: string;
            name: string;
            parent: string | null;
            level: string | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validUntil: components["schemas"]["LocalDate"] | null;
            attributes: {
                [key: string]: string;
            };
        };
        CodeVersion: {
            /** Format: int32 */
            number: number;
            validFrom: components["schemas"]["LocalDate"] | null;
            source: string;
            importedAt: components["schemas"]["Instant"] | null;
            importedBy: string;
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            retired: number;
            /** Format: int32 */
            refused: number;
        };
        Consent: {
            given: boolean;
            until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Direction: "ADVANCED" | "DIGITAL" | "GREEN" | "SAFETY";
        Effect: {
            tceSaved?: number | null;
            co2Reduced?: number | null;
            capacity?: string | null;
            safety?: string | null;
        };
        /** @enum {string} */
        EnterpriseAction: "EDIT" | "VERIFY" | "RETURN";
        EnterpriseName: {
            uscc: string;
            name: string;
        };
        EnterpriseRequest: {
            uscc: string;
            name: string;
            county: string;
            industry: string;
            sizeClass: components["schemas"]["SizeClass"];
            aboveScale: boolean;
            address: string;
            contactName: string;
            contactPhone: string;
            contactEmail?: string | null;
        };
        EnterpriseResponse: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["EnterpriseState"];
            uscc: string;
            usccSuspicious: boolean;
            name: string;
            county: string;
            countyName: string;
            industry: string;
            sizeClass: components["schemas"]["SizeClass"];
            aboveScale: boolean;
            address: string;
            contactName: string;
            contactPhone: string;
            contactEmail: string | null;
            reasons: components["schemas"]["FieldReason"][];
            membership: components["schemas"]["MembershipState"] | null;
            actions: components["schemas"]["EnterpriseAction"][];
            submittedAt: components["schemas"]["Instant"];
            verifiedAt: components["schemas"]["Instant"] | null;
            updatedAt: components["schemas"]["Instant"];
        };
        EnterpriseRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["EnterpriseState"];
            uscc: string;
            name: string;
            county: string;
            countyName: string;
            industry: string;
            sizeClass: components["schemas"]["SizeClass"];
            membership: components["schemas"]["MembershipState"] | null;
            submittedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        EnterpriseState: "SUBMITTED" | "VERIFIED" | "RETURNED";
        /** @enum {string} */
        EquipmentOrigin: "DOMESTIC" | "IMPORTED";
        FeedCloudEvent: {
            specversion: string;
            id: string;
            source: string;
            type: string;
            subject: string;
            time: string;
            datacontenttype: string;
            position: string;
            data: unknown;
        };
        FeedPage: {
            events: components["schemas"]["FeedCloudEvent"][];
            /** Format: int64 */
            next: number;
            /** Format: int64 */
            head: number;
        };
        /** @enum {string} */
        Field: "INDUSTRY" | "CONSTRUCTION" | "TRANSPORT" | "AGRICULTURE" | "EDUCATION" | "CULTURE_TOURISM" | "MEDICAL" | "RECYCLING";
        FieldReason: {
            /** @example totalInvestment */
            field: string;
            reason: string;
        };
        Flag: {
            code: components["schemas"]["FlagCode"];
            severity: components["schemas"]["FlagSeverity"];
            state: components["schemas"]["FlagState"];
            justification: string | null;
            acceptedBy: string | null;
            zh: string;
            en: string;
            openRed?: boolean;
        };
        /** @enum {string} */
        FlagCode: "SOURCES_DO_NOT_SUM" | "EQUIPMENT_EXCEEDS_FIXED_ASSETS" | "FIXED_ASSETS_EXCEED_TOTAL" | "LOAN_EXCEEDS_TOTAL" | "RETIRED_MACHINE_CLAIMED_ELSEWHERE" | "NEW_EQUIPMENT_EXCEEDS_INVESTMENT" | "COPIED_TEXT" | "YEAR_PLAN_OUT_OF_LINE" | "CODE_FORMAT";
        FlagJustification: {
            text: string;
        };
        /** @enum {string} */
        FlagSeverity: "RED" | "YELLOW";
        /** @enum {string} */
        FlagState: "OPEN" | "JUSTIFIED" | "ACCEPTED";
        Funding: {
            source: components["schemas"]["FundingSource"];
            amount: number;
        };
        /** @enum {string} */
        FundingSource: "OWN" | "BANK" | "CENTRAL" | "PROVINCIAL" | "CITY" | "SPECIAL_BONDS" | "OTHER";
        ImportNote: {
            /** Format: int32 */
            line: number;
            cell: string;
            value: string;
            rule: string;
            zh: string;
            en: string;
        };
        ImportReport: {
            table: string;
            /** Format: int32 */
            version: number;
            stored: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            retired: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            refusedRows: number;
            refused: components["schemas"]["ImportNote"][];
            warnings: components["schemas"]["ImportNote"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        LandUse: "NONE_NEW" | "NEEDED";
        ListedEntry: {
            projectId: components["schemas"]["UUID"];
            projectCode: string | null;
            projectName: string;
            field: components["schemas"]["Field"];
            county: string;
            countyName: string;
            uscc: string;
            enterpriseName: string;
            totalInvestment: number | null;
            loanAmount: number | null;
            batchId: components["schemas"]["UUID"];
            batchNumber: string;
            batchName: string;
            approvedBy: string | null;
            publishedAt: components["schemas"]["Instant"];
            revokedAt: components["schemas"]["Instant"] | null;
            hash: string;
        };
        LoanWish: {
            amount: number;
            /** Format: int32 */
            termMonths: number;
            latestRate?: number | null;
            use?: string | null;
            guarantee?: string | null;
            intendedBanks: string[];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        MembershipState: "PENDING" | "DONE" | "FAILED";
        /** @enum {string} */
        Missing: "RETIRE" | "KEEP";
        /** @enum {string} */
        Nature: "NEW" | "EXPANSION" | "TRANSFORMATION";
        NewEquipment: {
            name: string;
            model: string;
            /** Format: int32 */
            quantity: number;
            unitPrice: number;
            /** Format: int32 */
            energyGrade?: number | null;
            origin: components["schemas"]["EquipmentOrigin"];
            supplier?: string | null;
        };
        PageBatchRow: {
            items: components["schemas"]["BatchRow"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        PageCandidate: {
            items: components["schemas"]["Candidate"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        PageCodeEntry: {
            items: components["schemas"]["CodeEntry"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        PageEnterpriseRow: {
            items: components["schemas"]["EnterpriseRow"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        PageListedEntry: {
            items: components["schemas"]["ListedEntry"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        PageProjectRow: {
            items: components["schemas"]["ProjectRow"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        Permit: {
            kind: components["schemas"]["PermitKind"];
            number?: string | null;
            date?: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["PermitState"];
        };
        /** @enum {string} */
        PermitKind: "FILING" | "PLANNING" | "LAND" | "ENERGY" | "ENVIRONMENT" | "SAFETY";
        /** @enum {string} */
        PermitState: "OBTAINED" | "IN_PROGRESS" | "NOT_NEEDED";
        PolicyRuleList: {
            items: components["schemas"]["PolicyRuleResponse"][];
        };
        PolicyRuleResponse: {
            id: string;
            programme: string;
            clause: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
            condition: string;
            binding: boolean;
            passZh: string;
            passEn: string;
            failZh: string;
            failEn: string;
        };
        /** @enum {string} */
        ProjectAction: "EDIT" | "SUBMIT" | "WITHDRAW" | "PASS" | "RETURN" | "ADMIT" | "TAKE_BACK" | "ACCEPT_FLAG" | "SUSPEND" | "RESUME" | "REMOVE";
        ProjectRequest: {
            code?: string | null;
            name: string;
            field: components["schemas"]["Field"];
            direction?: components["schemas"]["Direction"] | null;
            nature?: components["schemas"]["Nature"] | null;
            industry?: string | null;
            county: string;
            address?: string | null;
            content?: string | null;
            scale?: string | null;
            leadPerson?: string | null;
            leadPhone?: string | null;
            plannedStart?: components["schemas"]["LocalDate"] | null;
            plannedCompletion?: components["schemas"]["LocalDate"] | null;
            totalInvestment?: number | null;
            fixedAssetInvestment?: number | null;
            equipmentInvestment?: number | null;
            funding?: components["schemas"]["Funding"][];
            yearPlan?: number | null;
            landUse?: components["schemas"]["LandUse"] | null;
            permits?: components["schemas"]["Permit"][];
            retiredEquipment?: components["schemas"]["RetiredEquipment"][];
            newEquipment?: components["schemas"]["NewEquipment"][];
            effect?: components["schemas"]["Effect"] | null;
            loan?: components["schemas"]["LoanWish"] | null;
            consent?: components["schemas"]["Consent"] | null;
        };
        ProjectResponse: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["ProjectState"];
            stage: components["schemas"]["ProjectStage"] | null;
            track: components["schemas"]["Track"];
            enterprise: components["schemas"]["EnterpriseName"];
            code: string | null;
            name: string;
            field: components["schemas"]["Field"];
            direction: components["schemas"]["Direction"] | null;
            nature: components["schemas"]["Nature"] | null;
            industry: string | null;
            county: string;
            countyName: string;
            address: string | null;
            content: string | null;
            scale: string | null;
            leadPerson: string | null;
            leadPhone: string | null;
            plannedStart: components["schemas"]["LocalDate"] | null;
            plannedCompletion: components["schemas"]["LocalDate"] | null;
            totalInvestment: number | null;
            fixedAssetInvestment: number | null;
            equipmentInvestment: number | null;
            funding: components["schemas"]["Funding"][];
            yearPlan: number | null;
            landUse: components["schemas"]["LandUse"] | null;
            permits: components["schemas"]["Permit"][];
            retiredEquipment: components["schemas"]["RetiredEquipment"][];
            newEquipment: components["schemas"]["NewEquipment"][];
            effect: components["schemas"]["Effect"] | null;
            loan: components["schemas"]["LoanWish"] | null;
            consent: components["schemas"]["Consent"] | null;
            flags: components["schemas"]["Flag"][];
            reasons: components["schemas"]["FieldReason"][];
            actions: components["schemas"]["ProjectAction"][];
            dueAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            submittedAt: components["schemas"]["Instant"] | null;
        };
        ProjectRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            code: string | null;
            name: string;
            enterpriseName: string;
            uscc: string;
            field: components["schemas"]["Field"];
            direction: components["schemas"]["Direction"] | null;
            county: string;
            countyName: string;
            state: components["schemas"]["ProjectState"];
            stage: components["schemas"]["ProjectStage"] | null;
            totalInvestment: number | null;
            loanAmount: number | null;
            dueAt: components["schemas"]["Instant"] | null;
            updatedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            flagCount: number;
        };
        /** @enum {string} */
        ProjectStage: "RESERVED" | "UNDER_CONSTRUCTION" | "COMMISSIONED";
        /** @enum {string} */
        ProjectState: "DRAFT" | "SUBMITTED" | "DISTRICT_PASSED" | "BUREAU_PASSED" | "ADMITTED" | "RETURNED" | "WITHDRAWN" | "SUSPENDED" | "REMOVED";
        ProjectVersionItem: {
            /** Format: int32 */
            number: number;
            at: components["schemas"]["Instant"];
            personName: string;
            changedFields: string[];
            form: components["schemas"]["ProjectRequest"];
        };
        ProjectVersions: {
            items: components["schemas"]["ProjectVersionItem"][];
        };
        ReasonRequest: {
            reason: string;
        };
        RemovalRequest: {
            reason: string;
            decisionNumber: string;
        };
        RetiredEquipment: {
            name: string;
            model: string;
            /** Format: int32 */
            quantity: number;
            commissioned: components["schemas"]["LocalDate"];
            originalCost: number;
            depreciated: boolean;
            /** Format: int32 */
            energyGrade?: number | null;
        };
        ReturnRequest: {
            reasons: components["schemas"]["FieldReason"][];
        };
        RevocationResponse: {
            projectId: components["schemas"]["UUID"];
            reason: string;
            at: components["schemas"]["Instant"];
            revokedBy: string;
            hash: string;
        };
        RuleVerdict: {
            ruleId: string;
            programme: string;
            clause: string;
            binding: boolean;
            verdict: components["schemas"]["Verdict"];
            zh: string;
            en: string;
        };
        /** @enum {string} */
        SizeClass: "LARGE" | "MEDIUM" | "SMALL" | "MICRO";
        Step: {
            at: components["schemas"]["Instant"];
            personName: string;
            organisationName: string;
            role: string;
            action: string;
            fromState: string | null;
            toState: string;
            reasons: components["schemas"]["FieldReason"][];
            note: string | null;
        };
        SuspensionRequest: {
            reason: string;
        };
        TimelineResponse: {
            items: components["schemas"]["Step"][];
        };
        Todo: {
            kind: string;
            /** Format: int64 */
            count: number;
            link: string;
        };
        Todos: {
            items: components["schemas"]["Todo"][];
        };
        /** @enum {string} */
        Track: "NORMAL" | "PROMISE";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Verdict: "PASS" | "FAIL" | "NOT_JUDGED";
        WhitelistRecord: {
            /** Format: int64 */
            position: number;
            kind: string;
            subjectId: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            content: string;
            previousHash: string;
            hash: string;
        };
        WhitelistRecords: {
            items: components["schemas"]["WhitelistRecord"][];
            /** Format: int64 */
            next: number;
        };
        WhitelistVerification: {
            intact: boolean;
            /** Format: int64 */
            records: number;
            broken: string[];
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
    searchCodes: {
        parameters: {
            query?: {
                code?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                on?: components["schemas"]["LocalDate"];
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                parent?: string;
                q?: string;
                /** @description Rows per page */
                size?: number;
            };
            header?: never;
            path: {
                table: "divisions" | "industries" | "banks" | "workdays";
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
                table: "divisions" | "industries" | "banks" | "workdays";
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
                table: "divisions" | "industries" | "banks" | "workdays";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
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
    listEnterprises: {
        parameters: {
            query?: {
                county?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Part of the name or of the unified social credit code */
                q?: string;
                /** @description Rows per page */
                size?: number;
                /** @description updatedAt or name; a minus before it means descending. Default: -updatedAt */
                sort?: string;
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
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
    listPolicyRules: {
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
    listProjects: {
        parameters: {
            query?: {
                county?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                direction?: components["schemas"]["Direction"];
                /** @description Unified social credit code of the enterprise */
                enterprise?: string;
                field?: components["schemas"]["Field"];
                /** @description Total investment of at most so many yuan */
                maxInvestment?: number;
                /** @description Total investment of at least so many yuan */
                minInvestment?: number;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Part of the project's name or code, or of the enterprise's name or unified social credit code */
                q?: string;
                /** @description Rows per page */
                size?: number;
                /** @description updatedAt, totalInvestment, name or dueAt; a minus before it means descending. Default: -updatedAt */
                sort?: string;
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
    listLibraryTodos: {
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
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
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
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                q?: string;
                /** @description Rows per page */
                size?: number;
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
    listWhitelistEntries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description ISO date; default today */
                on?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
                /** @description publishedAt or name; default -publishedAt */
                sort?: string;
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
    revokeWhitelistEntry: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description OK */
            200: {
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
