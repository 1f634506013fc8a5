-- Who, by name, and what: an auditor asks by these. When is sought by the places in the chain, which are in the order of time.
CREATE INDEX audit_entry_person_name ON audit_entry ((content ->> 'personName'), position);
CREATE INDEX audit_entry_action ON audit_entry ((content ->> 'action'), position);
