-- Stage reports of all projects are listed, latest first; those that wait are few and have stage_report_open.
CREATE INDEX stage_report_latest ON stage_report (reported_at, id);
