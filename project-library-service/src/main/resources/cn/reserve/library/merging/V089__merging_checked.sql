ALTER TABLE enterprise VALIDATE CONSTRAINT enterprise_merged;
