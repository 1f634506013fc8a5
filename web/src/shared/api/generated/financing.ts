// Generated from financing-match-service/openapi.yaml by "npm run api-types". Do not edit.
export interface paths {
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
    "/api/financing/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller; empty for roles with nothing to do here */
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
        Case: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            needId: components["schemas"]["UUID"];
            needState: components["schemas"]["NeedState"];
            projectId: components["schemas"]["UUID"];
            projectName: string;
            uscc: string;
            enterpriseName: string;
            bank: string;
            bankName: string;
            state: components["schemas"]["CaseState"];
            /** @description What the need asks for, yuan */
            amountWanted: number;
            /** @description Null until credit is approved */
            terms: components["schemas"]["CreditTerms"] | null;
            /** @description Null unless the case ended without credit */
            reason: components["schemas"]["CaseReason"] | null;
            /** @description Null when no clock runs */
            clock: components["schemas"]["CaseClock"] | null;
            /** @description What the caller may do now */
            actions: components["schemas"]["CaseAction"][];
            steps: components["schemas"]["CaseStep"][];
            claimedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            closedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        CaseAction: "ACCEPTANCE" | "DUE_DILIGENCE" | "PRE_EXAMINATION" | "CREDIT_APPROVAL" | "DECLINE" | "REFUSAL" | "WITHDRAWAL";
        CaseClock: {
            kind: components["schemas"]["ClockKind"];
            startedAt: components["schemas"]["Instant"];
            remindAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            overdue: boolean;
        };
        CaseReason: {
            code: components["schemas"]["ClosingReason"] | null;
            text: string | null;
        };
        CaseRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            needId: components["schemas"]["UUID"];
            projectId: components["schemas"]["UUID"];
            projectName: string;
            enterpriseName: string;
            bank: string;
            bankName: string;
            state: components["schemas"]["CaseState"];
            amountWanted: number;
            /** @description Null until credit is approved */
            approvedAmount: number | null;
            approvedRate: number | null;
            /** Format: int32 */
            approvedTermMonths: number | null;
            /** @description When the running clock runs out; null when none runs */
            dueAt: components["schemas"]["Instant"] | null;
            overdue: boolean;
            claimedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CaseState: "CLAIMED" | "ACCEPTED" | "DUE_DILIGENCE" | "PRE_EXAMINED" | "CREDIT_APPROVED" | "DECLINED" | "REFUSED" | "WITHDRAWN";
        CaseStep: {
            /** Format: int32 */
            sequence: number;
            state: components["schemas"]["CaseState"];
            /** @description Passed over on the way to a later step */
            skipped: boolean;
            at: components["schemas"]["Instant"];
            personName: string;
            organisationName: string;
            /** @description Internal note; null for everyone but the bank itself */
            note: string | null;
        };
        /** @enum {string} */
        ClockKind: "ACCEPTANCE" | "CREDIT_DECISION";
        /** @enum {string} */
        ClosingReason: "COLLATERAL" | "CREDIT_RECORD" | "CASH_FLOW" | "DOCUMENTS" | "POLICY" | "PRICE" | "CAPACITY" | "OTHER";
        ClosingRequest: {
            reasonCode: components["schemas"]["ClosingReason"];
            /** @description Explanation that the enterprise reads; required with OTHER */
            text?: string | null;
            note?: string | null;
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
        ConsentState: {
            stands: boolean;
            until: components["schemas"]["LocalDate"] | null;
        };
        CreditApprovalRequest: {
            /** @description Yuan, more than 0 and at most the wanted amount */
            amount: number;
            /** @description Percent a year: 3.5 means 3.5 %; more than 0, at most 24, at most four decimals */
            rate: number;
            /**
             * Format: int32
             * @description Months, 1 to 360
             */
            termMonths: number;
            /** @description How the loan is secured */
            guarantee: string;
            note?: string | null;
        };
        CreditTerms: {
            amount: number;
            /** @description Percent a year */
            rate: number;
            /** Format: int32 */
            termMonths: number;
            guarantee: string;
        };
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
        IntendedBank: {
            alias: string;
            name: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        Missing: "RETIRE" | "KEEP";
        Need: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["NeedState"];
            projectId: components["schemas"]["UUID"];
            projectCode: string | null;
            projectName: string;
            field: string;
            direction: string | null;
            industry: string | null;
            county: string;
            countyName: string;
            uscc: string;
            enterpriseName: string;
            sizeClass: string | null;
            content: string | null;
            amount: number;
            /** Format: int32 */
            termMonths: number | null;
            latestRate: number | null;
            use: string | null;
            guarantee: string | null;
            intendedBanks: components["schemas"]["IntendedBank"][];
            /** @description Contact person; null for a bank without standing consent */
            contactName: string | null;
            contactPhone: string | null;
            /** @description Total investment; null for a bank without standing consent */
            totalInvestment: number | null;
            equipmentInvestment: number | null;
            consent: components["schemas"]["ConsentState"];
            batchNumber: string | null;
            publishedAt: components["schemas"]["Instant"];
            /** @description Approved by all banks together; null for a bank, which never learns of another's terms */
            approvedAmount: number | null;
            closing: components["schemas"]["NeedClosing"] | null;
            /** @description The asking bank's own latest case; always null for other callers */
            ownCase: components["schemas"]["OwnCase"] | null;
            /** @description What the caller may do now */
            actions: components["schemas"]["NeedAction"][];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        NeedAction: "CLAIM";
        NeedClosing: {
            kind: components["schemas"]["NeedEnding"];
            reason: string | null;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        NeedEnding: "WHITELIST_REVOKED" | "LOAN_NOT_WANTED";
        NeedRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            state: components["schemas"]["NeedState"];
            projectId: components["schemas"]["UUID"];
            projectCode: string | null;
            projectName: string;
            enterpriseName: string;
            uscc: string;
            field: string;
            county: string;
            countyName: string;
            amount: number;
            /** Format: int32 */
            termMonths: number | null;
            publishedAt: components["schemas"]["Instant"];
            /** @description The asking bank's own latest case on this need; always null for other callers */
            ownCase: components["schemas"]["OwnCase"] | null;
        };
        /** @enum {string} */
        NeedState: "OPEN" | "DOCKING" | "PARTLY" | "SATISFIED" | "CLOSED";
        OwnCase: {
            id: components["schemas"]["UUID"];
            state: string;
            /** @description False once declined, refused or withdrawn */
            open: boolean;
        };
        PageCaseRow: {
            items: components["schemas"]["CaseRow"][];
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
        PageNeedRow: {
            items: components["schemas"]["NeedRow"][];
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            nextCursor: string | null;
        };
        StepRequest: {
            /** @description Internal note, read by the bank alone */
            note?: string | null;
        };
        Todo: {
            kind: string;
            /** Format: int64 */
            count: number;
            link: string;
        };
        TodoList: {
            items: components["schemas"]["Todo"][];
        };
        /** Format: uuid */
        UUID: string;
        WithdrawalRequest: {
            /** @description Explanation that the bank reads */
            text?: string | null;
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
    listCases: {
        parameters: {
            query?: {
                /** @description Alias of a bank; useful to those who see several */
                bank?: string;
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description Cases on one need */
                needId?: string;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Rows per page */
                size?: number;
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
                /** @description nextCursor of the page before; takes the place of page */
                cursor?: string;
                /** @description Field of use, e.g. INDUSTRY */
                field?: string;
                /** @description Wanted amount in yuan, at most */
                maxAmount?: number;
                /** @description Wanted amount in yuan, at least */
                minAmount?: number;
                /** @description Page, from 1; page × size reaches at most row 10,000 */
                page?: number;
                /** @description Text in project name, enterprise name or project code; two characters or more */
                q?: string;
                /** @description Rows per page */
                size?: number;
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
            /** @description The case */
            201: {
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
                    "application/json": components["schemas"]["TodoList"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
