-- What is on the list, by the quarter of its publication; maintained, because a long list cannot be added up for each look. 20264 is 2026-Q4.
CREATE TABLE whitelist_tally (
    county   text NOT NULL,
    field    text NOT NULL,
    quarter  integer NOT NULL,
    projects bigint NOT NULL,
    total    numeric(22, 2) NOT NULL,
    loan     numeric(22, 2) NOT NULL,
    PRIMARY KEY (county, field, quarter)
);

CREATE FUNCTION whitelist_quarter(published timestamptz) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT reserve_quarter((published AT TIME ZONE 'Asia/Shanghai')::date)
$$;

-- In the key's order, so that two writers never wait for each other.
CREATE FUNCTION whitelist_entry_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO whitelist_tally (county, field, quarter, projects, total, loan)
    SELECT n.county, n.field, whitelist_quarter(n.published_at), count(*),
           sum(coalesce((n.snapshot ->> 'totalInvestment')::numeric, 0)),
           sum(coalesce((n.snapshot -> 'loan' ->> 'amount')::numeric, 0))
    FROM after n
    WHERE n.published_at IS NOT NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (county, field, quarter) DO UPDATE
       SET projects = whitelist_tally.projects + excluded.projects, total = whitelist_tally.total + excluded.total,
           loan = whitelist_tally.loan + excluded.loan;
    RETURN NULL;
END $$;

CREATE FUNCTION whitelist_entry_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO whitelist_tally (county, field, quarter, projects, total, loan)
    SELECT n.county, n.field, whitelist_quarter(n.published_at), count(*),
           sum(coalesce((n.snapshot ->> 'totalInvestment')::numeric, 0)),
           sum(coalesce((n.snapshot -> 'loan' ->> 'amount')::numeric, 0))
    FROM after n JOIN before o USING (id)
    WHERE n.published_at IS NOT NULL AND o.published_at IS NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (county, field, quarter) DO UPDATE
       SET projects = whitelist_tally.projects + excluded.projects, total = whitelist_tally.total + excluded.total,
           loan = whitelist_tally.loan + excluded.loan;
    RETURN NULL;
END $$;

CREATE FUNCTION whitelist_entry_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO whitelist_tally (county, field, quarter, projects, total, loan)
    SELECT e.county, e.field, whitelist_quarter(e.published_at), -count(*),
           -sum(coalesce((e.snapshot ->> 'totalInvestment')::numeric, 0)),
           -sum(coalesce((e.snapshot -> 'loan' ->> 'amount')::numeric, 0))
    FROM after r JOIN whitelist_entry e ON e.id = r.entry_id
    WHERE e.published_at IS NOT NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (county, field, quarter) DO UPDATE
       SET projects = whitelist_tally.projects + excluded.projects, total = whitelist_tally.total + excluded.total,
           loan = whitelist_tally.loan + excluded.loan;
    RETURN NULL;
END $$;

-- Nobody publishes or revokes while the figures are counted for the first time.
LOCK TABLE whitelist_entry, whitelist_revocation IN SHARE ROW EXCLUSIVE MODE;

CREATE TRIGGER whitelist_tally_inserted AFTER INSERT ON whitelist_entry REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION whitelist_entry_counted();
CREATE TRIGGER whitelist_tally_published AFTER UPDATE ON whitelist_entry REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION whitelist_entry_published();
CREATE TRIGGER whitelist_tally_revoked AFTER INSERT ON whitelist_revocation REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION whitelist_entry_revoked();

INSERT INTO whitelist_tally (county, field, quarter, projects, total, loan)
SELECT e.county, e.field, whitelist_quarter(e.published_at), count(*),
       sum(coalesce((e.snapshot ->> 'totalInvestment')::numeric, 0)),
       sum(coalesce((e.snapshot -> 'loan' ->> 'amount')::numeric, 0))
FROM whitelist_entry e
WHERE e.published_at IS NOT NULL AND NOT EXISTS (SELECT FROM whitelist_revocation r WHERE r.entry_id = e.id)
GROUP BY 1, 2, 3;
