-- Lists without a state filter, latest change first.
CREATE INDEX docking_case_by_bank_time ON docking_case (bank, updated_at, id);
CREATE INDEX docking_case_by_enterprise_time ON docking_case (uscc, updated_at, id);
